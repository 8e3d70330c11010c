import { describe, expect, it } from 'vitest';
import { importStatement } from '#electron/actions/import-statement';
import { verify } from '#electron/db/verify';
import { sha256 } from '#electron/services/files';
import { buildHousehold } from '../../support/build-ledger';
import { done } from '../../support/records';
import { lloydsFile } from '../../support/statement-file';
import { testServices } from '../../support/test-ledger';

function household() {
  const services = testServices();
  buildHousehold(services);
  return services.ledger.db;
}

/** What someone could do who opened the file with another program, where our triggers do not hold. */
const TAMPERING: readonly (readonly [string, RegExp, string])[] = [
  ['an amount was changed on one side', /two sides of entry/, "DROP TRIGGER posting_fixed; UPDATE posting SET amount_pence = amount_pence - 100 WHERE entry_id = 1 AND side = 'account'"],
  ['an entry’s amount was changed', /two sides of entry/, 'DROP TRIGGER entry_fixed; UPDATE entry SET amount_pence = 5 WHERE id = 1'],
  ['a posting was taken away', /two sides of entry/, 'DROP TRIGGER posting_kept; DELETE FROM posting WHERE entry_id = 1 AND position = 1'],
  ['a part was moved to another account', /^A part of entry 1 is in another account/m, "DROP TRIGGER posting_fixed; INSERT INTO account (id, name, kind, bank, is_direct_payment, opened_on) VALUES (77, 'Card', 'card', '', 0, '2026-04-06'); UPDATE posting SET account_id = 77 WHERE entry_id = 1 AND side = 'account'"],
  ['a part was counted to another payment', /^A part of entry 1 is counted to another payment/m, "DROP TRIGGER posting_fixed; UPDATE posting SET money_id = 2 WHERE entry_id = 1 AND side = 'purpose'"],
  ['an entry was taken away and its postings left', /refers to something/, 'PRAGMA foreign_keys = OFF; DROP TRIGGER entry_kept; DELETE FROM entry WHERE id = 1'],
  ['a line of the trail was changed', /^What was done was changed after it was written: line 2 of the trail, 20 November 2026, “Need saved”\.$/m, "DROP TRIGGER event_fixed; UPDATE event SET detail = '{}' WHERE id = 2"],
  ['a line of the trail was taken away', /broken before line 3 of the trail, 20 November 2026, “Need saved”: a line is missing/, 'PRAGMA foreign_keys = OFF; DROP TRIGGER event_kept; DELETE FROM event WHERE id = 2'],
  ['two lines of the trail were exchanged', /missing or was changed|was changed after/, 'PRAGMA foreign_keys = OFF; DROP TRIGGER event_fixed; UPDATE event SET id = 9999 WHERE id = 2; UPDATE event SET id = 2 WHERE id = 3; UPDATE event SET id = 3 WHERE id = 9999'],
];

/** What such a program could do with care: both sides agree, and the triggers are there again. */
const CAREFUL: readonly (readonly [string, RegExp, string, string])[] = [
  ['an amount was changed on both sides and in its entry', /^Entry 1 was changed after it was written: line \d+ of the trail, 20 November 2026, “Payment recorded”\.$/, 'posting_fixed entry_fixed', "UPDATE entry SET amount_pence = amount_pence + 100 WHERE id = 1; UPDATE posting SET amount_pence = amount_pence + iif(side = 'account', 100, -100) WHERE entry_id = 1"],
  ['a payee was renamed', /^Entry 2 was changed/, 'entry_fixed', "UPDATE entry SET payee = 'Somebody else' WHERE id = 2"],
  ['what a payment was for was changed', /^Entry 2 was changed/, 'posting_fixed', "UPDATE posting SET category = 'gifts' WHERE entry_id = 2 AND side = 'purpose'"],
  ['the last entry was taken away whole', /^Entry 3 was changed/, 'entry_kept posting_kept posted_kept', 'DELETE FROM entry_note WHERE entry_id = 3; BEGIN; DELETE FROM posting WHERE entry_id = 3; PRAGMA defer_foreign_keys = ON; DELETE FROM posted WHERE entry_id = 3; DELETE FROM entry WHERE id = 3; COMMIT'],
  ['an entry was added', /^Entry 4 is not in the trail/, '', "BEGIN; INSERT INTO entry SELECT 4, kind, account_id, paid_on, payee, bank_text, 0, bank_id, bank_balance_pence, batch_id, batch_row, about_id, rule_id, reason, made_at FROM entry WHERE id = 1; INSERT INTO posted VALUES (4); COMMIT"],
  ['the bytes of a statement file were changed', /^The statement file of import 1 was changed/, '', "UPDATE import_batch SET bytes = x'00'"],
  ['a statement file and its hash were exchanged for others', /^One or more of the entries 4 to 5 were changed/, '', `UPDATE import_batch SET bytes = x'616263', sha256 = '${sha256(Buffer.from('abc'))}'`],
];

/** What was done to the shape of the file. */
const SHAPE: readonly (readonly [string, RegExp, string])[] = [
  ['a trigger is gone', /^The trigger entry_fixed is missing or was changed\.$/, 'DROP TRIGGER entry_fixed'],
  ['a trigger was replaced by one that lets everything through', /^The trigger entry_fixed is missing or was changed\.$/, 'DROP TRIGGER entry_fixed; CREATE TRIGGER entry_fixed BEFORE UPDATE ON entry BEGIN SELECT 1; END'],
  ['an index is gone', /^The index entry_by_day is missing/, 'DROP INDEX entry_by_day'],
  ['a column was added', /^The table goal is missing or was changed/, 'ALTER TABLE goal ADD COLUMN more TEXT'],
  ['a table was added', /^The table secrets was added/, 'CREATE TABLE secrets (a)'],
];

/** What such a program could do to anything that is not money. */
const ROWS: readonly (readonly [string, RegExp, string])[] = [
  ['a name was changed', /^Another program changed a row after line 1 of the trail, 20 November 2026, “Ledger begun”: Personal details \(row 1 of person\)\.$/, "UPDATE person SET name = 'Somebody else'"],
  ['evidence was noted that nobody noted', /^Another program changed a row after line \d+ .*row 1 of entry_note/, "INSERT INTO entry_note VALUES (1, 'have', '', '') ON CONFLICT DO UPDATE SET evidence = 'have', evidence_words = 'made up'"],
  ['words to search in were taken away', /^The words to search in are not those of the payments/, 'DELETE FROM search WHERE rowid = 2'],
  ['words to search in were changed', /^The words to search in are not those of the payments/, "DELETE FROM search WHERE rowid = 2; INSERT INTO search (rowid, words) VALUES (2, 'something else')"],
  ['a row was added', /^Another program wrote a row that is not in the trail of what was done: Goal \(row 99 of goal\)/, "INSERT INTO goal VALUES (99, 'To walk')"],
  ['a statement was marked as agreed that does not add up', /^Statement 1 of the bank is marked as agreed/, "INSERT INTO reconciliation VALUES (1, 1, '2026-04-06', '2026-04-30', 0, 1, 'done', '', '', '')"],
  ['a row was taken away', /^Another program took away a row after line 1 of .*row 1 of account/, 'PRAGMA foreign_keys = OFF; DELETE FROM account'],
  ['what the trail says of a row was changed', /^What the trail says was changed was itself changed after it was written: line 1 of the trail/, "DROP TRIGGER row_change_fixed; UPDATE row_change SET after = replace(after, '2026', '2025') WHERE table_name = 'person'"],
  ['what the trail says of a row was taken away', /^What the trail says was changed was itself changed after it was written: line 1 of the trail/, 'DROP TRIGGER row_change_kept; DELETE FROM row_change'],
];

describe('looking a ledger over', () => {
  it.each(ROWS)('finds that %s', (_what, problem, sql) => {
    const db = household();
    expect(verify(db)).toEqual([]);
    db.driver.exec(sql);
    expect(verify(db).filter((sentence) => !/^The trigger|refers to/.test(sentence))[0]).toMatch(problem);
  });

  it.each(CAREFUL)('finds that %s, though both sides agree and the triggers are back', (_what, problem, triggers, sql) => {
    const services = testServices();
    const { accountId } = buildHousehold(services);
    const { db } = services.ledger;
    if (sql.includes('import_batch')) {
      const bytes = lloydsFile(0, [['01/10/2026', 'ONE', -100], ['02/10/2026', 'TWO', -200]]);
      done(importStatement(services, { accountId, bank: 'lloyds', mapping: null, fileName: 'a.csv', bytes, leaveOutRows: [], rules: [] }));
    }
    expect(verify(db)).toEqual([]);
    const names = triggers.split(' ').filter((name) => name !== '');
    const kept = names.map((name) => db.driver.prepare<[string], string>('SELECT sql FROM sqlite_master WHERE name = ?').pluck().get(name) ?? '');
    db.driver.exec([...names.map((name) => `DROP TRIGGER ${name}`), sql, ...kept].join(';\n'));
    expect(verify(db)[0]).toMatch(problem);
  });

  it.each(SHAPE)('finds that %s', (_what, problem, sql) => {
    const db = household();
    db.driver.exec(sql);
    expect(verify(db)).toEqual([expect.stringMatching(problem)]);
  });

  it('finds nothing in one that is whole', () => {
    expect(verify(household())).toEqual([]);
  });

  it.each(TAMPERING)('finds that %s', (_what, problem, sql) => {
    const db = household();
    db.driver.exec(sql);
    const problems = verify(db);
    expect(problems.join('\n')).toMatch(problem);
    for (const sentence of problems) expect(sentence).toMatch(/\.$/);
  });
});

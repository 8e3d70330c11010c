import { describe, expect, it } from 'vitest';
import { verify } from '#electron/db/verify';
import { buildHousehold } from '../../support/build-ledger';
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
  ['an entry was taken away and its postings left', /refers to something/, 'PRAGMA foreign_keys = OFF; DROP TRIGGER entry_kept; DELETE FROM entry WHERE id = 1'],
  ['a line of the trail was changed', /was changed after it was written/, "DROP TRIGGER event_fixed; UPDATE event SET detail = '{}' WHERE id = 2"],
  ['a line of the trail was taken away', /a line is missing/, 'DROP TRIGGER event_kept; DELETE FROM event WHERE id = 2'],
  ['two lines of the trail were exchanged', /missing or was changed|was changed after/, 'DROP TRIGGER event_fixed; UPDATE event SET id = 9999 WHERE id = 2; UPDATE event SET id = 2 WHERE id = 3; UPDATE event SET id = 3 WHERE id = 9999'],
];

describe('looking a ledger over', () => {
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

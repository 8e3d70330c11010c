import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importStatement } from '#electron/actions/import-statement';
import { verify } from '#electron/db/verify';
import { previewImport } from '#electron/queries/preview-import';
import { COMMON_FORMATS, STATEMENT_FORMATS } from '#shared/statements/all-formats';
import { startEmpty } from '../../support/build-ledger';
import { byteChanges, damage, damagedBytes, damagedText, PIECES, ANYWHERE } from '../../support/damaged-statement';
import { testServices } from '../../support/test-ledger';
import { COMMON_FIXTURES, FORMAT_FIXTURES } from '../../shared/statements/format-fixtures';
import { fixtureText } from '../../shared/statements/read-fixture';

const SEED = 20261105;
/** Damaged files of each format that are saved into one ledger, one after another. */
const FILES = 30;
const FIXTURES = { ...FORMAT_FIXTURES, ...COMMON_FIXTURES };
const FORMATS = [...STATEMENT_FORMATS, ...COMMON_FORMATS].map(({ id }) => id);

const services = testServices();
const { accountId } = startEmpty(services);
const { db } = services.ledger;
const counted = (table: string) => Number(db.driver.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
const counts = () => ({ entries: counted("entry WHERE kind = 'money'"), postings: counted('posting'), batches: counted('import_batch'), statements: counted('statement'), events: counted('event') });

/** Saves a file and looks: either nothing of it is in the ledger, or all that the answer says. */
function saveAndLook(format: string, bytes: Uint8Array): void {
  const file = { accountId, bank: format, mapping: null, dayOrder: format === 'qif' ? ('dmy' as const) : null, bytes };
  const before = counts();
  const preview = previewImport(services, file);
  expect(counts()).toEqual(before);
  const saved = importStatement(services, { ...file, fileName: 'damaged', leaveOutRows: [], rules: [] });
  const after = counts();
  expect(preview.ok).toBe(saved.ok);
  if (!saved.ok || !preview.ok) {
    expect(after).toEqual(before);
    return;
  }
  const { batchId, added, alreadyThere, refused } = saved.value;
  expect(preview.value.rows.filter(({ verdict }) => verdict === 'add')).toHaveLength(added);
  expect(preview.value.rowsRead).toBe(added + alreadyThere + refused);
  expect(after).toMatchObject({ entries: before.entries + added, events: before.events + 1 });
  if (added === 0) {
    expect(after.statements).toBe(before.statements);
    return;
  }
  const inBatch = db.driver.prepare<[number], { rows: number; pence: number }>('SELECT count(*) AS rows, coalesce(sum(p.amount_pence), 0) AS pence FROM entry e JOIN posting p ON p.entry_id = e.id AND p.side = \'account\' WHERE e.kind = \'money\' AND e.batch_id = ?').get(batchId);
  const pence = preview.value.rows.reduce((sum, { verdict, amountPence }) => (verdict === 'add' ? sum + amountPence : sum), 0);
  expect(inBatch).toEqual({ rows: added, pence });
}

it.each(FORMATS)(`${FILES} damaged files of %s are saved whole or not at all, and the ledger stays sound`, (format) => {
  const files = FIXTURES[format] ?? [];
  fc.assert(
    fc.property(damage(files, PIECES[format] ?? ANYWHERE), ({ file, cuts }) => saveAndLook(format, new TextEncoder().encode(damagedText(fixtureText(file), cuts)))),
    { seed: SEED, numRuns: FILES / 2, endOnFailure: true },
  );
  fc.assert(
    fc.property(byteChanges(files), ({ file, bytes }) => saveAndLook(format, damagedBytes(file, bytes))),
    { seed: SEED, numRuns: FILES / 2, endOnFailure: true },
  );
  expect(verify(db)).toEqual([]);
});

it('some were saved and some were refused, so both were tried', () => {
  expect(counted('import_batch')).toBeGreaterThan(FORMATS.length * 5);
  expect(counted('event')).toBeLessThan(FORMATS.length * FILES);
});

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hear } from '#electron/cli/run';
import { pdf } from '../../../support/documents';
import { tempFolder } from '../../../support/temp-folder';

/** A ledger with a statement of six rows, and what its commands say. */
async function ledger() {
  const at = tempFolder();
  const path = at('money.dpledger');
  const say = (...words: string[]) => hear([...words, '--on', '2026-11-20']);
  await say('new', path, '--person', 'Ann Example', '--council', 'luton', '--start', '2026-04-06');
  await say('import', path, 'tests/fixtures/statements/lloyds.csv', '--account', 'Direct payment account');
  const entries = (JSON.parse((await say('entries', path, '--json')).output) as { entries: { id: number; amountPence: number; paidOn: string; evidence: string }[] }).entries;
  const paid = entries.find(({ amountPence }) => amountPence < 0)!;
  writeFileSync(at('receipt.pdf'), pdf());
  return { at, path, say, paid, json: async (...words: string[]) => JSON.parse((await say(...words, '--json')).output) as Record<string, unknown> };
}

it('adds a document to a payment, lists it, and verify, backup, export data and load carry it', async () => {
  const { at, path, say, paid, json } = await ledger();
  const added = await json('add-document', path, at('receipt.pdf'), '--entry', String(paid.id), '--words', 'Receipt');
  expect(added).toMatchObject({ document: 1, isNew: true, entry: paid.id });
  expect((await json('entries', path))['entries']).toContainEqual(expect.objectContaining({ id: paid.id, evidence: 'have' }));
  const listed = await json('documents', path);
  expect(listed).toMatchObject({ documents: [{ id: 1, words: 'Receipt', fileName: 'receipt.pdf', for: [{ kind: 'entry', id: paid.id }] }], takenOut: 0 });
  expect((await say('add-document', path, at('receipt.pdf'))).output).toContain('byte for byte the same');
  expect(await json('verify', path)).toMatchObject({ ok: true });
  await say('backup', path, '--out', at('copy.dpledger'));
  expect(await json('documents', at('copy.dpledger'))).toEqual(listed);
  await say('export', 'data', path, '--out', at('data.json'));
  await say('load', at('loaded.dpledger'), at('data.json'));
  expect(await json('documents', at('loaded.dpledger'))).toEqual(listed);
  expect(await json('verify', at('loaded.dpledger'))).toMatchObject({ ok: true });
  writeFileSync(at('altered.json'), readFileSync(at('data.json'), 'utf8').replace(Buffer.from(pdf()).toString('base64'), Buffer.from(pdf('other')).toString('base64')));
  expect(await json('load', at('altered.dpledger'), at('altered.json'))).toMatchObject({ fault: { code: 'data-altered', message: expect.stringContaining('The document “receipt.pdf” was changed') } });
});

it('refuses in words, and understands only a number', async () => {
  const { at, path, json, say } = await ledger();
  writeFileSync(at('half.pdf'), '%PDF-1.4');
  expect(await json('add-document', path, at('half.pdf'))).toMatchObject({ fault: { code: 'document-not-whole' } });
  expect(await json('add-document', path, at('receipt.pdf'), '--entry', '999')).toMatchObject({ fault: { code: 'target-gone' } });
  expect((await say('add-document', path, at('receipt.pdf'), '--entry', 'first')).exit).toBe(2);
  expect((await say('documents', path)).output).toBe('There is no document in this ledger.\n');
});

it('a cover sheet and a pack want days in order', async () => {
  const { at, path, say, json } = await ledger();
  for (const what of ['pack', 'cover-sheet']) expect((await say('export', what, path, '--from', '2026-10-31', '--to', '2026-10-01', '--out', at('out'))).exit).toBe(2);
  expect(await json('export', 'cover-sheet', path, '--from', '2026-01-01', '--to', '2026-01-02', '--out', at('out'))).toMatchObject({ fault: { code: 'nothing-on-paper' } });
  expect(readdirSync(at('')).includes('out')).toBe(false);
});

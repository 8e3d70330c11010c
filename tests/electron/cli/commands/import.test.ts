import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hear } from '#electron/cli/run';
import { lloydsFile } from '../../../support/statement-file';
import { tempFolder } from '../../../support/temp-folder';

/** A ledger with two payments out of a CSV file, and a QIF file with the same two and one more, under other words. */
async function ledger() {
  const at = tempFolder();
  const path = at('money.dpledger');
  const say = (...words: string[]) => hear([...words, '--on', '2026-11-20']);
  await say('new', path, '--person', 'Ann Example', '--council', 'luton', '--start', '2026-04-06');
  writeFileSync(at('october.csv'), lloydsFile(0, [['01/10/2026', 'LUTON COUNCIL 0042', 100_000], ['13/10/2026', 'CITY CABS LUTON CD 1234', -1250]]));
  writeFileSync(at('october.qif'), '!Type:Bank\nD01/10/2026\nT1000.00\nPDirect payment Oct\n^\nD13/10/2026\nT-12.50\nPCard purchase\n^\nD14/10/2026\nT-9.00\nPDay club\n^\n');
  await say('import', path, at('october.csv'), '--account', 'Main', '--new-account');
  const bring = (...words: string[]) => say('import', path, at('october.qif'), '--account', 'Main', ...words);
  const told = async (...words: string[]) => JSON.parse((await bring(...words, '--json')).output) as { added: number; alreadyThere: number; met: number; held: { row: number; reason: string }[]; fault?: { code: string; message: string } };
  const amounts = async () => (JSON.parse((await say('entries', path, '--json')).output) as { entries: { amountPence: number }[] }).entries.map(({ amountPence }) => amountPence).toSorted((a, b) => a - b);
  return { say, bring, told, amounts, path, at };
}

it('names each row that looks like a payment of another kind of file, and how to add it all the same', async () => {
  const { bring, told } = await ledger();
  const { held } = await told('--dry-run');
  const [first, second] = held.map(({ row }) => row);
  expect(held).toHaveLength(2);
  const said = await bring();
  expect(said.output).toContain('3 rows read = 1 added + 2 already here + 0 refused.');
  for (const { row, reason } of held) expect(said.output).toContain(` ${row}: ${reason}\n`);
  expect(said.output).toContain(`To add them all the same, import the file again with --add-rows ${first},${second}.\n`);
});

it('--add-rows adds those that are other payments, and no other; --dry-run says so before', async () => {
  const { told, amounts, say, path } = await ledger();
  const [council, cab] = (await told('--dry-run')).held.map(({ row }) => row);
  expect(await told('--dry-run', '--add-rows', String(cab))).toMatchObject({ added: 2, alreadyThere: 1 });
  expect(await amounts()).toEqual([-1250, 100_000]);
  await told();
  expect(await told('--add-rows', String(cab))).toMatchObject({ added: 1, alreadyThere: 2, held: [{ row: council }] });
  expect(await amounts()).toEqual([-1250, -1250, -900, 100_000]);
  expect((await say('verify', path)).exit).toBe(0);
});

it('the same file once more: what is held is said again, not that everything is here', async () => {
  const { bring } = await ledger();
  await bring();
  const { output } = await bring();
  expect(output).toContain('This same file was imported before, as import 2. 2 rows look like payments already here');
  expect(output).not.toContain('everything in it is here');
});

it.each([
  ['a row that is new', 10],
  ['a row that there is not', 99],
])('--add-rows of %s is refused, and nothing is added', async (_what, row) => {
  const { told, amounts } = await ledger();
  const { fault } = await told('--add-rows', `2,${row}`);
  expect(fault).toMatchObject({ code: 'row-not-held', message: `Line ${row} of this file is not held back, so --add-rows cannot add it. Those held back are 2 and 6. Nothing was changed.` });
  expect(await amounts()).toEqual([-1250, 100_000]);
});

it.each(['x', '1;2', '0', '-1', '1,,2'])('--add-rows %s is not understood', async (rows) => {
  const { say, at, path } = await ledger();
  expect(await say('import', path, at('october.qif'), '--account', 'Main', `--add-rows=${rows}`)).toMatchObject({ exit: 2, output: '' });
});

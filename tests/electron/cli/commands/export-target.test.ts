import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hear } from '#electron/cli/run';
import { tempFolder } from '../../../support/temp-folder';

async function newLedger() {
  const at = tempFolder();
  const path = at('money.dpledger');
  const made = await hear(['new', path, '--person', 'Ann Example', '--council', 'luton', '--start', '2026-04-06']);
  expect(made.errors).toBe('');
  return { at, path };
}

it.each([
  ['export journal', 'itself', 'money.dpledger', 'target-is-ledger'],
  ['export journal', 'itself by a link', 'link.txt', 'target-is-ledger'],
  ['export journal', 'its log', 'money.dpledger-wal', 'target-is-ledger'],
  ['export data', 'itself', 'money.dpledger', 'target-is-ledger'],
  ['export data', 'the folder it is in', '.', 'target-not-a-file'],
  ['backup', 'itself', 'money.dpledger', 'backup-exists'],
  ['backup', 'its log', 'money.dpledger-journal', 'target-is-ledger'],
])('%s never writes over the ledger or what is not a file: %s', async (command, _where, out, code) => {
  const { at, path } = await newLedger();
  symlinkSync(path, at('link.txt'));
  const before = readFileSync(path);
  const said = await hear([...command.split(' '), path, '--out', at(out), '--json']);
  expect(said.exit).toBe(1);
  expect(JSON.parse(said.output)).toMatchObject({ fault: { code } });
  expect(readFileSync(path)).toEqual(before);
  expect(readdirSync(at('')).sort()).toEqual(['link.txt', 'money.dpledger']);
});

it('an older export of the same name is written over', async () => {
  const { at, path } = await newLedger();
  for (const command of ['export journal', 'export data']) {
    for (const _time of [1, 2]) expect(await hear([...command.split(' '), path, '--out', at(command)])).toMatchObject({ exit: 0, errors: '' });
  }
});

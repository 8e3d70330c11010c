import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hear } from '#electron/cli/run';
import { programFolder, whoDoes } from '#electron/cli/who';
import { tempFolder } from '../../../support/temp-folder';

const STATEMENT = 'tests/fixtures/statements/lloyds.csv';

async function json(...argv: string[]): Promise<Record<string, unknown>> {
  const said = await hear([...argv, '--json', '--on', '2026-11-20']);
  expect(said.errors).toBe('');
  return JSON.parse(said.output) as Record<string, unknown>;
}

type Line = { readonly words: string; readonly by: string; readonly state: string; readonly changes: readonly { readonly record: string }[] };

it('a ledger is begun and filled by somebody, undone, done again, listed and written as a table', async () => {
  const at = tempFolder();
  const ledger = at('a.dpledger');
  await json('new', ledger, '--person', 'Ann Example', '--council', 'luton', '--start', '2026-04-06', '--by', 'My sister');
  await json('import', ledger, STATEMENT, '--account', 'Main', '--by', 'An advisor');
  expect(await json('undo', ledger)).toMatchObject({ undone: 'Statement imported' });
  expect((await json('info', ledger))['accounts']).toEqual([]);
  expect(await json('redo', ledger)).toMatchObject({ doneAgain: 'Statement imported' });

  const stands = (await json('history', ledger)) as { lines: Line[] };
  expect(stands.lines.map(({ words, by }) => `${words}, ${by}`)).toEqual(['Statement imported, An advisor', 'Ledger begun, My sister']);
  const all = (await json('history', ledger, '--all')) as { lines: Line[] };
  expect(all.lines.map(({ words }) => words)).toEqual(['Done again: Statement imported', 'Undone: Statement imported', 'Statement imported', 'Ledger begun']);
  expect(await json('history', ledger, '--to', '2020-01-01')).toEqual({ lines: [] });

  await json('undo', ledger);
  expect(((await json('history', ledger)) as { lines: Line[] }).lines).toHaveLength(1);
  const said = await hear(['history', ledger, '--all', '--on', '2026-11-20']);
  expect(said.output).toMatch(/^2\. .*, by An advisor: Statement imported \(undone\)$/m);

  await json('export', 'history', ledger, '--out', at('history.csv'));
  expect(readFileSync(at('history.csv'), 'utf8')).toContain('Statement imported,An advisor,Undone,');
  expect(await json('verify', ledger)).toEqual({ ok: true, problems: [] });
});

it('refuses in a sentence where there is nothing to do again', async () => {
  const at = tempFolder();
  await json('new', at('a.dpledger'), '--person', 'Ann Example', '--council', 'luton', '--start', '2026-04-06');
  const said = await hear(['redo', at('a.dpledger'), '--json']);
  expect(said).toMatchObject({ exit: 1, errors: 'There is nothing to do again.\n' });
});

describe('who does it', () => {
  it('is what --by says, or the name in the program’s settings', () => {
    const folder = tempFolder()('data');
    mkdirSync(folder);
    expect(whoDoes(undefined, { LEDGER_DATA_DIR: folder })).toBe('');
    writeFileSync(join(folder, 'preferences.json'), JSON.stringify({ theme: 'light', textPercent: 100, systemFont: false, yourName: 'My sister' }));
    expect(whoDoes(undefined, { LEDGER_DATA_DIR: folder })).toBe('My sister');
    expect(whoDoes(' An advisor ', { LEDGER_DATA_DIR: folder })).toBe('An advisor');
    // Settings from before there was a name.
    writeFileSync(join(folder, 'preferences.json'), JSON.stringify({ theme: 'light', textPercent: 100, systemFont: false }));
    expect(whoDoes(undefined, { LEDGER_DATA_DIR: folder })).toBe('');
  });

  it.each([
    ['a folder that is named', { LEDGER_DATA_DIR: '/data' }, 'linux', '/data'],
    ['Linux', {}, 'linux', '/home/a/.config/Direct Payment Ledger'],
    ['macOS', {}, 'darwin', '/home/a/Library/Application Support/Direct Payment Ledger'],
  ] as const)('%s: where the settings are', (_sentence, variables, platform, folder) => expect(programFolder(variables, platform, '/home/a').replaceAll('\\', '/')).toBe(folder));
});

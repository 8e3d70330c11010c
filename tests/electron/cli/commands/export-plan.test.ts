import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hear } from '#electron/cli/run';
import { tempFolder } from '../../../support/temp-folder';

it.each<[string, string[], string[]]>([
  ['writes the whole plan', [], ['plan.html', 'plan.json']],
  ['writes large print beside it', ['--look', 'large-print'], ['plan-large-print.html', 'plan.json']],
  ['writes Easy Read beside it', ['--look', 'easy-read'], ['plan-easy-read.html', 'plan.json']],
  ['writes some steps', ['--steps', '5, 1'], ['plan-steps-1-5.html', 'plan-steps-1-5.json']],
  ['writes it with notes', ['--with-notes', '--look', 'standard'], ['plan-with-notes.html', 'plan-with-notes.json']],
])('export plan %s', async (_, options, names) => {
  const at = tempFolder();
  await hear(['new', at('a.dpledger'), '--person', 'Ann Example', '--council', 'luton', '--start', '2026-04-06']);
  const said = await hear(['export', 'plan', at('a.dpledger'), '--out', at('out'), '--format', 'html,json', ...options, '--on', '2026-11-20']);
  expect(said).toMatchObject({ exit: 0, errors: '' });
  expect(readdirSync(at('out')).sort()).toEqual(names);
  expect(readFileSync(at(`out/${names[0]}`), 'utf8')).toContain('Ann Example');
});

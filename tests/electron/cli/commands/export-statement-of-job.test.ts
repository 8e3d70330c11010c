import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hear } from '#electron/cli/run';
import { tempFolder } from '../../../support/temp-folder';

it('export statement-of-job writes the statement of a PA by name, and says who there is', async () => {
  const at = tempFolder();
  await hear(['sample', at('')]);
  const asked = ['export', 'statement-of-job', at('sample.dpledger'), '--out', at('out'), '--format', 'docx', '--on', '2026-11-20', '--json'];
  const said = await hear([...asked, '--person', 'first pa']);
  expect(said.errors).toBe('');
  expect(JSON.parse(said.output)).toMatchObject({ files: [{ path: at('out/written-statement-1.docx') }] });
  expect(readFileSync(at('out/written-statement-1.docx')).subarray(0, 2).toString()).toBe('PK');
  const refused = await hear([...asked, '--person', 'Nobody']);
  expect(refused.exit).toBe(1);
  expect(refused.errors).toContain('No PA is called “Nobody”. There are “First PA” and “Second PA”.');
});

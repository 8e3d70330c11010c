import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hear } from '#electron/cli/run';
import { tempFolder } from '../../../support/temp-folder';

it('export review writes the pack since the start, or from a day', async () => {
  const at = tempFolder();
  const path = at('money.dpledger');
  await hear(['new', path, '--person', 'Ann Example', '--council', 'luton', '--start', '2026-04-06']);
  const asked = ['export', 'review', path, '--out', at(''), '--format', 'docx', '--on', '2026-11-20', '--json'];
  const said = await hear(asked);
  expect(said.errors).toBe('');
  expect(JSON.parse(said.output)).toMatchObject({ files: [{ path: at('review.docx') }] });
  expect(readFileSync(at('review.docx')).subarray(0, 2).toString()).toBe('PK');
  expect((await hear([...asked, '--from', '2026-11-21'])).exit).not.toBe(0);
});

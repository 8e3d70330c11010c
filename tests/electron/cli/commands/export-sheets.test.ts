import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hear } from '#electron/cli/run';
import { tempFolder } from '../../../support/temp-folder';

it('export sheets writes both sheets, or the one that is asked for', async () => {
  const at = tempFolder();
  const path = at('money.dpledger');
  await hear(['new', path, '--person', 'Ann Example', '--council', 'luton', '--start', '2026-04-06']);
  const asked = ['export', 'sheets', path, '--out', at(''), '--format', 'docx', '--json'];
  const one = await hear([...asked, '--sheet', 'payday']);
  expect([one.errors, JSON.parse(one.output)]).toMatchObject(['', { files: [{ path: at('payday-sheet.docx') }] }]);
  expect(readdirSync(at('')).filter((name) => name.endsWith('.docx'))).toEqual(['payday-sheet.docx']);
  expect((await hear(asked)).errors).toBe('');
  expect(readFileSync(at('emergency-sheet.docx')).subarray(0, 2).toString()).toBe('PK');
  expect((await hear([...asked, '--sheet', 'holiday'])).exit).toBe(2);
});

import { describe, expect, it } from 'vitest';
import { returnFiles, RETURN_FORMATS } from '#electron/exports/write-return';
import type { PdfPrinter } from '#electron/services/pdf-printer';
import { ok, refused } from '#shared/kernel/result';
import { buildReturn } from '#shared/returns/build-return';
import { household, PERIOD, TODAY } from '../../shared/returns/household';

const printed: string[] = [];
const printer: PdfPrinter = {
  print: async (html) => {
    printed.push(html);
    return ok(Buffer.from('%PDF-'));
  },
};
const document = buildReturn(household(), PERIOD, TODAY);

describe('the files of a return', () => {
  it('are one for each format, each once', async () => {
    const files = await returnFiles(document, [...RETURN_FORMATS, 'json'], printer);
    expect(files.ok && files.value.map((file) => file.name)).toEqual(['return.pdf', 'return.xlsx', 'return.csv', 'return.json']);
    expect(printed[0]).toContain('<h1>Direct payment return</h1>');
  });

  it('of a second version have names of their own, so that they never take the place of the first', async () => {
    const dated = await returnFiles(document, ['csv'], printer, true);
    expect(dated.ok && dated.value.map((file) => file.name)).toEqual([`return-${document.from}-to-${document.to}.csv`]);
    const files = await returnFiles({ ...document, version: 2, replacesOn: '2026-10-10' }, ['csv', 'json'], printer);
    expect(files.ok && files.value.map((file) => file.name)).toEqual(['return-version-2.csv', 'return-version-2.json']);
    expect(Buffer.from((files.ok && files.value[0]?.bytes) || []).toString()).toContain('Header,Version,,Version 2. It takes the place of the one sent on 10 October 2026.,');
  });

  it('hold the figures of the command line’s return.json', async () => {
    const files = await returnFiles(document, ['json'], printer);
    const json: Record<string, unknown> = files.ok ? JSON.parse(Buffer.from(files.value[0]?.bytes ?? []).toString()) : {};
    expect(json).toEqual(document);
    for (const field of ['from', 'to', 'openingPence', 'income', 'spending', 'closingPence', 'bankPence', 'differencePence', 'owedPence', 'reserves', 'surplusPence', 'surplusLimitPence', 'evidence']) {
      expect(json).toHaveProperty(field);
    }
  });

  it('are none where the printer cannot print', async () => {
    const fault = { code: 'chromium-missing', message: 'Install one.' };
    expect(await returnFiles(document, ['json', 'pdf'], { print: async () => refused(fault) })).toEqual(refused(fault));
  });
});

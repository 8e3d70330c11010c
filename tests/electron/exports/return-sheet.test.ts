import { describe, expect, it } from 'vitest';
import { returnSheet } from '#electron/exports/return-sheet';
import { buildReturn } from '#shared/returns/build-return';
import { emptyFacts, entry, household, PERIOD, TODAY } from '../../shared/returns/household';
import { unzip } from '../../support/unzip';
import { roughen } from './page-structure';

describe('the return as a workbook', () => {
  const document = buildReturn(household(), PERIOD, TODAY);

  it('has the sheets Summary, Entries and Evidence', async () => {
    const book = unzip(await returnSheet(document)).get('xl/workbook.xml') ?? '';
    expect([...book.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map((match) => match[1])).toEqual(['Summary', 'Entries', 'Evidence']);
  });

  it('holds amounts and days as numbers: 6 July 2026 is day 46,209 of Excel', async () => {
    const entries = unzip(await returnSheet(document)).get('xl/worksheets/sheet2.xml') ?? '';
    expect(entries).toMatch(/<c r="A2"[^>]*><v>46209<\/v>/);
    expect(entries).toMatch(/<c r="I2"[^>]*><v>2486.66<\/v>/);
    expect(entries).not.toMatch(/<c r="A2"[^>]*t="s"/);
  });

  it('has the hours that the plan has for each PA under its services', async () => {
    const book = unzip(await returnSheet({ ...document, hours: [{ name: 'Priya Nair', plannedMinutes: 3510 }] }));
    const strings = [...(book.get('xl/sharedStrings.xml') ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, words]) => words);
    const rows = [...(book.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<row [\s\S]*?<\/row>/g)].map(([row]) => [...row.matchAll(/t="s"[^>]*><v>(\d+)</g)].map(([, at]) => strings[Number(at)]));
    expect(rows.slice(-2)).toEqual([['Personal assistant', 'Hours'], ['Priya Nair', '58 hours 30 minutes in the plan']]);
  });

  it('of a period that is not over says so in its title and at its last balance', async () => {
    const strings = unzip(await returnSheet(buildReturn(household(), PERIOD, '2026-08-20'))).get('xl/sharedStrings.xml') ?? '';
    expect(strings).toContain('Direct payment return so far, up to 20 August 2026');
    expect(strings).toContain('Balance so far, on 20 August 2026');
    expect(strings).not.toContain('Closing balance');
  });

  it('never holds a formula, whatever people typed, and says it as text', async () => {
    const rough = buildReturn(emptyFacts({ entries: [entry(1, '2026-08-01', -100, 'cash', { payee: '=HYPERLINK("https://example.org","x")' }), entry(2, '2026-08-02', -1, 'cash', { payee: 'bell\u0007 half\ud800' })] }), PERIOD, TODAY);
    const files = unzip(await returnSheet(rough));
    const everything = [...files.values()].join('\n');
    expect(everything).not.toMatch(/<f[\s>]/);
    expect(files.get('xl/sharedStrings.xml')).toMatch(/>(?:'|&apos;)=HYPERLINK\((?:"|&quot;)https:/);
    expect(everything).toContain('bell half');
  });

  it('is well-formed with rough text everywhere', async () => {
    const files = unzip(await returnSheet(roughen(document)));
    const strings = files.get('xl/sharedStrings.xml') ?? '';
    expect(strings).toContain('&lt;script&gt;');
    expect(strings).not.toContain('<script>');
  });
});

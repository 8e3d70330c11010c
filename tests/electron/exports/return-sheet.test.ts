import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { returnSheet } from '#electron/exports/return-sheet';
import { buildReturn } from '#shared/returns/build-return';
import { emptyFacts, entry, household, PERIOD, TODAY } from '../../shared/returns/household';
import { roughen } from './page-structure';

/** The files in a ZIP, as text, found through the directory at its end. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [number, number, number];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    files.set(name, (zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

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

import { describe, expect, it } from 'vitest';
import { spreadsheetText } from '#electron/exports/spreadsheet-text';

describe('text that a spreadsheet could take for a formula', () => {
  it.each(['=1+1', '+44 20 7946 0000', '-50 Club', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1+1', '＝1', '－1', '＋1', '＠x', '−5'])('%j gets an apostrophe in front', (text) => {
    expect(spreadsheetText(text)).toBe(`'${text}`);
  });
  it('looks behind signs that a sheet cannot hold', () => {
    expect(spreadsheetText('\u0001=HYPERLINK("x")')).toBe('\'=HYPERLINK("x")');
    expect(spreadsheetText('\uD800a\u0008b')).toBe('ab');
  });
  it.each(['', 'Kingfisher Care', '1=1', "'quoted", 'a\n=1', '👍', '£5', '"=1"'])('%j stays as it is', (text) => expect(spreadsheetText(text)).toBe(text));
});

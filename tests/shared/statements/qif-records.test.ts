import { expect, it } from 'vitest';
import { fieldsOf, readQifSections } from '#shared/statements/qif-records';

it('takes a file apart by its headings and the end of each record', () => {
  const sections = readQifSections('!Account\r\nNMain\r\n^\r\n!type : Bank \r\nd5/10/2026\r\n\r\nT1.00\r\n^\r\n^\r\nT2.00');
  expect(sections.map(({ heading, line, records }) => [heading, line, records.map((record) => [record.line, record.isClosed])])).toEqual([
    ['account', 1, [[2, true]]],
    ['type:bank', 4, [[5, true], [10, false]]],
  ]);
  expect(fieldsOf(sections[1]?.records[0] ?? { line: 0, fields: [], isClosed: true }, 'D')).toEqual(['5/10/2026']);
});

it.each<[string, string, number]>([
  ['no heading: records of no section', 'T1.00\n^', 1],
  ['a heading alone', '!Type:Bank', 1],
  ['nothing', '', 0],
])('%s', (_, text, count) => {
  expect(readQifSections(text)).toHaveLength(count);
});

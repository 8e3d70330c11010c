import { expect, it } from 'vitest';
import { partsNamed, readOfxTree, valueOf, valuesOf } from '#shared/statements/ofx-tree';
import { expectToGrowWithSize } from '../../support/growth';

const payments = (text: string) => partsNamed(readOfxTree(text), 'STMTTRN').map((part) => [part.line, part.isClosed, valueOf(part, 'TRNAMT'), valueOf(part, 'NAME')]);

it.each<[string, string, ReturnType<typeof payments>]>([
  ['values without ends', '<STMTTRN><TRNAMT>-1.00<NAME>A\n</STMTTRN>', [[1, true, '-1.00', 'A']]],
  ['values with ends, each on a line', '\r\n<STMTTRN>\r\n<TRNAMT>-1.00</TRNAMT>\r\n<NAME>A</NAME>\r\n</STMTTRN>', [[2, true, '-1.00', 'A']]],
  ['an empty value does not take the next one', '<STMTTRN><NAME>\n<TRNAMT>-1.00</STMTTRN>', [[1, true, '-1.00', '']]],
  ['small letters and spaces in marks', '<stmttrn ><TrnAmt>-1.00<name >A</stmttrn>', [[1, true, '-1.00', 'A']]],
  ['letters that look like marks', '<STMTTRN><NAME>A < B & C &lt;D&gt;<TRNAMT>1</STMTTRN>', [[1, true, '1', 'A < B & C <D>']]],
  ['CDATA and comments', '<STMTTRN><NAME><![CDATA[A <B> &amp;]]></NAME><!-- <TRNAMT>9 \n --><TRNAMT>1</STMTTRN>', [[1, true, '1', 'A <B> &amp;']]],
  ['a comment that never ends takes nothing away', '<STMTTRN><NAME>A<!-- <TRNAMT>1</STMTTRN>', [[1, true, '1', 'A<!--']]],
  ['a payment whose end is missing', '<STMTTRN><TRNAMT>1<STMTTRN><TRNAMT>2</STMTTRN>', [[1, false, '1', ''], [1, true, '2', '']]],
  ['a payment whose beginning is missing', '<BANKTRANLIST><DTSTART>1<TRNAMT>1<NAME>A</STMTTRN></BANKTRANLIST>', [[1, false, '1', 'A']]],
  ['a list that ends before its payment', '<BANKTRANLIST><STMTTRN><TRNAMT>1</BANKTRANLIST>', [[1, false, '1', '']]],
  ['a name in a part is not the payment’s', '<STMTTRN><PAYEE><NAME>B</PAYEE><TRNAMT>1</STMTTRN>', [[1, true, '1', '']]],
])('%s', (_, text, expected) => {
  expect(payments(text)).toEqual(expected);
});

it('finds values of a name that stands twice, and leaves the others of a list where they are', () => {
  const [list] = partsNamed(readOfxTree('<BANKTRANLIST><DTSTART>1<TRNAMT>1<TRNAMT>2</STMTTRN></BANKTRANLIST>'), 'BANKTRANLIST');
  expect(list && [valuesOf(list, 'DTSTART'), valuesOf(list, 'TRNAMT'), list.parts.map((part) => valuesOf(part, 'TRNAMT'))]).toEqual([['1'], [], [['1', '2']]]);
});

it('takes time only as the text grows, for parts within parts without end', () => {
  expectToGrowWithSize(200_000, (size) => readOfxTree('<STMTTRN><PAYEE>'.repeat(size) + '<!--'.repeat(size / 200) + '<'.repeat(size)));
});

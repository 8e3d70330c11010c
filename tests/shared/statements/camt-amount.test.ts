import { describe, expect, it } from 'vitest';
import { readCamtAmount, readCamtBalance, readCamtDay } from '#shared/statements/camt-amount';
import { elementsAt, readXml, type XmlElement } from '#shared/statements/xml';

function element(inside: string): XmlElement {
  const read = readXml(`<x>${inside}</x>`);
  if (!read.ok || !read.value[0]) throw new Error('not read');
  return read.value[0];
}
const amountOf = (inside: string) => readCamtAmount(element(inside), elementsAt(element(inside), 'Amt')[0]);

describe('amounts', () => {
  it.each([
    ['out', '<Amt Ccy="GBP">54.60</Amt><CdtDbtInd>DBIT</CdtDbtInd>', -5460],
    ['in', '<Amt Ccy="GBP">54.6</Amt><CdtDbtInd>CRDT</CdtDbtInd>', 5460],
    ['five decimals of which three are zeros', '<Amt Ccy="GBP">8.95000</Amt><CdtDbtInd>DBIT</CdtDbtInd>', -895],
  ])('%s', (_, inside, pence) => {
    expect(amountOf(inside)).toEqual({ ok: true, value: pence });
  });

  it.each([
    ['five decimals', '<Amt Ccy="GBP">8.95001</Amt><CdtDbtInd>DBIT</CdtDbtInd>', 'row-amount-unclear'],
    ['a sign', '<Amt Ccy="GBP">-8.95</Amt><CdtDbtInd>DBIT</CdtDbtInd>', 'row-amount-unclear'],
    ['nothing moved', '<Amt Ccy="GBP">0.00</Amt><CdtDbtInd>DBIT</CdtDbtInd>', 'row-amount-unclear'],
    ['no amount', '<CdtDbtInd>DBIT</CdtDbtInd>', 'row-amount-unclear'],
    ['euros', '<Amt Ccy="EUR">1.00</Amt><CdtDbtInd>DBIT</CdtDbtInd>', 'row-foreign-currency'],
    ['no currency', '<Amt>1.00</Amt><CdtDbtInd>DBIT</CdtDbtInd>', 'row-foreign-currency'],
    ['no direction', '<Amt Ccy="GBP">1.00</Amt>', 'row-direction-missing'],
    ['a direction that nobody knows', '<Amt Ccy="GBP">1.00</Amt><CdtDbtInd>OUT</CdtDbtInd>', 'row-direction-missing'],
  ])('refuses %s', (_, inside, code) => {
    expect(amountOf(inside)).toMatchObject({ ok: false, faults: [{ code }] });
  });

  it('reads a balance of nothing, and one below', () => {
    expect(readCamtBalance(element('<Amt Ccy="GBP">0.00</Amt><CdtDbtInd>DBIT</CdtDbtInd>'))).toEqual({ ok: true, value: 0 });
    expect(readCamtBalance(element('<Amt Ccy="GBP">2.50</Amt><CdtDbtInd>DBIT</CdtDbtInd>'))).toEqual({ ok: true, value: -250 });
  });
});

describe('days', () => {
  it.each([['2026-10-05', '2026-10-05'], ['2026-10-05T23:30:00+01:00', '2026-10-05'], ['2026-10-05Z', '2026-10-05']])('%s', (written, day) => {
    expect(readCamtDay(written)).toEqual({ ok: true, value: day });
  });

  it.each(['2026-09-31', '05/10/2026', '', '2026-10-051'])('refuses %j', (written) => {
    expect(readCamtDay(written)).toMatchObject({ ok: false, faults: [{ code: 'row-day-unclear' }] });
  });
});

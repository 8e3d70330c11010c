import { describe, expect, it } from 'vitest';
import { amountsIn, daysIn, suggestPayment, type Candidate } from '#shared/documents/suggest-payment';

it.each([
  ['City cabs 12.50.pdf', [1250]],
  ['£12-50 taxi', [1250]],
  ['invoice_1,250.00', [125_000]],
  ['2026-10-14 taxi 9_50.png', [950]],
  ['20261014.pdf', []],
  ['14-10-2026.pdf', []],
  ['scan0012.pdf', []],
  ['version 1.2.3', []],
] as const)('reads the amounts in “%s”', (name, amounts) => expect(amountsIn(name)).toEqual(amounts));

it.each([
  ['2026-10-14 taxi.pdf', ['2026-10-14']],
  ['IMG_20261014_0911.jpg', ['2026-10-14']],
  ['taxi 14-10-2026.pdf', ['2026-10-14']],
  ['4.1.2026.pdf', ['2026-01-04']],
  ['2026-13-40.pdf', []],
] as const)('reads the days in “%s”', (name, days) => expect(daysIn(name)).toEqual(days));

describe('suggests', () => {
  const pay = (id: number, paidOn: Candidate['paidOn'], payee: string, amountPence: number): Candidate => ({ id, paidOn, payee, amountPence });
  const payments = [pay(1, '2026-10-14', 'City cabs', -1250), pay(2, '2026-11-20', 'City cabs', -1250), pay(3, '2026-10-14', 'Garden centre', -3299)];
  const ask = (fileName: string, words = '', datedOn: Candidate['paidOn'] | null = null) => suggestPayment({ fileName, words, datedOn }, payments)?.id ?? null;
  it.each([
    ['the one of that amount', 'garden 32.99.pdf', '', null, 3],
    ['none where two fit', 'taxi 12.50.pdf', '', null, null],
    ['the one of that amount nearest to its day', '2026-10-15 12.50.pdf', '', null, 1],
    ['by the day that was written down', 'taxi 12.50.pdf', '', '2026-11-18', 2],
    ['none a long time away', '2026-06-01 32.99.pdf', '', null, null],
    ['at 31 days still', 'x 32.99.pdf', '', '2026-09-13', 3],
    ['at 32 days no more', 'x 32.99.pdf', '', '2026-09-12', null],
    ['by day and payee where there is no amount', '2026-10-14.pdf', 'Receipt of the garden centre', null, 3],
    ['none by day alone', '2026-10-14.pdf', '', null, null],
    ['none by nothing', 'scan.pdf', '', null, null],
  ] as const)('%s', (_what, name, words, day, id) => expect(ask(name, words, day)).toBe(id));
});

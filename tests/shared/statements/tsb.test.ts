import { describe, expect, it } from 'vitest';
import { tsb } from '#shared/statements/tsb';
import { fixtureText, readFixture } from './read-fixture';

describe('TSB', () => {
  it('reads the columns of Lloyds, oldest first, two equal payments as two', () => {
    expect(readFixture('tsb.csv', 'tsb').rows).toEqual([
      { row: 5, paidOn: '2026-10-05', payee: 'Agency', bankText: 'DEB AGENCY', amountPence: -12000, balancePence: 88410, bankId: null },
      { row: 4, paidOn: '2026-10-05', payee: 'Day Club', bankText: 'DEB DAY CLUB CD 1234', amountPence: -6500, balancePence: 81910, bankId: null },
      { row: 3, paidOn: '2026-10-05', payee: 'Day Club', bankText: 'DEB DAY CLUB CD 1234', amountPence: -6500, balancePence: 75410, bankId: null },
      { row: 2, paidOn: '2026-10-13', payee: 'Luton Council Direct Payment', bankText: 'BGC LUTON COUNCIL DIRECT PAYMENT', amountPence: 96000, balancePence: 171410, bankId: null },
    ]);
  });

  it('reads older files, whose days have the year first', () => {
    expect(readFixture('tsb-older.csv', 'tsb').rows).toEqual([
      { row: 4, paidOn: '2026-10-01', payee: 'Luton Council', bankText: 'BGC LUTON COUNCIL', amountPence: 96000, balancePence: 100410, bankId: null },
      { row: 3, paidOn: '2026-10-05', payee: 'Agency', bankText: 'DEB AGENCY', amountPence: -12000, balancePence: 88410, bankId: null },
      { row: 2, paidOn: '2026-10-06', payee: 'NEST Pension', bankText: 'DD NEST PENSION, REF0001', amountPence: -5460, balancePence: 82950, bankId: null },
    ]);
  });

  it.each([
    ['tsb-older.csv', true],
    ['tsb.csv', false],
    ['lloyds.csv', false],
  ])('is sure of %s: %s', (file, expected) => {
    expect(tsb.recognises(fixtureText(file))).toBe(true);
    expect(tsb.isSure?.(fixtureText(file))).toBe(expected);
  });
});

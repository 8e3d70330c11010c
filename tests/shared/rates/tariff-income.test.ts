import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '#shared/kernel/iso-date';
import { tariffIncome } from '#shared/rates/tariff-income';

describe('income counted from savings', () => {
  it.each<[string, number, number]>([
    ['no savings', 0, 0],
    ['savings at the lower limit', 14_250_00, 0],
    ['one penny over the lower limit: a step that has begun', 14_250_01, 1_00],
    ['exactly one step', 14_500_00, 1_00],
    ['one penny into the second step', 14_500_01, 2_00],
    ['£15,000, three steps (Wirral Council’s example)', 15_000_00, 3_00],
    ['£15,750, six steps (Cheshire West and Chester’s example)', 15_750_00, 6_00],
    ['£16,000, seven steps', 16_000_00, 7_00],
    ['savings at the upper limit', 23_250_00, 36_00],
  ])('%s', (_words, capitalPence, weeklyPence) => {
    expect(tariffIncome({ capitalPence, on: '2025-06-01' })).toMatchObject({ ok: true, value: { weeklyPence, row: { from: '2015-04-01' } } });
  });

  it('is refused over the upper limit, where the full cost is paid', () => {
    expect(tariffIncome({ capitalPence: 23_250_01, on: '2025-06-01' })).toEqual({
      ok: false,
      faults: [
        {
          code: 'capital-over-limit',
          message:
            'Savings of £23,250.01 are over the limit of £23,250.00 on 1 June 2025. So the council may ask you to pay the full cost of your care. Ask your council for a financial assessment when your savings come near the limit.',
          field: 'capitalPence',
        },
      ],
    });
  });

  it.each<[string, IsoDay, boolean]>([
    ['today', '2026-11-21', true],
    ['the last day loaded', '2027-04-05', true],
    ['the day after', '2027-04-06', false],
  ])('is known on %s, %s: %s', (_words, on, known) => {
    expect(tariffIncome({ capitalPence: 15_750_00, on }).ok).toBe(known);
  });

  it('never falls as savings grow', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23_250_00 }), fc.integer({ min: 0, max: 23_250_00 }), (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((capitalPence) => tariffIncome({ capitalPence, on: '2026-04-06' }));
        expect(less?.ok && more?.ok && less.value.weeklyPence <= more.value.weeklyPence).toBe(true);
      }),
    );
  });
});

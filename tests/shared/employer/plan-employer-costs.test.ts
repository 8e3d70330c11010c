import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planEmployerCosts } from '#shared/employer/plan-employer-costs';
import type { IsoDay } from '#shared/kernel/iso-date';
import { aWorker } from './workers';

const ON: IsoDay = '2026-11-21';
const weekly = aWorker({ payEvery: 'week', pension: 'opted_out' });
const claims = (claimsEmploymentAllowance: boolean | null) => ({ claimsEmploymentAllowance });

describe('what employing adds to the plan', () => {
  // One assistant of 20 hours at £13.50: holiday 1,694.63, National Insurance 1,611.48 (see employer-costs.test.ts).
  it.each<[string, boolean | null, number, number]>([
    ['claimed: National Insurance is covered', true, 1_694_63, 1_611_48],
    ['not claimed', false, 3_306_11, 0],
    ['not decided: as if not claimed, so that the plan is never too cheap', null, 3_306_11, 0],
  ])('with the Employment Allowance %s', (_words, decided, extraPence, allowanceUsedPence) => {
    expect(planEmployerCosts([weekly], claims(decided), ON)).toMatchObject({ ok: true, value: { extraPence, allowanceUsedPence } });
  });

  it('shares one allowance among all, in proportion to their bills', () => {
    // 60 hours at £20.00: 1,344.84 a week with holiday; (1,344.84 − 96.00) × 15% = 187.33; 9,741.16 a year, each.
    const long = { ...weekly, minutesAWeek: 60 * 60, rates: [{ from: '2026-06-01' as IsoDay, ratePence: 20_00 }] };
    const both = planEmployerCosts([long, { ...long, id: 2 }], claims(true), ON);
    expect(both).toMatchObject({
      value: {
        allowanceUsedPence: 10_500_00,
        workers: [
          { workerId: 1, nationalInsurancePence: 4_491_16, allowanceUsedPence: 5_250_00 },
          { workerId: 2, nationalInsurancePence: 4_491_16, allowanceUsedPence: 5_250_00 },
        ],
      },
    });
  });

  it.each<[string, Parameters<typeof aWorker>[0], number]>([
    ['who is self-employed', { kind: 'self_employed' }, 0],
    ['who left yesterday', { endsOn: '2026-11-20' }, 0],
    ['whose last day it is', { endsOn: '2026-11-21' }, 1],
    ['who starts next month', { startsOn: '2026-12-01', rates: [{ from: '2026-12-01', ratePence: 13_50 }] }, 1],
  ])('counts somebody %s: %s', (_words, change, count) => {
    const planned = planEmployerCosts([aWorker(change)], claims(true), ON);
    expect(planned.ok && planned.value.workers.length).toBe(count);
  });

  it('asks for a rate that is not written down', () => {
    expect(planEmployerCosts([aWorker({ rates: [] })], claims(true), ON)).toEqual({
      ok: false,
      faults: [
        {
          code: 'pay-rate-missing',
          message:
            'No hourly rate is written down for Asha on 21 November 2026. So the cost of employing Asha cannot be worked out. Write the rate on the Employing screen.',
          field: 'rates',
        },
      ],
    });
  });

  it('is nothing where nobody is employed', () => {
    expect(planEmployerCosts([], claims(true), ON)).toEqual({ ok: true, value: { workers: [], extraPence: 0, allowanceUsedPence: 0 } });
  });

  it('uses no more allowance than there is, and each total is the sum of its parts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 * 60 }), { maxLength: 6 }), (minutes) => {
        const planned = planEmployerCosts(minutes.map((minutesAWeek, id) => ({ ...weekly, id, minutesAWeek })), claims(true), ON);
        if (!planned.ok) throw new Error('the rates of this day are loaded');
        const { workers, allowanceUsedPence, extraPence } = planned.value;
        expect(allowanceUsedPence).toBeLessThanOrEqual(10_500_00);
        expect(workers.reduce((sum, cost) => sum + cost.allowanceUsedPence, 0)).toBe(allowanceUsedPence);
        expect(workers.reduce((sum, cost) => sum + cost.holidayPence + cost.nationalInsurancePence + cost.pensionPence, 0)).toBe(extraPence);
      }),
    );
  });
});

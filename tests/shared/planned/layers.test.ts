import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type IsoDay } from '#shared/kernel/iso-date';
import { plannedLayers } from '#shared/planned/layers';
import { statedOccurrences } from '#shared/planned/state-of-occurrence';
import { makeBudget, makeFacts, makePayments, makeService } from '../../support/make-facts';
import { makeStated } from '../../support/make-planned';

const facts = makeFacts({ services: [makeService()], entries: makePayments(['2026-11-16'], -280_00, { serviceId: 1 }) });

// A year of £100.00 a week is £5,200.00; £280.00 is spent.
it('takes paid and promised from the year’s budget', () => {
  const stated = [
    makeStated('2026-10-01', { state: 'missed' }),
    makeStated('2026-11-01', { state: 'late', amountPence: -50_00 }),
    makeStated('2026-12-01', { state: 'committed' }),
    makeStated('2026-12-22', { state: 'committed', source: 'hmrc', amountPence: null }),
    makeStated('2027-04-05', { state: 'planned', amountPence: -30_00 }),
    makeStated('2027-04-06', { state: 'planned' }),
    makeStated('2026-12-02', { state: 'committed', direction: 'in', amountPence: 320_00 }),
    makeStated('2026-12-03', { state: 'committed', account: 'own' }),
    makeStated('2026-12-04', { state: 'cancelled' }),
  ];
  expect(plannedLayers(facts, stated, '2026-11-20')).toEqual({
    period: { from: '2026-04-06', to: '2027-04-05' },
    budgetPence: 5200_00,
    paidPence: 280_00,
    committedPence: 120_00,
    availablePence: 4800_00,
    plannedPence: 30_00,
    amountsNotKnown: 1,
  });
});

it('is not known without a budget', () => expect(plannedLayers(makeFacts({ budgets: [] }), [], '2026-11-20')).toBeNull());

it('law: budget = paid + promised + available, on any day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 900_00 }), fc.uniqueArray(fc.integer({ min: 0, max: 360 }), { maxLength: 6 }), (later, totalPence, paid) => {
      const on = addDays('2026-04-06', later);
      const days = [...paid].sort((a, b) => a - b).map((day): IsoDay => addDays('2026-04-06', day));
      const household = { ...facts, budgets: [makeBudget({ totalPence, contributionPence: 0, councilPence: totalPence })], entries: makePayments(days, -280_00, { serviceId: 1 }) };
      const layers = plannedLayers(household, statedOccurrences(household, { from: '2026-04-06', to: '2028-04-05' }, on), on);
      expect(layers && layers.paidPence + layers.committedPence + layers.availablePence).toBe(layers?.budgetPence);
      expect((layers?.plannedPence ?? -1) >= 0 && (layers?.committedPence ?? -1) >= 0).toBe(true);
    }),
    { numRuns: 40 },
  );
});

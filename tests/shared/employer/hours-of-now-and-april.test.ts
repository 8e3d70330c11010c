import { expect, it } from 'vitest';
import { hoursOfNowAndApril, sharedCosts } from '#shared/employer/hours-of-now-and-april';
import { makeFacts, makeService, makeWorker, ON } from '../../support/make-facts';

const insurance = makeService({ id: 9, name: 'Insurance', kind: 'employing', category: 'insurance', workerId: null, times: 1, every: 'year', minutes: null, ratePence: 78_00, ratePer: 'time' });

it('an agreed rise is in the hour after April, and what nobody knows yet is named', () => {
  const found = hoursOfNowAndApril(makeFacts({ workers: [makeWorker({ rates: [{ from: '2026-04-06', ratePence: 1400 }, { from: '2027-04-06', ratePence: 1500 }] })], services: [makeService({ workerId: 1 }), insurance] }), ON);
  // £14.00 + 12.07 % = £15.69 and £78.00 ÷ 260 h = 30p; £15.00 + 12.07 % = £16.81 and 30p.
  expect([found.now, found.april].map((costs) => costs.ok && costs.value[0]?.hourPence)).toEqual([15_99, 17_11]);
  expect(found.from).toBe('2027-04-06');
  expect(found.missing.some((title) => /minimum wage/i.test(title))).toBe(true);
});
it('before the April of 2026 all of it is known, and pay rises to the minimum wage', () => {
  const found = hoursOfNowAndApril(makeFacts({ workers: [makeWorker({ startsOn: '2025-06-02', rates: [{ from: '2025-06-02', ratePence: 1221 }] })], services: [] }), '2026-02-02');
  expect(found.missing).toEqual([]);
  // £12.71 from 1 April 2026.
  expect(found.april.ok && found.april.value[0]?.parts[0]?.hourPence).toBe(12_71);
});
it.each([
  ['insurance of the plan', {}, 78_00],
  ['of one that own money pays', { fundedBy: 'own_money' as const }, 0],
  ['of one that has ended', { endsOn: '2026-11-19' as const }, 0],
])('%s', (_, over, insurancePence) => expect(sharedCosts(makeFacts({ services: [{ ...insurance, ...over }] }), ON)).toEqual({ insurancePence, payrollPence: 0, trainingPence: 0 }));

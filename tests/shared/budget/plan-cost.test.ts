import { describe, expect, it } from 'vitest';
import { planCost } from '#shared/budget/plan-cost';
import { makeEntry, makeFacts, makeService, ON } from '../../support/make-facts';

const hoist = makeService({ id: 2, every: 'once', times: 1, ratePer: 'time', ratePence: 500_00, startsOn: '2026-12-01' });
const oneOff = (amountPence: number) => [{ id: 1, words: 'Hoist', amountPence, expectedOn: '2026-11-01' as const }];

describe('a year of the plan against the money for it', () => {
  it.each([
    ['£70.00 × 52 of £100.00 × 52', makeFacts({ services: [makeService()] }), [], 3640_00, 1560_00],
    ['what employing costs comes on top', makeFacts({ services: [makeService()] }), [{ workerId: 1, yearlyPence: 439_35 }], 4079_35, 1120_65],
    [
      'but not twice, where a service has £200.00 a year for HMRC',
      makeFacts({ services: [makeService(), makeService({ id: 3, kind: 'employing', category: 'hmrc', times: 1, every: 'year', ratePer: 'time', ratePence: 200_00 })] }),
      [{ workerId: 1, yearlyPence: 439_35 }],
      4079_35,
      1120_65,
    ],
    ['reserves come on top', makeFacts({ services: [makeService()], reserves: [{ id: 1, kind: 'redundancy', words: '', amountPence: 100_00 }] }), [], 3740_00, 1460_00],
    [
      'but not what is kept for holiday pay and HMRC: it is in the £439.35 already',
      makeFacts({ services: [makeService()], reserves: [{ id: 1, kind: 'holiday', words: '', amountPence: 300_00 }, { id: 2, kind: 'hmrc', words: '', amountPence: 139_35 }] }),
      [{ workerId: 1, yearlyPence: 439_35 }],
      4079_35,
      1120_65,
    ],
    ['own money added this year counts as money there is', makeFacts({ services: [makeService()], entries: [makeEntry({ amountPence: 40_00, category: 'own_top_up' })] }), [], 3640_00, 1600_00],
    ['that of the year before does not', makeFacts({ services: [makeService()], entries: [makeEntry({ amountPence: 40_00, category: 'own_top_up', paidOn: '2026-04-05' })] }), [], 3640_00, 1560_00],
    ['money that pays back what was not allowed is no money added', makeFacts({ services: [makeService()], entries: [makeEntry({ amountPence: -40_00, category: 'gambling' }), makeEntry({ id: 2, amountPence: 40_00, category: 'gambling' })] }), [], 3640_00, 1560_00],
    ['a one-off with its one-off payment costs the budget nothing', makeFacts({ services: [hoist], oneOffs: oneOff(500_00) }), [], 0, 5200_00],
    ['what a one-off payment does not cover is the budget’s', makeFacts({ services: [hoist], oneOffs: oneOff(400_00) }), [], 100_00, 5100_00],
    ['what is left of a one-off payment pays for nothing else', makeFacts({ services: [makeService(), hoist], oneOffs: oneOff(900_00) }), [], 3640_00, 1560_00],
    ['free help and own money cost the budget nothing', makeFacts({ services: [makeService({ fundedBy: 'own_money' })] }), [], 0, 5200_00],
  ])('%s', (_, facts, employerCosts, totalPence, leftPence) => expect(planCost(facts, ON, employerCosts)).toMatchObject({ totalPence, leftPence }));

  it('names the services whose price is not known', () => {
    expect(planCost(makeFacts({ services: [makeService({ ratePence: null })] }), ON, [])).toMatchObject({ withoutPrice: [1], servicesPence: 0 });
  });

  it('is not known without a budget', () => expect(planCost(makeFacts({ budgets: [] }), ON, [])).toBeNull());
});

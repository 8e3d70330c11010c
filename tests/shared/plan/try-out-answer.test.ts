import { describe, expect, it } from 'vitest';
import type { ServiceTried, TryOut } from '#shared/plan/try-out';
import { answerTryOut } from '#shared/plan/try-out-answer';
import { makeFacts, makeNeed, makeService, ON } from '../../support/make-facts';

const NOTHING: TryOut = { services: [], added: [], rates: [], budgetPence: null };
/** £70.00 a week of a budget of £100.00: 52 × £30.00 = £1,560.00 is left of a year. */
const MORNINGS = makeService();
const facts = makeFacts({ needs: [makeNeed()], services: [MORNINGS] });
const with_ = (over: Partial<ServiceTried>): TryOut => ({ ...NOTHING, services: [{ id: 1, isOn: true, times: 5, minutes: 60, ratePence: 1400, ...over }] });

it('answers today’s figures twice where nothing is tried', () => {
  const answer = answerTryOut(facts, NOTHING, ON);
  expect(answer.then).toEqual(answer.now);
  expect(answer.now).toEqual({ weeklyPence: 70_00, fourWeeklyPence: 280_00, servicesPence: 3640_00, employerCostsPence: 0, totalPence: 3640_00, budgetPence: 5200_00, leftPence: 1560_00 });
  expect([answer.appear, answer.go]).toEqual([[], []]);
  expect(answer.needs).toEqual([{ needId: 1, title: 'Washing and dressing', now: { state: 'met', words: 'Met' }, then: { state: 'met', words: 'Met' } }]);
});

describe('beside today', () => {
  it.each<[string, TryOut, { weekly: number; year: number; left: number | null; need: string; appear: string[] }]>([
    ['an hour less a week', with_({ times: 4 }), { weekly: 56_00, year: 2912_00, left: 2288_00, need: '4 of 5 h', appear: ['need-partly-met'] }],
    ['half an hour more each time', with_({ minutes: 90 }), { weekly: 105_00, year: 5460_00, left: -260_00, need: '7 h 30 min of 5 h: more than assessed', appear: ['plan-over-budget'] }],
    ['a dearer hour, exactly the budget', with_({ ratePence: 2000 }), { weekly: 100_00, year: 5200_00, left: 0, need: 'Met', appear: [] }],
    ['a penny more', with_({ ratePence: 2001 }), { weekly: 100_05, year: 5202_60, left: -2_60, need: 'Met', appear: ['plan-over-budget'] }],
    ['without it', with_({ isOn: false }), { weekly: 0, year: 0, left: 5200_00, need: 'Not met', appear: ['need-unmet'] }],
    ['a smaller budget', { ...NOTHING, budgetPence: 60_00 }, { weekly: 70_00, year: 3640_00, left: -520_00, need: 'Met', appear: ['plan-over-budget'] }],
    [
      'something new that meets no need',
      { ...NOTHING, added: [{ name: 'Choir', kind: 'activity', fundedBy: 'direct_payment', workerId: null, needIds: [], times: 1, every: 'week', minutes: null, ratePence: 10_00, ratePer: 'time', category: 'activities' }] },
      { weekly: 80_00, year: 4160_00, left: 1040_00, need: 'Met', appear: ['service-without-need', 'service-without-provider'] },
    ],
  ])('%s', (_, trial, expected) => {
    const { then, needs, appear } = answerTryOut(facts, trial, ON);
    expect({ weekly: then.weeklyPence, year: then.servicesPence, left: then.leftPence, need: needs[0]?.then.words, appear: appear.map(({ check }) => check) }).toEqual(expected);
  });
});

it('says which remarks would go, and leaves those that stay with other figures', () => {
  const short = { ...facts, services: [makeService({ times: 3 })] };
  expect(answerTryOut(short, with_({}), ON).go.map(({ check }) => check)).toEqual(['need-partly-met']);
  const stays = answerTryOut(short, with_({ times: 4 }), ON);
  expect([stays.appear, stays.go]).toEqual([[], []]);
});

it('costs without a budget, and what is left is not known', () => {
  expect(answerTryOut({ ...facts, budgets: [] }, with_({ times: 6 }), ON).then).toMatchObject({ weeklyPence: 84_00, servicesPence: 4368_00, totalPence: 4368_00, budgetPence: null, leftPence: null });
});

it('a week has school or holidays and never both, as in the plan: £70.00 in term, £140.00 in the holidays', () => {
  const inTerm = makeService({ runs: 'term_time' });
  const inHolidays = makeService({ id: 2, times: 10, runs: 'school_holidays' });
  expect(answerTryOut({ ...facts, services: [inTerm, inHolidays] }, with_({}), ON).now).toMatchObject({ weeklyPence: 140_00, fourWeeklyPence: 560_00 });
});

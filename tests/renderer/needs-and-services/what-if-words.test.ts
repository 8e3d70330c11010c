import { expect, it } from 'vitest';
import { canKeep, differenceWords, keptWords, tryLead, trySentence, type TryAnswer } from '../../../renderer/features/needs-and-services/what-if-words';
import { makeService, makeWorker } from '../../support/make-facts';

const figures = (totalPence: number, leftPence: number | null) => ({ weeklyPence: 0, fourWeeklyPence: 0, servicesPence: totalPence, employerCostsPence: 0, totalPence, budgetPence: leftPence === null ? null : totalPence + leftPence, leftPence });
const answer = (now: TryAnswer['now'], then: TryAnswer['then'], toKeep: Partial<TryAnswer['toKeep']> = {}) => ({ now, then, toKeep: { services: [], workers: [], removeServices: [], ...toKeep } }) as unknown as TryAnswer;

it.each<[string, TryAnswer, boolean, string]>([
  ['nothing is changed', answer(figures(100_00, 10_00), figures(100_00, 10_00)), false, 'What if something changed?'],
  ['dearer', answer(figures(100_00, 10_00), figures(105_20, 4_80)), true, 'This would cost £5.20 a year more; £4.80 would be left'],
  ['exactly the budget', answer(figures(100_00, 10_00), figures(110_00, 0)), true, 'This would cost £10.00 a year more; £0.00 would be left'],
  ['too dear', answer(figures(100_00, 10_00), figures(110_01, -1)), true, 'This would cost £10.01 a year more; £0.01 would be missing'],
  ['cheaper', answer(figures(100_00, 10_00), figures(90_00, 20_00)), true, 'This would cost £10.00 a year less; £20.00 would be left'],
  ['another budget', answer(figures(100_00, 10_00), figures(100_00, 20_00)), true, 'This would cost the same; £20.00 would be left'],
  ['no budget is known', answer(figures(100_00, null), figures(105_20, null)), true, 'This would cost £5.20 a year more'],
])('says what it comes to: %s', (_, value, isChanged, expected) => expect(trySentence(value, isChanged)).toBe(expected));

it('says what the sentence rests on', () => {
  expect(tryLead(answer(figures(1, 1), figures(105_20, 4_80)), true)).toBe('The whole plan would cost £105.20 a year. The budget is £110.00.');
  expect(tryLead(answer(figures(1, null), figures(105_20, null)), true)).toBe('The whole plan would cost £105.20 a year. Add your budget to see whether it pays for it.');
  expect(tryLead(answer(figures(1, 1), figures(1, 1)), false)).toMatch(/^Change a number below/);
});

it.each([
  [100, 150, '£0.50 more'],
  [150, 100, '£0.50 less'],
  [100, 100, 'The same'],
])('says %i beside %i as a difference', (now, then, expected) => expect(differenceWords(now, then)).toBe(expected));

const added = { ...makeService(), id: null };
it.each<[string, Partial<TryAnswer['toKeep']>, string]>([
  ['one changed', { services: [makeService()] }, 'Kept: 1 service changed'],
  ['one changed, one taken out, one added', { services: [makeService(), added], removeServices: [3] }, 'Kept: 2 services changed and 1 service added'],
  ['with the pay of a PA', { services: [makeService()], workers: [makeWorker()] }, 'Kept: 1 service changed and pay or hours of Dana'],
])('says what was kept: %s', (_, toKeep, expected) => {
  const value = answer(figures(1, 1), figures(1, 1), toKeep);
  expect([keptWords(value), canKeep(value)]).toEqual([expected, true]);
});

it('has nothing to keep where only the budget is another', () => expect(canKeep(answer(figures(1, 1), figures(1, 2)))).toBe(false));

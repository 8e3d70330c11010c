import { describe, expect, it } from 'vitest';
import { answerOf, asOfSentence, beginWords, budgetBeginsWords, employingSentence, isMoneyToCome, needsSentence, spokenForSentence, yearSentence } from '../../../renderer/features/home/home-sentences';

describe('the answer of Home', () => {
  it.each([
    ['money in hand', 120455, 34455, 'You have £1,204.55.', '£344.55 is spare.', false],
    ['every penny spoken for', 5000, 0, 'You have £50.00.', 'Nothing is spare.', false],
    ['more is due than there is', 5000, -1, 'You have £50.00.', 'You are £0.01 short of what is due.', true],
    ['overdrawn', -2050, -2050, 'You are £20.50 overdrawn.', 'You are £20.50 short of what is due.', true],
  ])('%s', (_, balancePence, sparePence, have, spare, isShort) => {
    expect(answerOf({ balancePence, sparePence })).toEqual({ have, spare, isShort });
  });
});

describe('what is spoken for', () => {
  const wages = { words: 'Wages', amountPence: 48620, dueOn: '2026-11-27' as const };
  const kept = { words: 'Holiday pay kept', amountPence: 13250, dueOn: null };
  it.each([
    ['nothing', [], 0, 'Nothing is set aside.'],
    ['a bill with its day, money kept without one', [wages, kept], 61870, '£618.70 is set aside: Wages £486.20 on 27 Nov, Holiday pay kept £132.50.'],
    ['the fourth and later are counted', [kept, kept, kept, kept, kept], 66250, '£662.50 is set aside: Holiday pay kept £132.50, Holiday pay kept £132.50, Holiday pay kept £132.50, 2 more.'],
  ])('%s', (_, spokenFor, spokenForPence, sentence) => {
    expect(spokenForSentence({ spokenFor, spokenForPence })).toBe(sentence);
  });
});

describe('up to when the ledger is kept', () => {
  it.each([
    ['a week ago is recent enough', '2026-11-14', ''],
    ['longer ago', '2026-11-13', 'That is as your ledger has it to 13 November 2026. Nothing newer is written down.'],
    ['a payment dated ahead', '2026-11-30', ''],
    ['nothing at all', null, ''],
  ] as const)('%s', (_, lastEntryOn, sentence) => {
    expect(asOfSentence({ on: '2026-11-21', lastEntryOn })).toBe(sentence);
  });
});

describe('the year', () => {
  it.each([
    ['a penny over', -1, 'The year so far: on course to be £0.01 over budget'],
    ['exactly', 0, 'The year so far: on course to use the budget exactly'],
    ['something left', 61200, 'The year so far: on course to have £612.00 left'],
  ])('%s', (_, leftPence, sentence) => {
    expect(yearSentence({ leftPence })).toBe(sentence);
  });
});

describe('the costs of employing', () => {
  it.each([
    ['nobody is employed for the plan', 0, ''],
    ['an estimate', 45000, 'The costs of employing are holiday pay, employer’s National Insurance and pension still to come this year. They are an estimate from the days left; payroll works out the real ones.'],
    ['not known', null, 'Holiday pay, employer’s National Insurance and pension still to come are not counted: a rate is not known. So less will be left than this says.'],
  ])('%s', (_, employingPence, sentence) => expect(employingSentence({ employingPence })).toBe(sentence));
});

it('says when a budget to come begins', () => expect(budgetBeginsWords('2026-11-30')).toBe('Your budget begins on 30 November 2026'));

describe('the needs at a glance', () => {
  const need = (state: 'met' | 'part' | 'unmet' | 'not_assessed') => ({
    needId: 1, outcome: 'hygiene' as const, words: '', comesOn: null, state, assessedMinutes: null, plannedMinutes: 0, deliveredMinutes: 0, stateWords: '', services: [],
  });
  it.each([
    ['none written down', [], 'Your needs'],
    ['none with an amount', [need('not_assessed')], 'Your needs'],
    ['some met; one without an amount is not counted', [need('met'), need('part'), need('unmet'), need('not_assessed')], 'Your needs: 1 of 3 fully met'],
    ['all met', [need('met'), need('met')], 'Your needs: all 2 fully met'],
    ['one, met', [need('met')], 'Your need is fully met'],
    ['one, met in part', [need('part')], 'Your need is not fully met'],
  ])('%s', (_, needs, sentence) => {
    expect(needsSentence(needs)).toBe(sentence);
  });
});

it.each([
  ['no budget written down', null, false, false, false, 'Three things'],
  ['an agreed budget in force', null, true, true, false, 'Three things'],
  ['an estimate', null, true, false, true, 'Your budget is an estimate until the council agrees your plan. Three things'],
  ['an agreed budget to come', '2026-11-30' as const, true, true, true, 'Your budget begins on 30 November 2026. Three things'],
  ['an estimate to come', '2026-11-30' as const, true, false, true, 'Your budget is an estimate until the council agrees your plan. Your budget begins on 30 November 2026. Three things'],
])('a new ledger: %s', (_, budgetBeginsOn, budget, agreedBudget, isToCome, words) => {
  const home = { budgetBeginsOn, hasAnything: { needs: false, services: false, entries: false, budget, agreedBudget } };
  expect(isMoneyToCome(home)).toBe(isToCome);
  expect(beginWords(home)).toBe(`${words} make this ledger useful. Do them in any order; what you enter is saved at once.`);
});

import { describe, expect, it } from 'vitest';
import { COUNCILS, councilById } from '#shared/councils/council-profiles';
import { councilRules, decideCouncilAnswer } from '#shared/councils/council-rules';
import { invariant } from '#shared/kernel/invariant';
import { faultsIn } from '../../support/records';

const luton = councilById('luton');
invariant(luton, 'Luton is there');
const wordsOf = (key: string, own = {}) => councilRules(luton, own).find((rule) => rule.key === key)?.valueWords;

describe('the rules as a person would say them', () => {
  it.each([
    ['a rhythm', 'paymentCycle', {}, 'Every 4 weeks'],
    ['a list', 'accountTypes', { accountTypes: ['card', 'own'] }, 'A prepaid card and a bank account of your own'],
    ['a name in capitals stays so', 'reservesAllowed', { reservesAllowed: ['holiday', 'hmrc'] }, 'Holiday pay and bills from HMRC'],
    ['an empty list', 'reservesAllowed', { reservesAllowed: [] }, 'None'],
    ['one of something', 'surplusWeeks', { surplusWeeks: 1 }, '1 week'],
    ['several', 'surplusWeeks', { surplusWeeks: 8 }, '8 weeks'],
    ['an amount', 'receiptThresholdPence', { receiptThresholdPence: 1000 }, 'From £10.00'],
    ['every payment', 'receiptThresholdPence', { receiptThresholdPence: 0 }, 'Every payment'],
    ['no', 'cashAllowed', { cashAllowed: false }, 'No'],
    ['nobody knows', 'cashAllowed', {}, 'Ask your council'],
  ])('%s', (_name, key, own, words) => {
    expect(wordsOf(key, own)).toBe(words);
  });

  it('says whose answer holds', () => {
    const [council, own] = [councilRules(luton, {}), councilRules(luton, { paymentCycle: 'month' })].map((rules) => rules.find((rule) => rule.key === 'paymentCycle'));
    expect(council).toMatchObject({ value: '4-weeks', isOwnAnswer: false, question: 'How often is the direct payment paid?' });
    expect(own).toMatchObject({ value: 'month', isOwnAnswer: true });
  });

  it.each(COUNCILS.map((council) => [council.id, council] as const))('every answer of %s has words', (_id, council) => {
    for (const rule of councilRules(council, {})) expect(rule.valueWords, rule.key).toMatch(/^[A-Z0-9]/);
  });
});

describe('an answer of one’s own', () => {
  it.each([
    ['a number', 'surplusWeeks', 8, []],
    ['a number below zero', 'surplusWeeks', -1, ['value: council-answer-unclear']],
    ['half a week', 'surplusWeeks', 1.5, ['value: council-answer-unclear']],
    ['words for a number', 'surplusWeeks', '8', ['value: council-answer-unclear']],
    ['yes', 'cashAllowed', true, []],
    ['a choice', 'yearBasis', '365-days', []],
    ['a choice that is not there', 'yearBasis', '360-days', ['value: council-answer-unclear']],
    ['a list', 'reservesAllowed', ['holiday'], []],
    ['a list with something else in it', 'reservesAllowed', ['yacht'], ['value: council-answer-unclear']],
    ['things in words', 'evidence', ['receipts', 'a'.repeat(400)], []],
    ['a thing of 401 letters', 'evidence', ['a'.repeat(401)], ['value: council-answer-unclear']],
    ['no days', 'dueDays', 0, []],
    ['a million days', 'dueDays', 1_000_000, ['value: council-answer-unclear']],
    ['taken back', 'cashAllowed', null, []],
    ['to no rule', 'shoeSize', 8, ['key: council-rule-unknown']],
    ['to something every object has', 'constructor', 8, ['key: council-rule-unknown']],
    ['to the council’s own address', 'contact', null, ['key: council-rule-unknown']],
  ])('%s', (_name, key, value, faults) => {
    expect(faultsIn(decideCouncilAnswer(key, value))).toEqual(faults);
  });
});

import { describe, expect, it } from 'vitest';
import { councilAnswerText, readCouncilAnswer, type CouncilRule } from '../../../renderer/features/settings/council-answer-form';
import { faultsOf, readAs } from '../form-answers';

const rule = (kind: CouncilRule['kind'], value: CouncilRule['value'], choices: CouncilRule['choices'] = []): CouncilRule => ({
  key: 'rule', question: '', value, valueWords: '', kind, choices, isOwnAnswer: false,
});
const kinds = [{ value: 'card', words: 'A prepaid card' }, { value: 'own', words: 'An account of your own' }];

describe('an answer to one of the council’s rules', () => {
  it.each<[string, CouncilRule]>([
    ['a number', rule('number', 8)],
    ['nothing as a number', rule('number', 0)],
    ['an amount', rule('pence', 1050)],
    ['yes', rule('yes_no', true)],
    ['no', rule('yes_no', false)],
    ['a choice', rule('choice', 'card', kinds)],
    ['ticks', rule('list', ['card', 'own'], kinds)],
    ['a list in words', rule('list', ['receipts', 'bank statements'])],
  ])('%s comes back as it was', (_, one) => {
    expect(readAs(readCouncilAnswer(councilAnswerText(one), one, '2026-11-21'))).toEqual({ key: 'rule', value: one.value });
  });

  it.each<[string, CouncilRule, string]>([
    ['a number', rule('number', null), 'Enter what your council says'],
    ['an amount', rule('pence', null), 'Enter the amount your council gives'],
    ['yes or no', rule('yes_no', null), 'Choose yes or no'],
    ['a choice', rule('choice', null, kinds), 'Choose what your council says'],
    ['ticks', rule('list', null, kinds), 'Tick what your council says'],
    ['a list in words', rule('list', null), 'Enter what your council asks for, with commas between'],
  ])('%s left open is refused with what to do', (_, one, ask) => {
    expect(faultsOf(readCouncilAnswer(councilAnswerText(one), one, '2026-11-21'))).toEqual([`answer: ${ask}`]);
  });

  it('half a week is not a number of weeks', () => {
    expect(faultsOf(readCouncilAnswer({ typed: '8.5', ticked: [] }, rule('number', null), '2026-11-21'))).toEqual(['answer: Enter what your council says, as a whole number like 8']);
  });
});

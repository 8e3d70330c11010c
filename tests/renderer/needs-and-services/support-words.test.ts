import { expect, it } from 'vitest';
import { costSentence, supportSentence } from '../../../renderer/features/needs-and-services/support-words';

const need = (state: 'met' | 'part' | 'unmet' | 'not_assessed') => ({
  needId: 1, outcome: 'hygiene' as const, words: '', state, assessedMinutes: null, plannedMinutes: 0, deliveredMinutes: 0, stateWords: '', services: [],
});

it.each([
  ['none', [], 'No needs are written down yet'],
  ['the only one met', [need('met')], 'Your need is met'],
  ['all met, one without an amount', [need('met'), need('met'), need('not_assessed')], 'All your needs are met'],
  ['one open', [need('met'), need('part')], '1 need is not fully met'],
  ['two open', [need('met'), need('part'), need('unmet')], '2 of 3 needs are not fully met'],
])('are my needs met: %s', (_, coverage, sentence) => {
  expect(supportSentence(coverage)).toBe(sentence);
});

it.each([
  ['no budget', null, 'Add your budget to see whether it pays for the plan.'],
  ['within it', { budgetPence: 2145500, leftPence: 38800 }, 'The plan costs £21,067.00 a year. The budget is £21,455.00, so £388.00 is left.'],
  ['over it', { budgetPence: 2145500, leftPence: -1 }, 'The plan costs £21,455.01 a year. The budget is £21,455.00, so £0.01 is missing.'],
])('at what cost: %s', (_, figures, sentence) => {
  expect(costSentence(figures && { servicesPence: 0, employerCostsPence: 0, reservesPence: 0, ...figures })).toBe(sentence);
});

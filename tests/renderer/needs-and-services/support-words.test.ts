import { expect, it } from 'vitest';
import { costSentence, servicesByTime, supportSentence } from '../../../renderer/features/needs-and-services/support-words';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { makeService } from '../../support/make-facts';

const need = (state: 'met' | 'part' | 'unmet' | 'not_assessed', comesOn: IsoDay | null = null) => ({
  needId: 1, outcome: 'hygiene' as const, words: '', comesOn, state, assessedMinutes: null, plannedMinutes: 0, deliveredMinutes: 0, stateWords: '', services: [],
});

it.each([
  ['none', [], 'No needs are written down yet'],
  ['the only one met', [need('met')], 'Your need is met'],
  ['the only one, to come and planned for', [need('met', '2026-11-30')], 'Your need will be met'],
  ['all to come', [need('met', '2026-11-30'), need('met', '2026-12-01')], 'All your needs will be met'],
  ['one there, one to come', [need('met'), need('met', '2026-12-01')], 'All your needs are met'],
  ['all met, one without an amount', [need('met'), need('met'), need('not_assessed')], 'All your needs are met'],
  ['one open', [need('met'), need('part')], '1 need is not fully met'],
  ['two open', [need('met'), need('part'), need('unmet')], '2 of 3 needs are not fully met'],
])('are my needs met: %s', (_, coverage, sentence) => {
  expect(supportSentence(coverage)).toBe(sentence);
});

it.each([
  ['no budget', null, 'Add your budget to see whether it pays for the plan.'],
  ['within it', { budgetPence: 2145500, leftPence: 38800, beginsOn: null }, 'The plan costs £21,067.00 a year. The budget is £21,455.00, so £388.00 is left.'],
  ['nothing planned yet', { budgetPence: 1248000, leftPence: 1248000, beginsOn: null }, 'The budget is £12,480.00 a year. Nothing is planned from it yet.'],
  ['a penny planned', { budgetPence: 1248000, leftPence: 1247999, beginsOn: null }, 'The plan costs £0.01 a year. The budget is £12,480.00, so £12,479.99 is left.'],
  ['over it', { budgetPence: 2145500, leftPence: -1, beginsOn: null }, 'The plan costs £21,455.01 a year. The budget is £21,455.00, so £0.01 is missing.'],
  [
    'a budget to come',
    { budgetPence: 2145500, leftPence: 38800, beginsOn: '2026-11-30' as const },
    'The plan costs £21,067.00 a year. The budget is £21,455.00, so £388.00 is left. The budget begins on 30 November 2026.',
  ],
])('at what cost: %s', (_, figures, sentence) => {
  expect(costSentence(figures && { servicesPence: 0, employerCostsPence: 0, reservesPence: 0, afterAprilWords: '', ...figures })).toBe(sentence);
});

it('tells services that have not started from those that have ended', () => {
  const row = (id: number, isCurrent: boolean, startsOn: IsoDay) => ({ service: makeService({ id, startsOn }), costs: null, frequencyWords: '', isCurrent, paidThisYearPence: 0 });
  const rows = [row(1, true, '2026-11-20'), row(2, false, '2026-11-21'), row(3, false, '2026-04-06')];
  const { current, toCome, ended } = servicesByTime(rows, '2026-11-20');
  expect([current, toCome, ended].map((group) => group.map((each) => each.service.id))).toEqual([[1], [2], [3]]);
});

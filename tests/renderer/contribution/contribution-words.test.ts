import { describe, expect, it } from 'vitest';
import { changeWords, contributionLead, contributionTitle } from '../../../renderer/features/contribution/contribution-words';
import type { IsoDay } from '../../../shared/kernel/iso-date';

const letter = { id: 1, letterOn: '2026-03-02', appliesFrom: '2026-04-06', amountPence: 3820, every: 'week', firstDueOn: '2026-04-06', note: '' } as const;

const dueOn = (day: IsoDay, state: 'paid' | 'coming' | 'not_known') => ({ dueOn: day, expectedPence: 3820, paidPence: state === 'paid' ? 3820 : 0, state });

describe('the sentence of the Contribution screen', () => {
  it.each([
    ['behind', { letters: [letter], current: letter, arrearsPence: 7640 }, 'You are £76.40 behind with your contribution'],
    ['up to date', { letters: [letter], current: letter, arrearsPence: 0 }, 'You pay £38.20 a week, and are up to date'],
    ['nothing to pay', { letters: [letter], current: { ...letter, amountPence: 0 }, arrearsPence: 0 }, 'You have nothing to pay towards your care'],
    ['no letter in force', { letters: [letter], current: null, arrearsPence: 0 }, 'You pay no contribution today'],
    ['no letter at all', { letters: [], current: null, arrearsPence: 0 }, 'No contribution is written down yet'],
    ['not known', { letters: [letter], current: letter, arrearsPence: 0, due: [dueOn('2026-10-30', 'not_known')] }, 'Your ledger cannot know yet whether your contribution is paid'],
    ['behind, and later ones are not known', { letters: [letter], current: letter, arrearsPence: 7640, due: [dueOn('2026-10-30', 'not_known')] }, 'You are £76.40 behind with your contribution'],
  ] as [string, Omit<Parameters<typeof contributionTitle>[0], 'due'> & { due?: Parameters<typeof contributionTitle>[0]['due'] }, string][])('%s', (_, shown, expected) => {
    expect(contributionTitle({ due: [], ...shown })).toBe(expected);
  });

  type Lead = Parameters<typeof contributionLead>[0];
  const ahead = [dueOn('2026-10-30', 'paid'), dueOn('2026-11-27', 'paid'), dueOn('2026-12-25', 'paid')];
  const figures = { due: [dueOn('2026-10-30', 'paid'), dueOn('2026-11-27', 'coming')], letters: [letter], paidThisYearPence: 7640, expectedThisYearPence: 15280 };
  it.each<[string, Lead, string]>([
    ['with the next day and the way', { ...figures, nextDueOn: '2026-11-27', route: 'into_dp_account' }, 'This year you have paid £76.40 of £152.80 due so far. The next is due on 27 November 2026. You pay it into the direct payment account.'],
    ['not known yet', { ...figures, due: [dueOn('2026-10-30', 'not_known')], nextDueOn: null, route: null }, 'Nothing is written down about the account on 30 October 2026, when £38.20 was due, or later. Import the newest statement, or record what you paid. This year you have paid £76.40 of £152.80 due so far.'],
    ['paid ahead', { ...figures, due: [...ahead, dueOn('2027-01-22', 'coming')], nextDueOn: '2026-11-27', route: null }, 'This year you have paid £76.40 of £152.80 due so far. You are paid up to 25 December 2026; next due 22 January 2027.'],
    ['paid ahead of every day that is known', { ...figures, due: ahead, nextDueOn: '2026-11-27', route: null }, 'This year you have paid £76.40 of £152.80 due so far. You are paid up to 25 December 2026.'],
    ['more than is due', { ...figures, expectedThisYearPence: 3820, nextDueOn: null, route: null }, 'This year you have paid £76.40, £38.20 more than is due so far.'],
    ['without', { ...figures, nextDueOn: null, route: null }, 'This year you have paid £76.40 of £152.80 due so far.'],
    ['a way that is not known here', { ...figures, nextDueOn: null, route: 'pigeon' }, 'This year you have paid £76.40 of £152.80 due so far.'],
    ['no letter', { ...figures, letters: [], nextDueOn: null, route: null }, ''],
  ])('%s', (_, shown, expected) => {
    expect(contributionLead(shown)).toBe(expected);
  });
});

describe('what a letter changed', () => {
  it.each([
    ['April’s rise', { beforePence: 3420, afterPence: 3820 }, 'From £34.20 to £38.20 a week: £4.00 more'],
    ['less than before', { beforePence: 3820, afterPence: 0 }, 'From £38.20 to £0.00 a week: £38.20 less'],
    ['a new letter with the same figure', { beforePence: 3820, afterPence: 3820 }, 'The same as before: £38.20 a week'],
  ])('%s', (_, change, expected) => expect(changeWords({ letterId: 2, from: '2026-04-06', ...change })).toBe(expected));

  it('is nothing for the first', () => expect(changeWords(undefined)).toBe(''));
});

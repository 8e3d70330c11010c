import { expect, it } from 'vitest';
import { contributionLetterMissing } from '#shared/checks/contribution-letter-missing';
import { makeBudget, makeFacts, makeLetter } from '../../support/make-facts';
import { raised } from '../../support/raised';

const MISSING = 'know: No letter is written down for your contribution of £20.00 a week';

it.each([
  ['no letter at all', [], undefined, [MISSING]],
  ['a letter that applies from today', [makeLetter({ appliesFrom: '2026-11-20' })], undefined, []],
  ['a letter that applies from tomorrow', [makeLetter({ appliesFrom: '2026-11-21' })], undefined, [MISSING]],
  ['a letter that asks for nothing is a letter', [makeLetter({ amountPence: 0 })], undefined, []],
  ['a letter from the year before still applies', [makeLetter({ letterOn: '2025-03-20', appliesFrom: '2025-04-06' })], undefined, []],
  ['a penny to pay every 4 weeks', [], makeBudget({ per: '4-weeks', contributionPence: 1 }), ['know: No letter is written down for your contribution of £0.01 every 4 weeks']],
  ['nothing to pay', [], makeBudget({ contributionPence: 0, councilPence: 100_00 }), []],
  ['the budget begins today', [], makeBudget({ startsOn: '2026-11-20' }), [MISSING]],
  ['the budget begins tomorrow', [], makeBudget({ startsOn: '2026-11-21' }), []],
] as const)('%s', (_, letters, budget, flags) => {
  expect(raised(contributionLetterMissing, makeFacts({ letters, ...(budget && { budgets: [budget] }) }))).toEqual(flags);
});

it('names the budget that says so', () => {
  expect(contributionLetterMissing.check(makeFacts(), '2026-11-20')[0]).toMatchObject({ records: [{ kind: 'budget', id: 1 }], byOn: null, screen: 'contribution' });
});

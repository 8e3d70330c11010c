import { expect, it } from 'vitest';
import type { ContributionLetter } from '#shared/budget/contribution';
import { contributionNotUpdated } from '#shared/checks/contribution-not-updated';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeFacts, makeLetter } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** £80.00 every 4 weeks since April 2026, due on 29 March and 26 April 2027. */
const LAST_YEAR = makeLetter({ letterOn: '2026-03-20', appliesFrom: '2026-04-06', firstDueOn: '2026-04-27' });
const another = (over: Partial<ContributionLetter>) => makeLetter({ id: 2, appliesFrom: '2027-04-06', firstDueOn: '2027-04-06', ...over });
const STILL = 'act: Your contribution has not changed since before 6 April: it is still £80.00 every 4 weeks';

it.each<[string, readonly ContributionLetter[], IsoDay, readonly string[]]>([
  ['5 April: not yet', [LAST_YEAR], '2027-04-05', []],
  ['6 April, and nothing new', [LAST_YEAR], '2027-04-06', [STILL]],
  ['it stays until somebody looks', [LAST_YEAR], '2027-11-20', [STILL]],
  ['the next 5 April still means the April before', [LAST_YEAR], '2028-04-05', [STILL]],
  ['a letter of 1 February with the same figure', [LAST_YEAR, another({ letterOn: '2027-02-01' })], '2027-04-06', []],
  ['a letter of 31 January with the same figure', [LAST_YEAR, another({ letterOn: '2027-01-31' })], '2027-04-06', [STILL]],
  ['a letter of 31 January with a penny more', [LAST_YEAR, another({ letterOn: '2027-01-31', amountPence: 80_01 })], '2027-04-06', []],
  ['the same figure said by the week', [LAST_YEAR, another({ letterOn: '2027-01-31', amountPence: 20_00, every: 'week' })], '2027-04-06', ['act: Your contribution has not changed since before 6 April: it is still £20.00 a week']],
  ['a letter of May that applies from May', [LAST_YEAR, another({ letterOn: '2027-05-10', appliesFrom: '2027-05-17' })], '2027-05-10', []],
  ['the day before that letter', [LAST_YEAR, another({ letterOn: '2027-05-10', appliesFrom: '2027-05-17' })], '2027-05-09', [STILL]],
  ['nothing to pay', [makeLetter({ ...LAST_YEAR, amountPence: 0 })], '2027-04-06', []],
  ['the first letter begins on 6 April', [another({ letterOn: '2027-01-31' })], '2027-04-06', []],
  ['the first letter began on 5 April', [another({ letterOn: '2027-01-31', appliesFrom: '2027-04-05' })], '2027-04-06', [STILL]],
  ['no letter', [], '2027-04-06', []],
])('%s', (_, letters, on, flags) => {
  expect(raised(contributionNotUpdated, makeFacts({ letters }), on)).toEqual(flags);
});

it('is to be put right by the next payment', () => {
  const [flag] = contributionNotUpdated.check(makeFacts({ letters: [LAST_YEAR] }), '2027-04-06');
  expect(flag).toMatchObject({ byOn: '2027-04-26', records: [{ kind: 'letter', id: 1 }] });
});

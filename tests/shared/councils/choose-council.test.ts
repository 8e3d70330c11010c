import { expect, it } from 'vitest';
import { decideCouncil, decideCouncilGone } from '#shared/councils/choose-council';
import { done, faultsIn } from '../../support/records';

it('a council that is here can be chosen', () => expect(done(decideCouncil('own-essex', ['luton', 'own-essex']))).toBe('own-essex'));
it('one that is not here cannot', () => expect(faultsIn(decideCouncil('own-kent', ['luton']))).toEqual(['council-not-here']));

it.each([
  ['the one that holds', 'own-essex', ['council-in-use']],
  ['one of the program', 'luton', ['council-not-here']],
  ['one that is gone', 'own-kent', ['council-not-here']],
  ['one that does not hold', 'own-essex-2', []],
])('taking out %s', (_, id, faults) => {
  const decided = decideCouncilGone(id, 'own-essex', ['own-essex', 'own-essex-2']);
  expect(decided.ok ? [] : faultsIn(decided)).toEqual(faults);
});

import { expect, it } from 'vitest';
import { decideCouncilLetter } from '#shared/plan/decide-letter';
import { faultsIn } from '../../support/records';

const letter = { to: 'Luton Council', subject: 'Request for a review', words: 'Dear care manager,\n\nI fall more often.' };

it.each([
  ['that is whole', letter, []],
  ['to nobody', { ...letter, to: ' ' }, ['to: words-missing']],
  ['about nothing', { ...letter, subject: '' }, ['subject: words-missing']],
  ['without words', { ...letter, words: ' ' }, ['words: words-missing']],
  ['with a place that is not filled in', { ...letter, words: 'Dear care manager,\n\n[Why you want a review now]' }, ['words: gap-left']],
  ['with square brackets of one’s own', { ...letter, words: 'He said [sic] no.' }, []],
] as const)('a letter %s', (_, given, faults) => expect(faultsIn(decideCouncilLetter(given))).toEqual(faults));

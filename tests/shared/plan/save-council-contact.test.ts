import { expect, it } from 'vitest';
import type { CouncilContact } from '#shared/plan/council-contacts';
import { decideCouncilContact } from '#shared/plan/save-council-contact';
import { faultsIn } from '../../support/records';

const open: CouncilContact = { id: 1, kind: 'question', madeOn: '2026-10-12', toWhom: '', words: 'May I have two more evenings?', repliedOn: null, reply: '' };

it.each([
  ['without a reply', { ...open, id: null }, []],
  ['answered on the day of asking', { ...open, id: null, repliedOn: '2026-10-12', reply: 'Yes.' }, []],
  ['answered the day before it was asked', { ...open, id: null, repliedOn: '2026-10-11' }, ['repliedOn: day-before']],
  ['answered tomorrow', { ...open, id: null, repliedOn: '2026-11-21' }, ['repliedOn: day-to-come']],
  ['with the words of a reply and not its day', { ...open, id: null, reply: 'Yes.' }, ['repliedOn: reply-without-day']],
  ['with a reply whose words are not written down', { ...open, id: null, repliedOn: '2026-10-20' }, []],
  ['asked tomorrow', { ...open, id: null, madeOn: '2026-11-21' }, ['madeOn: day-to-come']],
  ['without words', { ...open, id: null, words: ' ' }, ['words: words-missing']],
  ['that is gone', { ...open, id: 2 }, ['record-gone']],
] as const)('a question %s', (_, draft, faults) => expect(faultsIn(decideCouncilContact(draft, [open], '2026-11-20'))).toEqual(faults));

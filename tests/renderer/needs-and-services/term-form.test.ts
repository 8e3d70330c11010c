import { expect, it } from 'vitest';
import { readTerm, termText } from '../../../renderer/features/needs-and-services/term-form';
import { faultsOf, readAs } from '../form-answers';

const AUTUMN = { id: 1, words: 'Autumn', from: '2026-09-01', to: '2026-10-23' } as const;

it('a term comes back from its form as it was', () => {
  expect(readAs(readTerm(termText(AUTUMN), 1, '2026-11-21'))).toEqual(AUTUMN);
});

it('a new one asks for its name and its days', () => {
  expect(faultsOf(readTerm(termText(null), null, '2026-11-21'))).toEqual([
    'words: Give this term a name, like “Autumn 2026, before half-term”',
    'from: Enter the first day of the term',
    'to: Enter the last day of the term',
  ]);
});

import { expect, it } from 'vitest';
import { decideTerm } from '#shared/plan/save-term';
import type { Term } from '#shared/plan/terms';
import { done, faultsIn } from '../../support/records';

const AUTUMN: Term = { id: 1, words: 'Autumn, before half-term', from: '2026-09-01', to: '2026-10-23' };
const NEW = { id: null, words: 'Autumn, after half-term', from: '2026-11-02', to: '2026-12-18' } as const;

it.each<[string, Partial<Term> | { id: null }, string[]]>([
  ['after the other one', {}, []],
  ['from the day after the other one', { from: '2026-10-24' }, []],
  ['from the last day of the other one', { from: '2026-10-23' }, ['from: terms-overlap']],
  ['around the other one', { from: '2026-08-01' }, ['from: terms-overlap']],
  ['up to the first day of the other one', { from: '2026-08-01', to: '2026-09-01' }, ['from: terms-overlap']],
  ['up to the day before the other one', { from: '2026-08-01', to: '2026-08-31' }, []],
  ['of one day', { from: '2026-11-02', to: '2026-11-02' }, []],
  ['ends before it starts', { to: '2026-11-01' }, ['to: ends-before-start']],
  ['no name', { words: ' ' }, ['words: words-missing']],
  ['the other one, changed', { id: 1, from: '2026-09-02', to: '2026-10-23' }, []],
  ['one that is gone', { id: 2 }, ['record-gone']],
])('a term %s', (_, change, faults) => {
  expect(faultsIn(decideTerm({ ...NEW, ...change }, [AUTUMN]))).toEqual(faults);
});

it('keeps its name without spaces around it', () => {
  expect(done(decideTerm({ ...NEW, words: ' Autumn ' }, [])).words).toBe('Autumn');
});

import { expect, it } from 'vitest';
import type { Change } from '#shared/plan/reviews';
import { decideChange } from '#shared/plan/save-change';
import { faultsIn } from '../../support/records';

const change: Change = { id: 1, noticedOn: '2026-11-20', about: 'needs', words: ' I fall more often ' };

it.each([
  ['noticed today', { ...change, id: null }, []],
  ['noticed tomorrow', { ...change, id: null, noticedOn: '2026-11-21' }, ['noticedOn: day-to-come']],
  ['without words', { ...change, id: null, words: ' ' }, ['words: words-missing']],
  ['that is there', change, []],
  ['that is gone', { ...change, id: 2 }, ['record-gone']],
] as const)('a change %s', (_, draft, faults) => expect(faultsIn(decideChange(draft, [change], '2026-11-20'))).toEqual(faults));

it('keeps its words without the spaces around them', () => {
  expect(decideChange({ ...change, id: null }, [], '2026-11-20')).toMatchObject({ value: { words: 'I fall more often' } });
});

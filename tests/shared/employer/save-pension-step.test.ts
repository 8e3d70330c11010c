import { describe, expect, it } from 'vitest';
import type { PensionStep } from '#shared/employer/pension-step';
import { decidePensionStep, pensionAfter } from '#shared/employer/save-pension-step';
import { done, faultsIn } from '../../support/records';
import { aWorker } from './workers';

const STEP = { id: null, workerId: 1, kind: 'enrolled', on: '2026-06-01', until: null, words: ' Letter in the folder ' } as const;
const before: PensionStep[] = [{ id: 4, workerId: 1, kind: 'enrolled', on: '2026-06-01', until: null, words: '' }];
type Change = Partial<Omit<PensionStep, 'id'>> & { readonly id?: number | null };
const decide = (change: Change, steps: readonly PensionStep[] = []) => decidePensionStep({ ...STEP, ...change }, steps, [aWorker()], '2026-11-20');

describe('a step of the pension', () => {
  it.each<[string, Change, readonly PensionStep[], string[]]>([
    ['put in', {}, [], []],
    ['tomorrow', { on: '2026-11-21' }, [], ['on: day-to-come']],
    ['nobody chosen', { workerId: null }, [], ['workerId: choice-missing']],
    ['somebody who is gone', { workerId: 9 }, [], ['workerId: choice-gone']],
    ['a step that is gone', { id: 9 }, [], ['record-gone']],
    ['put in before the first day', { on: '2026-05-31' }, [], ['on: before-start']],
    ['a letter before the first day', { kind: 'letter', on: '2026-05-20' }, [], []],
    ['a declaration is nobody’s', { kind: 'declared', workerId: null }, [], []],
    ['a wait without an end', { kind: 'postponed' }, [], ['until: day-missing']],
    ['a wait of 3 months', { kind: 'postponed', until: '2026-08-31' }, [], []],
    ['a day more', { kind: 'postponed', until: '2026-09-01' }, [], ['until: wait-too-long']],
    ['a wait that ends before it begins', { kind: 'postponed', until: '2026-05-31' }, [], ['until: ends-before-start']],
    ['opting out of nothing', { kind: 'opted_out' }, [], ['kind: nothing-to-opt-out-of']],
    ['opting out on the last day', { kind: 'opted_out', on: '2026-06-30' }, before, []],
    ['opting out a day later', { kind: 'opted_out', on: '2026-07-01' }, before, ['on: opt-out-over']],
    ['leaving later', { kind: 'left', on: '2026-07-01' }, before, []],
  ])('%s', (_words, change, steps, faults) => expect(faultsIn(decide(change, steps))).toEqual(faults));

  it('is kept without what does not belong to it', () => {
    expect(done(decide({ until: '2026-08-01' }))).toEqual({ ...STEP, words: 'Letter in the folder' });
    expect(done(decide({ kind: 'declared' })).workerId).toBeNull();
  });
});

it.each<[string, PensionStep['kind'][], string | undefined]>([
  ['nothing that says it', ['assessed', 'letter', 'postponed'], undefined],
  ['put in', ['assessed', 'enrolled', 'letter'], 'enrolled'],
  ['opted out after it', ['enrolled', 'opted_out'], 'opted_out'],
  ['back again', ['enrolled', 'left', 'reenrolled'], 'enrolled'],
])('what the PA’s field says after the steps: %s', (_words, kinds, pension) => {
  expect(pensionAfter(1, kinds.map((kind, at) => ({ id: at, workerId: 1, kind, on: '2026-06-01', until: null, words: '' })))).toBe(pension);
});

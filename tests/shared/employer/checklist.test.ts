import { expect, it } from 'vitest';
import { firstDuties, openSteps, stepByHand, stepOfDuty, stepOfRecord } from '#shared/employer/checklist';
import type { Duty } from '#shared/employer/duty';

const DUTY: Duty = { dutyId: 'payslip', title: 'Give a payslip', workerId: 1, workerName: 'Asha', dueOn: '2026-06-30', recordedFor: null, state: 'coming', doneOn: null, words: 'Why', writtenAt: null, how: 'How', evidence: '', source: '' };

it.each([
  ['coming', 'open', 'How'],
  ['due', 'open', 'How'],
  ['late', 'late', 'How'],
  ['done', 'done', 'Why'],
  ['not_needed', 'not_needed', 'Why'],
] as const)('a duty that is %s is a step that is %s', (state, wanted, detail) => {
  expect(stepOfDuty({ ...DUTY, state })).toEqual({ key: 'payslip', words: 'Give a payslip', state: wanted, byOn: '2026-06-30', detail, place: 'duties' });
});

it('takes the first duty of each kind, by the rules asked for', () => {
  const rules = new Map([['payslip', 'each_payday'], ['p60', 'yearly']] as const);
  expect(firstDuties([DUTY, { ...DUTY, dueOn: '2026-07-31' }, { ...DUTY, dutyId: 'p60' }, { ...DUTY, dutyId: 'unknown' }], rules, ['each_payday'])).toEqual([DUTY]);
});

it('knows what is open and late, and nothing else', () => {
  const steps = [stepOfRecord('a', 'A', false, 'terms', 'Do it'), stepOfRecord('b', 'B', true, 'terms', 'Do it'), stepByHand('c', 'C'), stepOfDuty({ ...DUTY, state: 'late' })];
  expect(steps.map(({ state, detail }) => [state, detail])).toEqual([['open', 'Do it'], ['done', ''], ['by_hand', ''], ['late', 'How']]);
  expect(openSteps([{ heading: '', steps }]).map(({ key }) => key)).toEqual(['a', 'payslip']);
});

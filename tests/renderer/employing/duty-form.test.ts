import { describe, expect, it } from 'vitest';
import { readDutyDone } from '../../../renderer/features/employing/duty-form';
import { faultsOf, readAs } from '../form-answers';

const TODAY = '2026-11-21';
const duty = { dutyId: 'hmrc-payment', workerId: null, dueOn: '2026-10-22' } as const;

describe('what was done about a duty', () => {
  it.each([
    ['done today, with evidence', { doneOn: '21/11/26', words: ' Bank line ' }, 'done', { ...duty, state: 'done', doneOn: '2026-11-21', words: 'Bank line' }],
    ['done, without evidence yet', { doneOn: '1 November', words: '' }, 'done', { ...duty, state: 'done', doneOn: '2026-11-01', words: '' }],
    ['not needed, with the reason', { doneOn: '', words: 'Payroll does it' }, 'not_needed', { ...duty, state: 'not_needed', doneOn: '2026-11-21', words: 'Payroll does it' }],
  ] as const)('%s', (_, text, state, expected) => {
    expect(readAs(readDutyDone(text, duty, state, TODAY))).toEqual(expected);
  });

  it.each([
    ['no day', { doneOn: '', words: '' }, 'done', ['doneOn: Enter the day you did it']],
    ['tomorrow', { doneOn: '22/11/26', words: '' }, 'done', ['doneOn: 22 November 2026 is still to come. Mark it as done on the day.']],
    ['not needed without a reason', { doneOn: '', words: ' ' }, 'not_needed', ['words: Enter why it is not needed']],
  ] as const)('%s is refused with what to do', (_, text, state, expected) => {
    expect(faultsOf(readDutyDone(text, duty, state, TODAY))).toEqual(expected);
  });
});

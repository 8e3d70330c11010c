import { describe, expect, it } from 'vitest';
import { decideDutyRecord, decideDutyTakenBack } from '#shared/employer/record-duty';
import type { Duty } from '#shared/employer/duty';
import { done, faultsIn } from '../../support/records';

const KEY = { dutyId: 'payslip', workerId: 1, dueOn: '2026-05-03' } as const;
const DUTY: Duty = { ...KEY, title: 'Give a payslip', workerName: 'Priya Nair', recordedFor: null, state: 'late', doneOn: null, words: '', writtenAt: null, how: '', evidence: '', source: '' };
const INPUT = { ...KEY, state: 'done', doneOn: '2026-05-04', words: '' } as const;

describe('writing down what was done', () => {
  it.each([
    ['done', {}, [DUTY], []],
    ['done tomorrow', { doneOn: '2026-11-21' }, [DUTY], ['doneOn: day-to-come']],
    ['not needed, without a reason', { state: 'not_needed' }, [DUTY], ['words: words-missing']],
    ['not needed, with a reason', { state: 'not_needed', words: 'No pay this month' }, [DUTY], []],
    ['for another PA', { workerId: 2 }, [DUTY], ['duty-gone']],
    ['that this household has not got', {}, [], ['duty-gone']],
    ['whose proof has a field of its own', {}, [{ ...DUTY, writtenAt: 'worker' }], ['duty-written-elsewhere']],
  ] as const)('%s', (_name, change, duties, faults) => {
    expect(faultsIn(decideDutyRecord({ ...INPUT, ...change }, [], duties, '2026-11-20'))).toEqual(faults);
  });

  it('takes the place of what was written before', () => {
    expect(done(decideDutyRecord(INPUT, [{ ...INPUT, id: 8 }], [DUTY], '2026-11-20')).id).toBe(8);
    expect(done(decideDutyRecord(INPUT, [{ ...INPUT, id: 8, dueOn: '2026-05-31' }], [DUTY], '2026-11-20')).id).toBeNull();
  });
});

it('takes back what was written, and only that', () => {
  expect(done(decideDutyTakenBack(KEY, [{ ...INPUT, id: 8 }])).id).toBe(8);
  expect(faultsIn(decideDutyTakenBack({ ...KEY, workerId: null }, [{ ...INPUT, id: 8 }]))).toEqual(['duty-not-recorded']);
});

import { describe, expect, it } from 'vitest';
import { holidayRecordMissing } from '#shared/checks/holiday-record-missing';
import type { EmploymentRecord } from '#shared/employer/employment-record';
import type { Worker } from '#shared/employer/worker';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeFacts, makeWorker } from '../../support/make-facts';
import { aJob, aLine, anAbsence, aRun, aShift, aSlip, recordOf } from '../../support/make-leave';
import { raised } from '../../support/raised';

const look = (over: Partial<EmploymentRecord>, who: Partial<Worker> = {}) => makeFacts({ workers: [makeWorker({ startsOn: '2025-04-07', ...who })], employment: recordOf(over) });
const irregular = [aJob({ hours: 'irregular' })];
const pay = (from: IsoDay, to: IsoDay, minutes: number | null) => aRun(from, to, [aLine('hours', 100_00, minutes)]);
const FLAG = ['act: The holiday of Dana cannot be shown'];

describe('holiday-record-missing', () => {
  it.each<[string, ReturnType<typeof look>, IsoDay, string[]]>([
    ['regular hours that are written down', look({}), '2026-11-20', []],
    ['no usual hours', look({}, { minutesAWeek: 0 }), '2026-11-20', FLAG],
    ['no usual hours, on 6 April 2026', look({}, { minutesAWeek: 0 }), '2026-04-06', FLAG],
    ['on the day before, the law did not ask', look({}, { minutesAWeek: 0 }), '2026-04-05', []],
    ['irregular, paid with hours', look({ jobs: irregular, payRuns: [pay('2026-05-04', '2026-05-31', 600)] }), '2026-06-01', []],
    ['irregular, paid without', look({ jobs: irregular, payslips: [aSlip('2026-05-04', '2026-05-31', 100_00)] }), '2026-06-01', FLAG],
    ['irregular, a pay run with no time in it', look({ jobs: irregular, payRuns: [pay('2026-05-04', '2026-05-31', null)] }), '2026-06-01', FLAG],
    ['the hours are on the timesheet', look({ jobs: irregular, payslips: [aSlip('2026-05-04', '2026-05-31', 100_00)], shifts: [aShift('2026-05-05', 600)] }), '2026-06-01', []],
    ['not paid, so nobody worked', look({ jobs: irregular }), '2026-06-01', []],
    ['away all along', look({ jobs: irregular, payslips: [aSlip('2026-05-04', '2026-05-31', 100_00)], absences: [anAbsence('holiday', '2026-05-01', '2026-06-10', { minutes: 60 })] }), '2026-06-01', []],
    ['a period that ended on 5 April 2026', look({ jobs: [aJob({ hours: 'irregular', leaveYearStarts: '01-01' })], payslips: [aSlip('2026-03-09', '2026-04-05', 100_00)] }), '2026-06-01', []],
    ['and one that ended on the 6th', look({ jobs: [aJob({ hours: 'irregular', leaveYearStarts: '01-01' })], payslips: [aSlip('2026-03-10', '2026-04-06', 100_00)] }), '2026-06-01', FLAG],
    ['someone who left', look({}, { minutesAWeek: 0, endsOn: '2026-11-19' }), '2026-11-20', []],
    ['someone in business for themselves', look({}, { minutesAWeek: 0, kind: 'self_employed' }), '2026-11-20', []],
  ])('%s', (_, facts, on, flags) => expect(raised(holidayRecordMissing, facts, on)).toEqual(flags));

  it('flags each PA', () => expect(raised(holidayRecordMissing, makeFacts({ workers: [makeWorker({ minutesAWeek: 0 }), makeWorker({ id: 2, minutesAWeek: 0 })] }))).toHaveLength(2));
});

import { describe, expect, it } from 'vitest';
import type { Absence } from '#shared/employer/absence';
import { NO_RECORD, type EmploymentRecord } from '#shared/employer/employment-record';
import { NEW_JOB } from '#shared/employer/job';
import type { RotaShift, Shift } from '#shared/employer/shift';
import { workedTime } from '#shared/employer/worked-time';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeWorker } from '../../support/make-facts';

const rota: RotaShift[] = [1, 2, 3].map((weekday) => ({ id: weekday, workerId: 1, from: '2026-04-06', week: 0, weekday: weekday as 1, startsAt: 480, minutes: 120, breakMinutes: 0, kind: 'usual' }));
const shift = (on: IsoDay, minutes: number): Shift => ({ id: 1, workerId: 1, on, startsAt: 480, minutes, breakMinutes: 0, kind: 'usual', wokenMinutes: 0, state: 'worked', serviceId: null, words: '' });
const away = (from: IsoDay, to: IsoDay | null, minutes: number | null = null): Absence => ({ id: 1, workerId: 1, kind: 'holiday', from, to, minutes, proof: '', proofUntil: null, words: '' });
const timesheet = { id: 1, workerId: 1, weekFrom: '2026-05-04' as IsoDay, approvedOn: '2026-05-11' as IsoDay, approvedBy: 'Maya', words: '' };

const WEEK = { from: '2026-05-04', to: '2026-05-10' } as const;
const worked = (record: Partial<EmploymentRecord>, over = {}) => {
  const { stretches, weeks } = workedTime(makeWorker({ minutesAWeek: 301, ...over }), { ...NO_RECORD, ...record }, WEEK);
  return [stretches.map(({ on, minutes }) => `${on.slice(8)}: ${minutes}`).join(', '), weeks.map(({ source }) => source).join()];
};

describe('hours of the week from 4 May 2026', () => {
  it.each([
    ['the rota, where nothing is entered', { rota }, {}, ['04: 120, 05: 120, 06: 120', 'usual']],
    ['what is entered, and nothing else of that week', { rota, shifts: [shift('2026-05-05', 90)] }, {}, ['05: 90', 'entered']],
    ['a week that was approved without hours is empty', { rota, timesheets: [timesheet] }, {}, ['', 'approved']],
    ['hours of another week leave it as usual', { rota, shifts: [shift('2026-05-11', 90)] }, {}, ['04: 120, 05: 120, 06: 120', 'usual']],
    ['hours of another PA too', { rota, shifts: [{ ...shift('2026-05-05', 90), workerId: 2 }] }, {}, ['04: 120, 05: 120, 06: 120', 'usual']],
    ['without the days away', { rota, absences: [away('2026-05-05', '2026-05-06')] }, {}, ['04: 120', 'usual']],
    ['still away', { rota, absences: [away('2026-05-05', null)] }, {}, ['04: 120', 'usual']],
    ['part of one day away', { rota, absences: [away('2026-05-05', '2026-05-05', 45)] }, {}, ['04: 120, 05: 75, 06: 120', 'usual']],
    ['the whole of it', { rota, absences: [away('2026-05-05', '2026-05-05', 120)] }, {}, ['04: 120, 06: 120', 'usual']],
    ['no rota: the usual hours over five days, to the minute', {}, {}, ['04: 61, 05: 60, 06: 60, 07: 60, 08: 60', 'usual']],
    ['irregular hours without a rota: nothing is known', { jobs: [{ ...NEW_JOB, workerId: 1, hours: 'irregular' as const }] }, {}, ['', 'none']],
    ['from the first day of work', { rota }, { startsOn: '2026-05-05' }, ['05: 120, 06: 120', 'usual']],
    ['to the last', { rota }, { endsOn: '2026-05-04' }, ['04: 120', 'usual']],
  ])('%s', (_, record, over, expected) => expect(worked(record, over)).toEqual(expected));
});

import { expect, it } from 'vitest';
import { holidayOwed } from '#shared/employer/holiday-owed';
import { makeWorker } from '../../support/make-facts';
import { aJob, anAbsence, aRota, recordOf } from '../../support/make-leave';
import { done, faultsIn } from '../../support/records';

// Three days of four hours at £14.00: 67.2 h a year. GOV.UK’s calculator: by 5 October 2026, day 183 of 365, 33.7 h; less 12 h taken.
const worker = makeWorker({ startsOn: '2024-04-08', rates: [{ from: '2024-04-08', ratePence: 1400 }] });
const record = recordOf({ rota: aRota('2024-04-08', [1, 3, 5], 240), jobs: [aJob({ leaveYearStarts: '04-06' })], absences: [anAbsence('holiday', '2026-08-03', '2026-08-07')] });

it('is what was earned by the day less what was taken', () => expect(done(holidayOwed(worker, record, '2026-10-05'))).toEqual({ minutes: 1302, pence: 303_80 }));
it('asks what if, whatever last day is written down', () => expect(done(holidayOwed({ ...worker, endsOn: '2027-03-31' }, record, '2026-10-05'))).toEqual({ minutes: 1302, pence: 303_80 }));
it('is nothing where holiday is paid along with the work', () =>
  expect(done(holidayOwed(worker, recordOf({ jobs: [aJob({ hours: 'irregular', holidayPay: 'rolled_up', leaveYearStarts: '04-06' })] }), '2026-10-05'))).toEqual({ minutes: 0, pence: 0 }));
it('says that no usual hours are written down', () => expect(faultsIn(holidayOwed({ ...worker, minutesAWeek: 0 }, recordOf(), '2026-10-05'))).toEqual(['holiday-no-usual-week']));

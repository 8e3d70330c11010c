import { expect, it } from 'vitest';
import { holidayPaper, holidayRows } from '#electron/exports/holiday-paper';
import { paperPage } from '#electron/exports/paper-page';
import { buildHolidayDocument } from '#shared/employer/holiday-document';
import { makeWorker } from '../../support/make-facts';
import { aJob, aLine, anAbsence, aRota, aRun, aShift, recordOf } from '../../support/make-leave';

const about = { name: 'Grace Okafor', isExample: true };
const worker = makeWorker({ startsOn: '2026-04-06' });

it('says what is due, taken, carried over and paid, and how it is worked out', () => {
  const record = recordOf({ rota: aRota('2026-04-06', [1, 3, 5], 240), absences: [anAbsence('holiday', '2026-05-11', '2026-05-15', { words: 'Sea' })], payRuns: [aRun('2026-05-04', '2026-05-31', [aLine('hours', 500_00), aLine('holiday', 168_00, 720)])] });
  const page = paperPage(holidayPaper(buildHolidayDocument([worker], record, about, '2026-10-05')));
  for (const words of ['Record of holiday', 'An example: the people', 'Leave year 6 April 2026 to 5 April 2027', '67 h 12 min', 'Holiday taken and booked', 'Sea', 'Pay for holiday', '£168.00', '31 May 2026']) expect(page).toContain(words);
});

it('shows irregular hours by the pay period, and what cannot be counted', () => {
  const irregular = recordOf({ jobs: [aJob({ hours: 'irregular' })], shifts: [aShift('2026-04-06', 1440), aShift('2026-04-13', 1440), aShift('2026-05-03', 1200)] });
  const document = buildHolidayDocument([worker], irregular, about, '2026-05-03');
  expect(paperPage(holidayPaper(document))).toContain('Holiday earned, by pay period');
  expect(holidayRows(document).map(({ what, minutes }) => [what, minutes])).toEqual([['Earned', 480], ['Earned in a pay period', 480], ['Carried over', 0], ['Taken in all', 0], ['Booked', 0], ['Left', 480], ['Owed if the job ended', 480]]);
  const missing = buildHolidayDocument([makeWorker({ minutesAWeek: 0 })], recordOf(), about, '2026-05-03');
  expect(paperPage(holidayPaper(missing))).toContain('no usual hours are written down');
  expect(holidayRows(missing).map(({ what }) => what)).toEqual(['Not counted']);
});

it('says that nobody is employed', () => expect(paperPage(holidayPaper(buildHolidayDocument([], recordOf(), about, '2026-05-03')))).toContain('Nobody is employed yet.'));

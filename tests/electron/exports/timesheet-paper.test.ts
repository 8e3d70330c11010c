import { expect, it } from 'vitest';
import { paperPage } from '#electron/exports/paper-page';
import { timesheetPaper } from '#electron/exports/timesheet-paper';
import { buildTimesheetSheet } from '#shared/employer/timesheet-sheet';
import { makeAbsence, makeShift, makeTimesheet } from '../../support/make-shifts';
import { pageFaults, roughen } from './page-structure';

const facts = {
  person: { name: 'Sam Example', exampleOn: null },
  worker: { id: 1, name: 'Priya Nair' },
  employment: { shifts: [makeShift(), makeShift({ id: 2, on: '2026-11-24' })], timesheets: [makeTimesheet()], absences: [makeAbsence()] },
};
const filled = buildTimesheetSheet(facts, { from: '2026-11-16', to: '2026-11-29' }, false, '2026-11-30');
const blank = buildTimesheetSheet(facts, { from: '2026-11-16', to: '2026-11-22' }, true, '2026-11-30');

it.each([
  ['filled in', timesheetPaper(filled)],
  ['filled in, every text rough', timesheetPaper(roughen(filled))],
  ['blank', timesheetPaper(blank)],
  ['of a time without hours', timesheetPaper(buildTimesheetSheet(facts, { from: '2026-10-05', to: '2026-10-11' }, false, '2026-11-30'))],
])('a sheet of hours as a page is in order: %s', (_, paper) => {
  expect(pageFaults(paperPage(paper))).toEqual([]);
});

it('both sign under the hours, and the sum of all weeks stands there', () => {
  const page = paperPage(timesheetPaper(filled));
  expect(page).toContain('Priya Nair, personal assistant');
  expect(page).toContain('Sam Example, employer, or who signs for them');
  expect(page).toMatch(/Hours of all weeks: <b>6 h\.<\/b>/);
  expect(page).toContain('Approved by Sam Example on 23 November 2026.');
});

it('a blank one has a line for the sum and none of the hours', () => {
  const page = paperPage(timesheetPaper(blank));
  expect(page).toContain('Hours of the week in all');
  expect(page).not.toContain('9:00');
});

import { expect, it } from 'vitest';
import { buildHolidayDocument, holidayPaidIn } from '#shared/employer/holiday-document';
import { makeWorker } from '../../support/make-facts';
import { aLine, aRota, aRun, aSlip, recordOf } from '../../support/make-leave';

const record = recordOf({
  rota: aRota('2025-04-07', [1, 3, 5], 240),
  payRuns: [aRun('2026-05-04', '2026-05-31', [aLine('hours', 500_00), aLine('holiday', 168_00, 720)])],
  payslips: [aSlip('2026-05-04', '2026-05-31', 668_00, { holidayPence: 168_00 }), aSlip('2026-06-01', '2026-06-28', 668_00, { holidayPence: 56_00 }), aSlip('2026-06-29', '2026-07-26', 600_00)],
});

it('holds each leave year that has begun, of everyone who has begun', () => {
  const workers = [makeWorker({ startsOn: '2025-04-07' }), makeWorker({ id: 2, name: 'Sam', startsOn: '2027-01-01' })];
  const document = buildHolidayDocument(workers, record, { name: 'Grace', isExample: false }, '2026-10-05');
  expect(document.people.map(({ name, years }) => [name, years.map(({ view }) => view.year.from)])).toEqual([['Dana', ['2026-04-07', '2025-04-07']]]);
});

it('pay for holiday is that of the pay run, and of a payslip where there is no run', () => {
  expect(holidayPaidIn(record, 1, { from: '2026-04-07', to: '2027-04-06' })).toEqual([
    { payday: '2026-05-31', words: 'holiday', minutes: 720, amountPence: 168_00 },
    { payday: '2026-06-28', words: 'On the payslip', minutes: null, amountPence: 56_00 },
  ]);
  expect(holidayPaidIn(record, 1, { from: '2025-04-07', to: '2026-04-06' })).toEqual([]);
});

import { expect, it } from 'vitest';
import { workingTimeHigh } from '#shared/checks/working-time-high';
import { NO_RECORD } from '#shared/employer/employment-record';
import { NEW_JOB } from '#shared/employer/job';
import type { Shift } from '#shared/employer/shift';
import type { Worker } from '#shared/employer/worker';
import { addDays, type IsoDay } from '#shared/kernel/iso-date';
import { makeFacts, makeWorker, ON } from '../../support/make-facts';
import { makeShift } from '../../support/make-shifts';

/** Six days of 8 hours in each of the 17 weeks from 20 July to 15 November 2026: 48 hours a week. */
const weeks48 = Array.from({ length: 17 * 6 }, (_, index) => makeShift({ id: index + 1, on: addDays('2026-07-20', Math.floor(index / 6) * 7 + (index % 6)), minutes: 480 }));
const [first, ...rest] = weeks48;
const oneMinuteMore = [makeShift({ ...first, minutes: 481 }), ...rest];

function flagged(shifts: readonly Shift[], { worker = {}, agreedOn = null }: { worker?: Partial<Worker>; agreedOn?: IsoDay | null } = {}) {
  const jobs = [{ workerId: 1, ...NEW_JOB, over48HoursAgreedOn: agreedOn }];
  return workingTimeHigh.check(makeFacts({ workers: [makeWorker({ id: 1, startsOn: '2026-01-01', ...worker })], employment: { ...NO_RECORD, jobs, shifts } }), ON);
}

it.each<[string, ReturnType<typeof flagged>, number]>([
  ['48 hours a week exactly', flagged(weeks48), 0],
  ['a minute more in 17 weeks', flagged(oneMinuteMore), 1],
  ['agreed in writing before', flagged(oneMinuteMore, { agreedOn: '2026-07-01' }), 0],
  ['agreed today', flagged(oneMinuteMore, { agreedOn: ON }), 0],
  ['agreed from tomorrow on', flagged(oneMinuteMore, { agreedOn: '2026-11-21' }), 1],
  ['in business for themselves', flagged(oneMinuteMore, { worker: { kind: 'self_employed' } }), 0],
  ['left by now', flagged(oneMinuteMore, { worker: { endsOn: '2026-11-19' } }), 0],
])('%s', (_, flags, count) => {
  expect(flags).toHaveLength(count);
});

it('says the average of the weeks, and is worth knowing', () => {
  expect(flagged(oneMinuteMore)).toMatchObject([{ severity: 'know', figures: { fromOn: '2026-07-20', toOn: '2026-11-15', averageMinutes: 2881, mostMinutes: 2880 } }]);
});

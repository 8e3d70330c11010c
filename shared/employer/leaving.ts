import { daysBetween, type IsoDay } from '../kernel/iso-date';
import { sumPence, timesRatio, type Pence } from '../kernel/money';
import { ok, refused, type Result } from '../kernel/result';
import type { EmploymentRecord } from './employment-record';
import { holidayOwed, type HolidayOwed } from './holiday-owed';
import type { Job } from './job';
import { jobOf } from './job-of';
import { noticeOf, type Notice } from './notice';
import { redundancyOfJob, weekOfJob, type RedundancyOfJob } from './redundancy-of-job';
import type { Worker } from './worker';

/** How a job ends, or would. */
export type HowItEnds = {
  readonly endsOn: IsoDay;
  readonly noticeBy: Job['noticeBy'];
  /** Null: no notice was given. */
  readonly noticeGivenOn: IsoDay | null;
  readonly reason: Job['leavingReason'];
};

/** What one PA is due when the job ends, beside the wages up to the last day. Null: it plays no part. */
export type Leaving = {
  readonly notice: Notice | null;
  /** Days of the employer’s notice that are not worked, and the pay for them; null: no week’s pay is known. */
  readonly noticeDaysShort: number;
  readonly noticePence: Pence | null;
  readonly holiday: Result<HolidayOwed> | null;
  readonly redundancy: Result<RedundancyOfJob> | null;
  /** All of it that is known. Holiday below zero is not taken off: the contract must allow that. */
  readonly knownPence: Pence;
  /** Something of it could not be worked out. */
  readonly isPart: boolean;
};

/** Reasons for which the law counts the end as redundancy (Employment Rights Act 1996, sections 136(5) and 139). */
export const REDUNDANCIES: ReadonlySet<Job['leavingReason']> = new Set(['redundant', 'payment_ended', 'employer_died']);

/** A death ends the job at once: nobody gives notice. */
const WITHOUT_NOTICE: ReadonlySet<Job['leavingReason']> = new Set(['employer_died', 'worker_died']);

/** Days that cannot be, in the form’s fields; empty: none. */
export function faultOfEnding(worker: Pick<Worker, 'name' | 'startsOn'>, { endsOn, noticeBy, noticeGivenOn, reason }: HowItEnds): Result<null> {
  const faults = [
    ...(endsOn < worker.startsOn ? [{ code: 'leaves-before-start', field: 'endsOn', message: `The last day is before the first day of ${worker.name}’s job. Check the days.` }] : []),
    ...(noticeGivenOn !== null && noticeGivenOn > endsOn ? [{ code: 'notice-after-end', field: 'noticeGivenOn', message: 'Notice is given before the job ends. Check the two days.' }] : []),
    ...(noticeGivenOn === null && noticeBy !== '' && !WITHOUT_NOTICE.has(reason) ? [{ code: 'notice-without-day', field: 'noticeGivenOn', message: 'Write the day on which notice is given.' }] : []),
  ];
  return faults.length > 0 ? refused(...faults) : ok(null);
}

/**
 * What a PA would be due if the job ended so: holiday earned and not taken, the employer’s notice that is not worked, redundancy pay where
 * the reason is one. Who works for themselves is due none of it. Employment Rights Act 1996, sections 86, 87 and 135; Working Time
 * Regulations 1998, regulation 14.
 */
export function leaving(worker: Worker, record: EmploymentRecord, how: HowItEnds): Leaving {
  if (worker.kind !== 'employed') return { notice: null, noticeDaysShort: 0, noticePence: 0, holiday: null, redundancy: null, knownPence: 0, isPart: false };
  const { endsOn, noticeBy, noticeGivenOn, reason } = how;
  const hasNotice = noticeBy !== '' && noticeGivenOn !== null && !WITHOUT_NOTICE.has(reason);
  const notice = hasNotice ? noticeOf(worker, jobOf(record, worker.id), noticeBy, noticeGivenOn) : null;
  const noticeDaysShort = notice !== null && noticeBy === 'employer' && notice.lastDay > endsOn ? daysBetween(endsOn, notice.lastDay) : 0;
  const week = noticeDaysShort > 0 ? weekOfJob(worker, record, endsOn) : null;
  const noticePence = noticeDaysShort === 0 ? 0 : week && timesRatio(week.pence, { numerator: noticeDaysShort, denominator: 7 }, 'half-up');
  const holiday = holidayOwed(worker, record, endsOn);
  const redundancy = REDUNDANCIES.has(reason) ? redundancyOfJob(worker, record, endsOn, noticeBy === 'employer' && notice ? noticeGivenOn : null) : null;
  const holidayPence = holiday.ok ? holiday.value.pence : null;
  const redundancyPence = redundancy === null ? 0 : redundancy.ok ? redundancy.value.payPence : null;
  const parts = [noticePence, holidayPence === null ? null : Math.max(0, holidayPence), redundancyPence];
  return { notice, noticeDaysShort, noticePence, holiday, redundancy, knownPence: sumPence(parts.map((pence) => pence ?? 0)), isPart: parts.includes(null) };
}

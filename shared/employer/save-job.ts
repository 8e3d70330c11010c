import { isIsoDay } from '../kernel/iso-date';
import { dayToCome, endsBeforeStart, recordGone, unlessRefused } from '../kernel/record';
import type { Fault, Result } from '../kernel/result';
import type { Job } from './job';
import type { Worker } from './worker';

/**
 * The terms of a job as they are to be kept, their words without blanks around them. Faults: its PA is gone; holiday pay rolled up for
 * regular hours; a leave year that starts on no day of every year; weeks below one; an end before the first day; something seen, agreed
 * or given on a day to come; notice of which the day or the giver is missing.
 */
export function decideJob(job: Job, workers: readonly Worker[], today: Worker['startsOn']): Result<Job> {
  const worker = workers.find(({ id }) => id === job.workerId);
  const faults = [
    ...recordGone('PA', job.workerId, workers),
    ...faultsOfHoliday(job),
    ...weeksBelowOne('probationWeeks', job.probationWeeks, 'a trial period'),
    ...weeksBelowOne('workerNoticeWeeks', job.workerNoticeWeeks, 'notice'),
    ...weeksBelowOne('employerNoticeWeeks', job.employerNoticeWeeks, 'notice'),
    ...(worker ? endsBeforeStart(worker.startsOn, job.fixedUntil, 'fixedUntil') : []),
    ...dayToCome('certificateOn', job.certificateOn, today),
    ...dayToCome('over48HoursAgreedOn', job.over48HoursAgreedOn, today),
    ...dayToCome('statusCheckedOn', job.statusCheckedOn, today),
    ...dayToCome('taxReferenceSeenOn', job.taxReferenceSeenOn, today),
    ...faultsOfNotice(job, today),
  ];
  return unlessRefused(faults, withoutBlanks(job));
}

/** Rolled-up holiday pay is lawful only for irregular hours and for part of the year (Working Time Regulations 1998, regulation 16A). */
function faultsOfHoliday({ hours, holidayPay, leaveYearStarts }: Job): Fault[] {
  const rolledUp: Fault[] =
    holidayPay === 'rolled_up' && hours === 'regular'
      ? [
          {
            code: 'rolled-up-regular',
            field: 'holidayPay',
            message: 'Holiday pay may be paid with each hour only where hours change from week to week, or only part of the year is worked. These hours are regular, so choose to pay holiday when it is taken.',
          },
        ]
      : [];
  // A year that is no leap year: 29 February is not a day of every year.
  const isDay = leaveYearStarts === null || isIsoDay(`2001-${leaveYearStarts}`);
  return isDay ? rolledUp : [...rolledUp, { code: 'no-day-of-year', field: 'leaveYearStarts', message: 'Write the day on which the holiday year starts as a day and a month that every year has, like 1 April.' }];
}

function weeksBelowOne(field: string, weeks: number | null, what: string): Fault[] {
  return weeks === null || weeks > 0 ? [] : [{ code: 'weeks-below-one', field, message: `Weeks of ${what} are at least 1. Leave it empty if nothing is agreed.` }];
}

function faultsOfNotice({ noticeGivenOn, noticeBy }: Job, today: Worker['startsOn']): Fault[] {
  if (noticeGivenOn === null && noticeBy !== '') return [{ code: 'notice-day-missing', field: 'noticeGivenOn', message: 'Enter the day on which notice was given.' }];
  if (noticeGivenOn !== null && noticeBy === '') return [{ code: 'notice-by-missing', field: 'noticeBy', message: 'Say who gave notice: your PA, or you.' }];
  return dayToCome('noticeGivenOn', noticeGivenOn, today);
}

function withoutBlanks(job: Job): Job {
  return Object.fromEntries(Object.entries(job).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value])) as Job;
}

import { addDays, type IsoDay } from '../kernel/iso-date';
import type { Job } from './job';
import { legalNotice } from './legal-notice';
import type { Worker } from './worker';

export type Notice = {
  /** The least that the law asks for, in weeks. */
  readonly legalWeeks: number;
  /** What the contract says; null: nothing of its own. */
  readonly agreedWeeks: number | null;
  /** The longer of the two. */
  readonly weeks: number;
  /** The last day of the job when this notice is worked. */
  readonly lastDay: IsoDay;
};

/**
 * The notice that one side gives on a day: what the law asks (`legalNotice`), more where the contract says so. It runs from the day after it is given. Employment Rights Act 1996, section 86.
 */
export function noticeOf({ startsOn }: Pick<Worker, 'startsOn'>, job: Pick<Job, 'workerNoticeWeeks' | 'employerNoticeWeeks'>, by: 'worker' | 'employer', givenOn: IsoDay): Notice {
  const agreedWeeks = by === 'employer' ? job.employerNoticeWeeks : job.workerNoticeWeeks;
  const legal = legalNotice(startsOn, givenOn);
  const legalWeeks = by === 'employer' ? legal.employerWeeks : legal.workerWeeks;
  const weeks = Math.max(legalWeeks, agreedWeeks ?? 0);
  return { legalWeeks, agreedWeeks, weeks, lastDay: addDays(givenOn, 7 * weeks) };
}

import type { Job } from './job';
import type { Payroll } from './payroll';

/** Why a job ends, as a person says it. */
export const LEAVING_WORDS: Readonly<Record<Job['leavingReason'], string>> = {
  '': 'Not said',
  resigned: 'They want to leave',
  dismissed: 'Dismissed, for another reason than less work',
  redundant: 'The work is no longer there (redundancy)',
  payment_ended: 'The direct payment ends',
  end_of_term: 'The agreed time is over',
  employer_died: 'The employer has died',
  worker_died: 'The PA has died',
  other: 'Another reason',
};

export const NOTICE_BY_WORDS: Readonly<Record<Job['noticeBy'], string>> = { '': 'Nobody', worker: 'The PA', employer: 'The employer' };

/** Why all employing ends. */
export const END_REASON_WORDS: Readonly<Record<Payroll['endReason'], string>> = {
  '': 'Not said',
  payment_ended: 'The direct payment ends',
  no_more_staff: 'Nobody is employed any more',
  employer_died: 'The employer has died',
  care_home: 'A move to a care home',
  other: 'Another reason',
};

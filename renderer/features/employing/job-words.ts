import type { Job } from '../../../shared/employer/job';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { countOf } from '../../../shared/kernel/plain-words';
import { PENSION_WORDS, RELATIONSHIP_WORDS } from './employing-words';
import type { Worker } from '../../../shared/employer/worker';

export const JOB_HOURS_WORDS: Readonly<Record<Job['hours'], string>> = { regular: 'Regular: the same from week to week', irregular: 'They change from week to week, or only part of the year is worked' };
export const HOLIDAY_PAY_WORDS: Readonly<Record<Job['holidayPay'], string>> = { when_taken: 'When it is taken', rolled_up: 'With the pay of each period (rolled up)' };
export const BANK_HOLIDAYS_WORDS: Readonly<Record<Job['bankHolidays'], string>> = { within: 'Part of the 5.6 weeks of holiday', on_top: 'On top of the 5.6 weeks of holiday' };
export const RIGHT_TO_WORK_WORDS: Readonly<Record<Job['rightToWorkKind'], string>> = {
  '': 'Not written down',
  passport: 'British or Irish passport',
  birth_certificate: 'Birth certificate with a National Insurance number',
  share_code: 'Share code, checked online',
  visa: 'Visa or other permission on paper',
  other: 'Something else',
};
export const CERTIFICATE_WORDS: Readonly<Record<Job['certificate'], string>> = { '': 'Not decided yet', applied: 'They have applied for one', seen: 'I have seen it', not_asked: 'I decided not to ask' };
export const CERTIFICATE_LEVEL_WORDS: Readonly<Record<Job['certificateLevel'], string>> = { '': 'Not written down', basic: 'Basic', standard: 'Standard', enhanced: 'Enhanced' };
export const NOTICE_BY_WORDS: Readonly<Record<Job['noticeBy'], string>> = { '': 'Nobody has given notice', worker: 'Your PA', employer: 'You' };
export const LEAVING_WORDS: Readonly<Record<Job['leavingReason'], string>> = {
  '': 'Not written down',
  resigned: 'They chose to leave',
  dismissed: 'You ended the job',
  redundant: 'The job is no longer there (redundancy)',
  end_of_term: 'The fixed time is over',
  payment_ended: 'The direct payment ended',
  employer_died: 'The employer died',
  worker_died: 'The PA died',
  other: 'Another reason',
};

type Said = { readonly label: string; readonly words: string };

const NONE = 'Not written down yet';
const orNone = (words: string) => words || NONE;
const dayOr = (day: IsoDay | null, none = NONE) => (day === null ? none : formatDay(day));

/** How to reach a PA, and who is who. */
export function aboutFacts(worker: Worker, job: Job): Said[] {
  const home = worker.livesInHousehold ? ', in the same home' : '';
  return [
    { label: 'Address', words: orNone(job.address) },
    { label: 'Phone', words: orNone(job.phone) },
    { label: 'Email', words: orNone(job.email) },
    { label: 'In an emergency ring', words: orNone([job.emergencyName, job.emergencyPhone].filter((part) => part !== '').join(', ')) },
    { label: 'Date of birth', words: dayOr(worker.bornOn) },
    { label: 'Related to the person', words: `${RELATIONSHIP_WORDS[worker.relationship]}${home}` },
    ...(isRelative(worker) ? [{ label: 'The council’s agreement', words: dayOr(worker.councilAgreedOn) }] : []),
  ];
}

const isRelative = ({ relationship }: Worker) => relationship !== 'none' && relationship !== 'friend';

/** What was agreed of a job. */
export function termsFacts(job: Job): Said[] {
  return [
    { label: 'Job title', words: orNone(job.title) },
    { label: 'What they do', words: orNone(job.duties) },
    { label: 'Where', words: orNone(job.workplace) },
    { label: 'Hours', words: JOB_HOURS_WORDS[job.hours] },
    { label: 'Holiday is paid', words: HOLIDAY_PAY_WORDS[job.holidayPay] },
    { label: 'Bank holidays', words: BANK_HOLIDAYS_WORDS[job.bankHolidays] },
    { label: 'Notice from you', words: weeksOr(job.employerNoticeWeeks, 'What the law says') },
    { label: 'Notice from them', words: weeksOr(job.workerNoticeWeeks, 'What the law says') },
    { label: 'Trial period', words: weeksOr(job.probationWeeks, 'None') },
    { label: 'How long it lasts', words: job.fixedUntil === null ? 'No end is agreed' : `Until ${formatDay(job.fixedUntil)}` },
  ];
}

const weeksOr = (weeks: number | null, none: string) => (weeks === null ? none : countOf(weeks, 'week'));

/** What was seen and asked before a PA began. */
export function checksFacts(worker: Worker, job: Job): Said[] {
  const seen = worker.rightToWorkSeenOn === null ? 'Not checked yet' : `Seen on ${formatDay(worker.rightToWorkSeenOn)}${worker.rightToWorkUntil === null ? '' : `, until ${formatDay(worker.rightToWorkUntil)}`}`;
  const shared = [
    { label: 'Right to work', words: seen },
    { label: 'What you saw', words: RIGHT_TO_WORK_WORDS[job.rightToWorkKind] },
    { label: 'Criminal records (DBS) certificate', words: certificateWords(job) },
  ];
  if (worker.kind === 'self_employed') {
    return [
      ...shared,
      { label: 'Employment status checked', words: `${dayOr(job.statusCheckedOn, 'Not checked yet')}${job.statusReference === '' ? '' : `, reference ${job.statusReference}`}` },
      { label: 'Tax reference (UTR) seen', words: dayOr(job.taxReferenceSeenOn, 'Not seen yet') },
      { label: 'Their own insurance lasts until', words: dayOr(job.ownInsuranceUntil) },
    ];
  }
  return [
    ...shared,
    { label: 'Another job or a pension', words: job.hasOtherJob === null ? 'Not asked yet' : job.hasOtherJob ? 'Yes' : 'No' },
    { label: 'Agreed to work over 48 hours a week', words: dayOr(job.over48HoursAgreedOn, 'No') },
    { label: 'Written statement given', words: dayOr(worker.contractGivenOn, 'Not given yet') },
    { label: 'Pension', words: PENSION_WORDS[worker.pension] },
  ];
}

function certificateWords({ certificate, certificateLevel, certificateNumber, certificateOn }: Job): string {
  const more = [certificateLevel === '' ? '' : CERTIFICATE_LEVEL_WORDS[certificateLevel].toLowerCase(), certificateNumber === '' ? '' : `number ${certificateNumber}`, certificateOn === null ? '' : formatDay(certificateOn)].filter((part) => part !== '');
  return [CERTIFICATE_WORDS[certificate], ...more].join(', ');
}

/** How a job ends. */
export function leavingFacts(worker: Worker, job: Job): Said[] {
  return [
    { label: 'Notice', words: job.noticeGivenOn === null ? 'None is written down' : `${NOTICE_BY_WORDS[job.noticeBy]}, on ${formatDay(job.noticeGivenOn)}` },
    { label: 'Last day of work', words: dayOr(worker.endsOn) },
    { label: 'Why it ends', words: LEAVING_WORDS[job.leavingReason] },
  ];
}

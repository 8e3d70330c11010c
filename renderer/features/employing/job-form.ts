import type { Input } from '../../../shared/contract/contract';
import { BANK_HOLIDAYS, CERTIFICATE_LEVELS, CERTIFICATES, HOLIDAY_PAY, JOB_HOURS, LEAVING_REASONS, NOTICE_BY, RIGHT_TO_WORK_KINDS, type Job } from '../../../shared/employer/job';
import { formatDay, parseDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm, type FieldReader } from '../../ui/form-reader';

type Read = Result<Input<'jobs.save'>>;

const dayText = (day: IsoDay | null) => (day === null ? '' : formatDay(day));
const weeksText = (weeks: number | null) => (weeks === null ? '' : String(weeks));
const weeksIfAny = (field: FieldReader, name: string, typed: string) => (typed.trim() === '' ? null : field.count(name, typed, 'Enter how many weeks'));

/** The terms of a job as typed. */
export type TermsText = {
  readonly title: string;
  readonly duties: string;
  readonly workplace: string;
  readonly hours: string;
  readonly holidayPay: string;
  readonly leaveYearStarts: string;
  readonly bankHolidays: string;
  readonly probationWeeks: string;
  readonly workerNoticeWeeks: string;
  readonly employerNoticeWeeks: string;
  readonly fixedUntil: string;
  readonly sickPayWords: string;
  readonly otherLeaveWords: string;
  readonly benefitsWords: string;
  readonly trainingWords: string;
  readonly complaintsWords: string;
  readonly otherWords: string;
};

/** A day of every year: `04-06` → `6 April`. */
const monthDayText = (words: string) => formatDay(`2001-${words}` as IsoDay).replace(/ 2001$/, '');

export function termsText(job: Job): TermsText {
  return {
    ...job,
    leaveYearStarts: job.leaveYearStarts === null ? '' : monthDayText(job.leaveYearStarts),
    probationWeeks: weeksText(job.probationWeeks),
    workerNoticeWeeks: weeksText(job.workerNoticeWeeks),
    employerNoticeWeeks: weeksText(job.employerNoticeWeeks),
    fixedUntil: dayText(job.fixedUntil),
  };
}

export function readTerms(text: TermsText, job: Job, today: IsoDay): Read {
  return readForm(today, (field) => ({
    ...job,
    title: text.title.trim(),
    duties: text.duties.trim(),
    workplace: text.workplace.trim(),
    hours: field.choice('hours', text.hours, JOB_HOURS, 'Choose whether the hours change from week to week'),
    holidayPay: field.choice('holidayPay', text.holidayPay, HOLIDAY_PAY, 'Choose when holiday is paid'),
    leaveYearStarts: monthDay(field, text.leaveYearStarts, today),
    bankHolidays: field.choice('bankHolidays', text.bankHolidays, BANK_HOLIDAYS, 'Choose what holds for bank holidays'),
    probationWeeks: weeksIfAny(field, 'probationWeeks', text.probationWeeks),
    workerNoticeWeeks: weeksIfAny(field, 'workerNoticeWeeks', text.workerNoticeWeeks),
    employerNoticeWeeks: weeksIfAny(field, 'employerNoticeWeeks', text.employerNoticeWeeks),
    fixedUntil: field.dayIfAny('fixedUntil', text.fixedUntil),
    sickPayWords: text.sickPayWords.trim(),
    otherLeaveWords: text.otherLeaveWords.trim(),
    benefitsWords: text.benefitsWords.trim(),
    trainingWords: text.trainingWords.trim(),
    complaintsWords: text.complaintsWords.trim(),
    otherWords: text.otherWords.trim(),
  }));
}

/** A day and a month as people write them, like `1 April` or `6/4`; null: nothing is written. */
function monthDay(field: FieldReader, typed: string, today: IsoDay): string | null {
  if (typed.trim() === '') return null;
  const read = parseDay(typed, today);
  if (!read.ok) field.refuse('leaveYearStarts', 'Write a day and a month, like 1 April');
  return read.ok ? read.value.slice(5) : null;
}

export type ContactText = Pick<Job, 'address' | 'phone' | 'email' | 'emergencyName' | 'emergencyPhone'>;

export function contactText({ address, phone, email, emergencyName, emergencyPhone }: Job): ContactText {
  return { address, phone, email, emergencyName, emergencyPhone };
}

export function readContact(text: ContactText, job: Job, today: IsoDay): Read {
  return readForm(today, (field) => {
    if (text.email.trim() !== '' && !/^\S+@\S+$/.test(text.email.trim())) field.refuse('email', 'Write the email address with an @ and no spaces, like name@example.org');
    return { ...job, address: text.address.trim(), phone: text.phone.trim(), email: text.email.trim(), emergencyName: text.emergencyName.trim(), emergencyPhone: text.emergencyPhone.trim() };
  });
}

export type ChecksText = {
  readonly rightToWorkKind: string;
  readonly certificate: string;
  readonly certificateLevel: string;
  readonly certificateNumber: string;
  readonly certificateOn: string;
  readonly hasOtherJob: string;
  readonly over48HoursAgreedOn: string;
  readonly statusCheckedOn: string;
  readonly statusReference: string;
  readonly taxReferenceSeenOn: string;
  readonly ownInsuranceUntil: string;
};

export const YES_NO = ['', 'yes', 'no'] as const;

export function checksText(job: Job): ChecksText {
  const { rightToWorkKind, certificate, certificateLevel, certificateNumber, statusReference } = job;
  return {
    rightToWorkKind,
    certificate,
    certificateLevel,
    certificateNumber,
    certificateOn: dayText(job.certificateOn),
    hasOtherJob: job.hasOtherJob === null ? '' : job.hasOtherJob ? 'yes' : 'no',
    over48HoursAgreedOn: dayText(job.over48HoursAgreedOn),
    statusCheckedOn: dayText(job.statusCheckedOn),
    statusReference,
    taxReferenceSeenOn: dayText(job.taxReferenceSeenOn),
    ownInsuranceUntil: dayText(job.ownInsuranceUntil),
  };
}

export function readChecks(text: ChecksText, job: Job, today: IsoDay): Read {
  return readForm(today, (field) => {
    const hasOtherJob = field.choice('hasOtherJob', text.hasOtherJob, YES_NO, 'Choose whether they have another job or a pension');
    return {
      ...job,
      rightToWorkKind: field.choice('rightToWorkKind', text.rightToWorkKind, RIGHT_TO_WORK_KINDS, 'Choose what you saw'),
      certificate: field.choice('certificate', text.certificate, CERTIFICATES, 'Choose where the certificate stands'),
      certificateLevel: field.choice('certificateLevel', text.certificateLevel, CERTIFICATE_LEVELS, 'Choose the level of the certificate'),
      certificateNumber: text.certificateNumber.trim(),
      certificateOn: field.dayIfAny('certificateOn', text.certificateOn),
      hasOtherJob: hasOtherJob === '' ? null : hasOtherJob === 'yes',
      over48HoursAgreedOn: field.dayIfAny('over48HoursAgreedOn', text.over48HoursAgreedOn),
      statusCheckedOn: field.dayIfAny('statusCheckedOn', text.statusCheckedOn),
      statusReference: text.statusReference.trim(),
      taxReferenceSeenOn: field.dayIfAny('taxReferenceSeenOn', text.taxReferenceSeenOn),
      ownInsuranceUntil: field.dayIfAny('ownInsuranceUntil', text.ownInsuranceUntil),
    };
  });
}

export type LeavingText = { readonly noticeGivenOn: string; readonly noticeBy: string; readonly leavingReason: string };

export function leavingText(job: Job): LeavingText {
  return { noticeGivenOn: dayText(job.noticeGivenOn), noticeBy: job.noticeBy, leavingReason: job.leavingReason };
}

export function readLeaving(text: LeavingText, job: Job, today: IsoDay): Read {
  return readForm(today, (field) => ({
    ...job,
    noticeGivenOn: field.dayIfAny('noticeGivenOn', text.noticeGivenOn),
    noticeBy: field.choice('noticeBy', text.noticeBy, NOTICE_BY, 'Choose who gave notice'),
    leavingReason: field.choice('leavingReason', text.leavingReason, LEAVING_REASONS, 'Choose why the job ends'),
  }));
}

import type { IsoDay } from '../kernel/iso-date';

export const JOB_HOURS = ['regular', 'irregular'] as const;
export const HOLIDAY_PAY = ['when_taken', 'rolled_up'] as const;
export const BANK_HOLIDAYS = ['within', 'on_top'] as const;
export const RIGHT_TO_WORK_KINDS = ['', 'passport', 'birth_certificate', 'share_code', 'visa', 'other'] as const;
export const CERTIFICATES = ['', 'applied', 'seen', 'not_asked'] as const;
export const CERTIFICATE_LEVELS = ['', 'basic', 'standard', 'enhanced'] as const;
export const NOTICE_BY = ['', 'worker', 'employer'] as const;
export const LEAVING_REASONS = ['', 'resigned', 'dismissed', 'redundant', 'end_of_term', 'payment_ended', 'employer_died', 'worker_died', 'other'] as const;

/** The terms of one PA’s job and what was seen before it began; beside `Worker`, whose days, rates and usual hours it does not repeat. */
export type Job = {
  readonly workerId: number;
  readonly title: string;
  readonly duties: string;
  readonly workplace: string;
  /** `irregular`: hours differ from period to period, or only part of the year is worked (Working Time Regulations 1998, regulation 15F). */
  readonly hours: (typeof JOB_HOURS)[number];
  readonly holidayPay: (typeof HOLIDAY_PAY)[number];
  /** Month and day, as 04-06; null: the day on which the job began. */
  readonly leaveYearStarts: string | null;
  readonly bankHolidays: (typeof BANK_HOLIDAYS)[number];
  /** Null: none. */
  readonly probationWeeks: number | null;
  /** Null: what the law says; likewise for the employer. */
  readonly workerNoticeWeeks: number | null;
  readonly employerNoticeWeeks: number | null;
  /** Null: no end is agreed. */
  readonly fixedUntil: IsoDay | null;
  readonly sickPayWords: string;
  readonly otherLeaveWords: string;
  readonly benefitsWords: string;
  readonly trainingWords: string;
  readonly complaintsWords: string;
  readonly otherWords: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly emergencyName: string;
  readonly emergencyPhone: string;
  readonly rightToWorkKind: (typeof RIGHT_TO_WORK_KINDS)[number];
  /** Of criminal records (DBS); empty: nothing is decided. */
  readonly certificate: (typeof CERTIFICATES)[number];
  readonly certificateLevel: (typeof CERTIFICATE_LEVELS)[number];
  readonly certificateNumber: string;
  readonly certificateOn: IsoDay | null;
  /** Another job or a pension, which makes HMRC’s register needed at any pay; null: not asked yet. */
  readonly hasOtherJob: boolean | null;
  readonly over48HoursAgreedOn: IsoDay | null;
  /** Of someone who works for themselves: HMRC’s check of the status, their tax reference, their own insurance. */
  readonly statusCheckedOn: IsoDay | null;
  readonly statusReference: string;
  readonly taxReferenceSeenOn: IsoDay | null;
  readonly ownInsuranceUntil: IsoDay | null;
  readonly noticeGivenOn: IsoDay | null;
  readonly noticeBy: (typeof NOTICE_BY)[number];
  readonly leavingReason: (typeof LEAVING_REASONS)[number];
};

/** Bank details of a PA, kept apart from all else. */
export type WorkerBank = { readonly workerId: number; readonly holder: string; readonly sortCode: string; readonly accountNumber: string };

/** What is so of a job until somebody says otherwise. */
export const NEW_JOB: Omit<Job, 'workerId'> = {
  title: '',
  duties: '',
  workplace: '',
  hours: 'regular',
  holidayPay: 'when_taken',
  leaveYearStarts: null,
  bankHolidays: 'within',
  probationWeeks: null,
  workerNoticeWeeks: null,
  employerNoticeWeeks: null,
  fixedUntil: null,
  sickPayWords: '',
  otherLeaveWords: '',
  benefitsWords: '',
  trainingWords: '',
  complaintsWords: '',
  otherWords: '',
  address: '',
  phone: '',
  email: '',
  emergencyName: '',
  emergencyPhone: '',
  rightToWorkKind: '',
  certificate: '',
  certificateLevel: '',
  certificateNumber: '',
  certificateOn: null,
  hasOtherJob: null,
  over48HoursAgreedOn: null,
  statusCheckedOn: null,
  statusReference: '',
  taxReferenceSeenOn: null,
  ownInsuranceUntil: null,
  noticeGivenOn: null,
  noticeBy: '',
  leavingReason: '',
};

import type { IsoDay } from '../kernel/iso-date';

export const PAYROLL_WAYS = ['', 'bureau', 'hmrc_tool', 'software', 'paper', 'none_needed'] as const;
export const END_REASONS = ['', 'payment_ended', 'no_more_staff', 'employer_died', 'care_home', 'other'] as const;

/** Who works out the deductions and tells HMRC, the pension scheme, and the end of being an employer. */
export type Payroll = {
  /** Empty: nobody has said. */
  readonly way: (typeof PAYROLL_WAYS)[number];
  readonly accountsOfficeReference: string;
  readonly pensionScheme: string;
  readonly pensionReference: string;
  /** The last day of being an employer; null: it goes on. */
  readonly endsOn: IsoDay | null;
  readonly endReason: (typeof END_REASONS)[number];
};

/** What is so until somebody says otherwise. */
export const NO_PAYROLL: Payroll = { way: '', accountsOfficeReference: '', pensionScheme: '', pensionReference: '', endsOn: null, endReason: '' };

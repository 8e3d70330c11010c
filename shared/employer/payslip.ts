import type { IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';

export const PAYSLIP_SOURCES = ['typed', 'file'] as const;

/** The figures of a payslip as payroll made it. Null: the payslip does not show it. */
export type Payslip = {
  readonly id: number;
  readonly workerId: number;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly payday: IsoDay;
  readonly minutes: number | null;
  readonly grossPence: Pence;
  /** Of the gross. */
  readonly holidayPence: Pence | null;
  /** Of the gross. */
  readonly sickPence: Pence | null;
  /** Below zero: a refund. */
  readonly taxPence: Pence;
  readonly workerInsurancePence: Pence;
  readonly workerPensionPence: Pence;
  readonly otherDeductionsPence: Pence;
  readonly netPence: Pence;
  readonly employerInsurancePence: Pence | null;
  readonly employerPensionPence: Pence | null;
  readonly source: (typeof PAYSLIP_SOURCES)[number];
  readonly words: string;
};

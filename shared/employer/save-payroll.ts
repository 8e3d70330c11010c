import { unlessRefused } from '../kernel/record';
import type { Fault, Result } from '../kernel/result';
import type { Payroll } from './payroll';

/** Who runs the payroll, as it is to be kept. Fault: an end without a reason, or a reason without the day. */
export function decidePayroll(payroll: Payroll): Result<Payroll> {
  const faults: Fault[] = [];
  if (payroll.endsOn !== null && payroll.endReason === '') faults.push({ code: 'reason-missing', field: 'endReason', message: 'Choose why you stop being an employer. HMRC, the pension scheme and the council ask.' });
  if (payroll.endsOn === null && payroll.endReason !== '') faults.push({ code: 'end-day-missing', field: 'endsOn', message: 'Enter the last day on which you employ someone, or leave the reason open.' });
  return unlessRefused(faults, {
    ...payroll,
    accountsOfficeReference: payroll.accountsOfficeReference.trim(),
    pensionScheme: payroll.pensionScheme.trim(),
    pensionReference: payroll.pensionReference.trim(),
  });
}

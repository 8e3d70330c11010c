import type { Input } from '../../../shared/contract/contract';
import type { Payslip } from '../../../shared/employer/payslip';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatAmount } from '../../../shared/kernel/money';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';
import type { PeriodView } from './pay-words';

type AmountField = 'gross' | 'holiday' | 'sick' | 'tax' | 'workerInsurance' | 'workerPension' | 'otherDeductions' | 'net' | 'employerInsurance' | 'employerPension';

export type PayslipText = Readonly<Record<AmountField, string>> & { readonly payday: string; readonly hours: string; readonly words: string };

const typed = (pence: number | null) => (pence === null ? '' : formatAmount(pence));

/** The form as it opens: of the payslip that is kept, or with the payday alone. */
export function payslipText(payslip: Payslip | null, period: PeriodView['period']): PayslipText {
  return {
    payday: formatDay(payslip?.payday ?? period.payday),
    hours: payslip?.minutes === null || payslip === null ? '' : String(Math.round((payslip.minutes * 100) / 60) / 100),
    gross: typed(payslip?.grossPence ?? null),
    holiday: typed(payslip?.holidayPence ?? null),
    sick: typed(payslip?.sickPence ?? null),
    tax: typed(payslip?.taxPence ?? null),
    workerInsurance: typed(payslip?.workerInsurancePence ?? null),
    workerPension: typed(payslip?.workerPensionPence ?? null),
    otherDeductions: typed(payslip?.otherDeductionsPence ?? null),
    net: typed(payslip?.netPence ?? null),
    employerInsurance: typed(payslip?.employerInsurancePence ?? null),
    employerPension: typed(payslip?.employerPensionPence ?? null),
    words: payslip?.words ?? '',
  };
}

/** Reads a payslip as it was typed. A deduction that is left empty is nothing; what a payslip need not show may stay open. */
export function readPayslip(text: PayslipText, { workerId, period, payslip }: Pick<PeriodView, 'workerId' | 'period' | 'payslip'>, today: IsoDay): Result<Input<'payslips.save'>> {
  return readForm(today, (field) => {
    const orNone = (name: AmountField, ask: string) => (text[name].trim() === '' ? 0 : field.pounds(name, text[name], ask));
    const orOpen = (name: AmountField, ask: string) => (text[name].trim() === '' ? null : field.pounds(name, text[name], ask));
    return {
      id: payslip?.id ?? null,
      workerId,
      from: payslip?.from ?? period.from,
      to: payslip?.to ?? period.to,
      payday: field.day('payday', text.payday, 'Enter the payday on the payslip'),
      minutes: text.hours.trim() === '' ? null : field.hours('hours', text.hours, 'Enter the hours'),
      grossPence: field.pounds('gross', text.gross, 'Enter the gross pay, before anything is taken off'),
      holidayPence: orOpen('holiday', 'Enter the holiday pay'),
      sickPence: orOpen('sick', 'Enter the sick pay'),
      taxPence: text.tax.trim() === '' ? 0 : field.signedPounds('tax', text.tax, 'Enter the tax'),
      workerInsurancePence: orNone('workerInsurance', 'Enter the National Insurance'),
      workerPensionPence: orNone('workerPension', 'Enter the pension'),
      otherDeductionsPence: orNone('otherDeductions', 'Enter the other deductions'),
      netPence: field.pounds('net', text.net, 'Enter the net pay: what the PA gets'),
      employerInsurancePence: orOpen('employerInsurance', 'Enter the employer’s National Insurance'),
      employerPensionPence: orOpen('employerPension', 'Enter the employer’s pension'),
      source: payslip?.source ?? 'typed',
      words: text.words.trim(),
    };
  });
}

export type AddedText = { readonly kind: string; readonly words: string; readonly amount: string };

/** Reads one line that is added to the pay by hand. */
export function readAdded(text: AddedText, today: IsoDay): Result<Input<'pay.approve'>['added'][number]> {
  return readForm(today, (field) => ({
    kind: field.choice('kind', text.kind, ['holiday', 'other_leave', 'notice', 'redundancy', 'other'], 'Choose what it is'),
    words: field.words('words', text.words, 'Enter what it is for, as the payslip should say it'),
    amountPence: field.poundsAboveZero('amount', text.amount, 'Enter the amount'),
  }));
}

/** Reads another payday. */
export function readPayday(text: { readonly payday: string }, today: IsoDay): Result<{ readonly payday: IsoDay }> {
  return readForm(today, (field) => ({ payday: field.day('payday', text.payday, 'Enter the day on which it is paid') }));
}

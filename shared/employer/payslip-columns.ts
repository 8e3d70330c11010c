import { countOf } from '../kernel/plain-words';

/** What a column of the bureau’s file may hold, and the headings by which it is known, as letters only. */
export const PAYSLIP_COLUMNS = {
  name: { words: 'Name of the PA', headings: ['employee', 'employeename', 'name', 'worker', 'fullname'] },
  payday: { words: 'Payday', headings: ['paydate', 'payday', 'paymentdate', 'datepaid', 'date'] },
  from: { words: 'First day paid for', headings: ['periodstart', 'from', 'startdate', 'periodfrom'] },
  to: { words: 'Last day paid for', headings: ['periodend', 'to', 'enddate', 'periodto'] },
  hours: { words: 'Hours', headings: ['hours', 'totalhours', 'hoursworked'] },
  gross: { words: 'Gross pay', headings: ['gross', 'grosspay', 'totalgross', 'totalgrosspay', 'totalpay'] },
  holiday: { words: 'Holiday pay', headings: ['holiday', 'holidaypay'] },
  sick: { words: 'Sick pay', headings: ['ssp', 'sick', 'sickpay', 'statutorysickpay'] },
  tax: { words: 'Tax', headings: ['tax', 'paye', 'incometax', 'taxpaid', 'payetax'] },
  workerInsurance: { words: 'National Insurance of the PA', headings: ['ni', 'nic', 'eeni', 'eenic', 'employeeni', 'employeenic', 'nationalinsurance', 'employeenationalinsurance', 'nieeees'] },
  workerPension: { words: 'Pension of the PA', headings: ['pension', 'eepension', 'employeepension', 'pensionee'] },
  otherDeductions: { words: 'Other deductions', headings: ['otherdeductions', 'deductions', 'other'] },
  net: { words: 'Net pay', headings: ['net', 'netpay', 'takehome', 'takehomepay', 'amountpaid'] },
  employerInsurance: { words: 'Employer’s National Insurance', headings: ['erni', 'ernic', 'employerni', 'employernic', 'employersni', 'employersnic', 'employernationalinsurance', 'employersnationalinsurance'] },
  employerPension: { words: 'Employer’s pension', headings: ['erpension', 'employerpension', 'employerspension', 'pensioner'] },
} as const;

export type PayslipColumn = keyof typeof PAYSLIP_COLUMNS;
/** In which column of the file each figure stands, counted from 0; null: in none. */
export type PayslipMapping = Readonly<Record<PayslipColumn, number | null>>;

/** What came of a file: “2 payslips added, 1 changed; 3 were there already.” */
export function payslipsReadWords({ added, changed, known }: { readonly added: number; readonly changed: number; readonly known: number }): string {
  const parts = [...(added > 0 ? [`${countOf(added, 'payslip')} added`] : []), ...(changed > 0 ? [`${countOf(changed, 'payslip')} changed`] : [])];
  const already = known > 0 ? `${countOf(known, 'payslip')} ${known === 1 ? 'was' : 'were'} there already` : '';
  return `${[...parts, ...(already === '' ? [] : [already])].join(', ')}.`;
}

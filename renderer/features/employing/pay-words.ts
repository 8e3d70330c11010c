import type { Output } from '../../../shared/contract/contract';
import type { Payroll } from '../../../shared/employer/payroll';
import { addDays, formatDay, formatDayShort, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatPounds, sumPence } from '../../../shared/kernel/money';
import { formatPeriod, type Period } from '../../../shared/kernel/period';
import { countOf, formatMinutes, joinWords } from '../../../shared/kernel/plain-words';

export type PayShown = Output<'pay.show'>;
export type PersonShown = PayShown['people'][number];
export type PeriodShown = PersonShown['periods'][number];
export type PeriodView = Output<'pay.period'>;
export type LineShown = PeriodView['lines'][number];

/** Pay is asked for so many days before the payday. */
const AHEAD_DAYS = 5;

/** Does a period wait for somebody: its payslip differs, or its payday is near and nobody approved or paid it? */
export function isWaiting(period: PeriodShown, today: IsoDay): boolean {
  const { differences, state, paidPence, netPence, grossPence, payday } = period;
  return differences > 0 || (state === 'open' && paidPence === 0 && netPence === null && grossPence !== 0 && payday <= addDays(today, AHEAD_DAYS));
}

/** Was a period approved and its payday is over, and no payslip is kept? It stays in sight until there is one. */
export function lacksPayslip({ state, netPence, payday }: PeriodShown, today: IsoDay): boolean {
  return state === 'approved' && netPence === null && payday < today;
}

/** The page’s sentence. */
export function payTitle({ hasEmployed, people }: PayShown, today: IsoDay): string {
  if (!hasEmployed) return 'You employ nobody';
  const waiting = people.flatMap(({ periods }) => periods).filter((period) => isWaiting(period, today));
  const differ = waiting.filter(({ differences }) => differences > 0);
  if (differ.length > 0) return `${countOf(differ.length, 'payslip')} ${differ.length === 1 ? 'differs' : 'differ'} from the hours`;
  if (waiting.length > 0) return `Pay for ${countOf(waiting.length, 'period')} is waiting for you`;
  const lacking = people.flatMap(({ periods }) => periods).filter((period) => lacksPayslip(period, today)).length;
  if (lacking > 0) return `${countOf(lacking, 'payslip')} ${lacking === 1 ? 'is' : 'are'} missing`;
  return 'No pay is waiting for you';
}

/** What to know of a period in the list. */
export function stateWords(period: PeriodShown, today: IsoDay): string {
  return `${stageWords(period, today)}${period.isChanged ? ', changed since it was approved' : ''}`;
}

function stageWords(period: PeriodShown, today: IsoDay): string {
  const { state, paidPence, netPence, differences, grossPence } = period;
  const paid = paidPence > 0 ? `${formatPounds(paidPence)} paid` : '';
  if (differences > 0) return 'Payslip differs';
  if (netPence !== null && paidPence > 0) return paidPence === netPence ? 'Paid in full' : `${paid}, not ${formatPounds(netPence)}`;
  if (netPence !== null) return 'To be paid';
  if (lacksPayslip(period, today)) return paid === '' ? 'Payslip missing' : `Payslip missing, ${paid}`;
  if (state === 'approved') return paid === '' ? 'Approved' : `Approved, ${paid}`;
  if (paid !== '') return paid;
  if (state === 'coming') return 'To come';
  if (grossPence === null) return 'Cannot be worked out yet';
  if (isWaiting(period, today)) return 'To approve';
  return grossPence === 0 ? 'Nothing to pay' : 'Goes on';
}

/** Who runs the payroll, with the name that is written down. */
export function payrollWords(way: Payroll['way'], payrollBy: string): string {
  const by = payrollBy.trim();
  if (by === '' || way === 'none_needed' || by.toLowerCase() === WAY_WORDS[way].toLowerCase()) return WAY_WORDS[way];
  return way === '' ? by : `${WAY_WORDS[way]}: ${by}`;
}

export const PAID_EVERY: Readonly<Record<PersonShown['payEvery'], string>> = { week: 'every week', fortnight: 'every 2 weeks', '4-weeks': 'every 4 weeks', month: 'every month', quarter: 'every 3 months', year: 'every year' };

/** “29 Sep to 26 Oct 2025”. */
export function shortPeriod({ from, to }: Period): string {
  return `${formatDayShort(from)} to ${formatDay(to)}`;
}

/** How a line comes about: “40 hours at £12.60 an hour”. */
export function howWords({ kind, minutes, ratePence }: LineShown): string {
  if (kind === 'sleep_in' && ratePence !== null) return `${formatPounds(ratePence)} a night`;
  if (minutes !== null && ratePence !== null) return `${formatMinutes(minutes)} at ${formatPounds(ratePence)} an hour`;
  return minutes === null ? '' : formatMinutes(minutes);
}

export function periodTitle({ name, state, grossPence, differences, payslip, faults, paid }: PeriodView): string {
  if (faults.length > 0 && state !== 'approved') return `${name}’s pay cannot be worked out yet`;
  if (differences.length > 0) return `${name}’s payslip differs in ${countOf(differences.length, 'figure')}`;
  if (payslip && state === 'approved' && sumPence(paid.map(({ amountPence }) => amountPence)) === payslip.netPence) return `${name}’s payslip agrees, and ${formatPounds(payslip.netPence)} is paid`;
  if (payslip && state === 'approved') return `${name}’s payslip agrees: ${formatPounds(payslip.netPence)} to pay on ${formatDay(payslip.payday)}`;
  return `${name}’s pay ${state === 'approved' ? 'is' : 'comes to'} ${formatPounds(grossPence)} before tax`;
}

export function periodLead({ period }: PeriodView): string {
  return `For ${formatPeriod(period)}. Payday: ${formatDay(period.payday)}.`;
}

export const WAY_WORDS: Readonly<Record<Payroll['way'], string>> = {
  '': 'Nobody has said yet',
  bureau: 'A payroll bureau',
  hmrc_tool: 'I do, with HMRC’s Basic PAYE Tools',
  software: 'I do, with other payroll software',
  paper: 'I do, on HMRC’s paper forms',
  none_needed: 'No payroll is needed',
};

/** What each way means: who tells HMRC, and what is left for the person. */
export const WAY_MEANS: Readonly<Record<Payroll['way'], string>> = {
  '': 'This program works the pay out and does not tell HMRC anything. Somebody must, on or before each payday. Say here who does.',
  bureau: 'The bureau works out tax and National Insurance, makes the payslips and tells HMRC. You send it the hours, pay what the payslips say, and keep them.',
  hmrc_tool: 'You type each pay into HMRC’s own free program, which works out tax and National Insurance and tells HMRC. This program does not. Then write the figures of the payslip here.',
  software: 'Your payroll software works out tax and National Insurance and tells HMRC. This program does not. Then write the figures of the payslip here.',
  paper: 'You report to HMRC on paper, which HMRC allows some employers of carers who file themselves. This program does not file. Keep a copy of each form and HMRC’s letter that agreed to it.',
  none_needed: 'That is so only while every PA’s pay stays under HMRC’s limit and none of them has another job or a pension. Keep the hours and what you paid all the same, and give payslips.',
};

/** Where HMRC’s bill stands: paid, to be paid, or not whole yet. */
export function billWords({ missing, isSettled, paidOn, dueOn, totalPence }: Pick<PayShown['bills'][number], 'missing' | 'isSettled' | 'paidOn' | 'dueOn' | 'totalPence'>, today: IsoDay): string {
  const isWhole = missing.length === 0;
  const state = paidOn !== null ? `Paid on ${formatDay(paidOn)}` : isSettled ? 'Seen to' : isWhole && totalPence <= 0 ? 'Nothing to pay' : dueOn < today ? 'Late' : 'To pay';
  return isWhole ? state : `${state}. Payslips of ${joinWords(missing)} are missing`;
}

import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { countOf } from '../kernel/plain-words';
import { hoursWords } from './holiday-words';
import { REDUNDANCIES, type HowItEnds, type Leaving } from './leaving';
import type { Payroll } from './payroll';
import type { Worker } from './worker';

/** One thing to do when a job ends. */
export type LeavingStep = { readonly title: string; readonly words: string; /** Null: no day is set. */ readonly byOn: IsoDay | null };

const WHO_TELLS: Readonly<Record<Payroll['way'], string>> = {
  '': 'Whoever does your payroll tells HMRC of the last day and makes the form.',
  bureau: 'Tell your payroll bureau the last day. It tells HMRC and makes the form.',
  hmrc_tool: 'Put the last day into HMRC’s Basic PAYE Tools. It tells HMRC and makes the form.',
  software: 'Put the last day into your payroll program. It tells HMRC and makes the form.',
  paper: 'Write to HMRC for the form, and put the last day on the next paper return.',
  none_needed: 'You have no PAYE, so there is no P45. Give a letter with the last day and the pay of this tax year.',
};

type Who = Pick<Worker, 'name' | 'kind'>;

/** What to do when one PA’s job ends, in the order of doing. `isLast`: nobody else is employed. */
export function leavingSteps(worker: Who, how: HowItEnds, due: Leaving, { way }: Pick<Payroll, 'way'>, isLast: boolean): LeavingStep[] {
  if (worker.kind !== 'employed') return selfEmployedSteps(worker, how);
  return [...noticeSteps(worker, how, due), ...aroundSteps(worker, how), ...paySteps(worker, how, due), ...paperSteps(worker, how, way), ...(isLast ? closingSteps(how.endsOn, way) : [])];
}

function selfEmployedSteps({ name }: Who, { endsOn }: HowItEnds): LeavingStep[] {
  return [
    { title: 'Look at what you agreed', words: `${name} works for themselves, so your agreement says how much notice each of you gives. No holiday, redundancy or P45 is due from you.`, byOn: null },
    { title: 'Ask for the last invoice', words: 'Pay it from the direct payment account and keep it.', byOn: endsOn },
    { title: 'Arrange who does the hours', words: 'Write the new service or PA into the plan, and tell the council if the plan changes.', byOn: endsOn },
  ];
}

function noticeSteps({ name }: Who, { noticeBy, noticeGivenOn, reason, endsOn }: HowItEnds, { notice, noticeDaysShort, noticePence }: Leaving): LeavingStep[] {
  const fair: LeavingStep[] =
    noticeBy === 'employer' && reason !== 'resigned'
      ? [{ title: 'Talk first', words: `Say what you are thinking of and why, hear what ${name} says, and write down what was said. Ending a job in an unfair way can cost a lot. Ask Acas (0300 123 1100) or your support service before you give notice.`, byOn: noticeGivenOn }]
      : [];
  if (notice === null) {
    if (reason !== 'employer_died') return fair;
    return [
      { title: 'Know who acts', words: 'The job ends on the day of the death. The personal representatives act for the employer now: the executors of the will, or who is allowed to settle the estate. What is due is a debt of the estate. If they, or somebody in the family, employ the PA on within 8 weeks, it may be no redundancy: take advice first.', byOn: endsOn },
      { title: 'Tell the PA in writing', words: `Give ${name} a letter with the last day and what will be paid and when. The letter here can be changed.`, byOn: null },
    ];
  }
  const long = `${weeksNotice(notice.weeks)} from ${formatDay(noticeGivenOn ?? endsOn)}, so it ends on ${formatDay(notice.lastDay)}`;
  if (noticeBy === 'worker') {
    return [{ title: 'Answer the notice in writing', words: `${name} gives ${long}. ${endsOn < notice.lastDay ? 'You agree to an earlier last day: write that down. Nothing is due for the days not worked if they asked for it.' : 'Confirm the last day.'}`, byOn: noticeGivenOn }];
  }
  const short = noticeDaysShort === 0 ? '' : ` The last day is ${countOf(noticeDaysShort, 'day')} before that, so the rest is paid${noticePence === null ? '' : `: ${formatPounds(noticePence)}`}. Do this only where the contract allows it or ${name} agrees.`;
  return [...fair, { title: 'Give notice in writing', words: `The letter must be there by ${formatDay(noticeGivenOn ?? endsOn)}. It is ${long}.${short}`, byOn: noticeGivenOn }];
}

/** `1 week’s notice`, `4 weeks’ notice`. */
const weeksNotice = (weeks: number): string => `${countOf(weeks, 'week')}${weeks === 1 ? '’s' : '’'} notice`;

function aroundSteps({ name }: Who, { endsOn, reason }: HowItEnds): LeavingStep[] {
  if (reason === 'employer_died') return [{ title: 'Tell the council', words: 'The direct payment ends. Ask in writing whether the council pays redundancy and the last pay, and what it wants back. Do not send money back before these are paid.', byOn: null }];
  return [
    { title: 'Arrange who does the hours', words: 'Write the new service or PA into the plan, so that no need is left without support.', byOn: endsOn },
    { title: 'Tell the council', words: REDUNDANCIES.has(reason) ? 'Say which job ends, when and why, and ask in writing for the money for redundancy.' : 'Say which job ends and who does the hours then, if the plan names the PA.', byOn: endsOn },
    { title: 'Agree the holiday', words: `Agree with ${name} what holiday is taken before the last day. What is left is paid.`, byOn: endsOn },
  ];
}

function paySteps({ name }: Who, { endsOn }: HowItEnds, { holiday, redundancy, noticePence }: Leaving): LeavingStep[] {
  const owed = !holiday ? '' : !holiday.ok ? ` Holiday: ${holiday.faults[0]?.message ?? ''}` : holidayOwedWords(holiday.value);
  const lines = ['Wages to the last day, with any sick pay and expenses.', owed, noticePence ? ` Notice not worked: ${formatPounds(noticePence)}.` : ''];
  const pay: LeavingStep = { title: 'Pay the last wages', words: `${lines.join('')} Pay it on the usual payday after the last day, with a payslip.`, byOn: null };
  if (!redundancy) return [pay];
  if (!redundancy.ok) return [pay, { title: 'Work out redundancy pay', words: redundancy.faults[0]?.message ?? '', byOn: endsOn }];
  const { payPence, years } = redundancy.value;
  const none = `${name} has worked ${years === 0 ? 'less than a year' : countOf(years, 'whole year')}. Redundancy pay begins at 2 years, so none is due.`;
  const words = `${formatPounds(payPence)}, on the last day or soon after. Give the workings in writing: the law asks for them. Redundancy pay has no tax up to £30,000. If there is no money for it, ${name} can claim it from the government’s Redundancy Payments Service within 6 months.`;
  return [pay, payPence === 0 ? { title: 'No redundancy pay', words: none, byOn: null } : { title: 'Pay redundancy', words, byOn: endsOn }];
}

function holidayOwedWords({ minutes, pence }: { readonly minutes: number; readonly pence: number | null }): string {
  if (minutes < 0) return ` ${hoursWords(-minutes)} more holiday was taken than earned. It may be taken off the pay only if the contract says so.`;
  if (minutes === 0) return ' No holiday is owed.';
  return ` Holiday not taken: ${hoursWords(minutes)}${pence === null ? '' : `, ${formatPounds(pence)}`}.`;
}

function paperSteps({ name }: Who, { endsOn, reason }: HowItEnds, way: Payroll['way']): LeavingStep[] {
  const wrote = reason === 'worker_died' ? [] : [{ title: 'Give the P45', words: `${WHO_TELLS[way]} ${name} needs it for the next job.`, byOn: endsOn }];
  return [
    ...wrote,
    { title: 'Tell the pension scheme', words: `If ${name} is in the workplace pension, tell the scheme the last day, and pay in what is due from the last pay.`, byOn: endsOn },
    { title: 'Take back what is yours', words: 'Keys, key safe code, bank card, phone, papers about you. Change the code.', byOn: endsOn },
    { title: 'Keep the papers', words: 'Keep the contract, the hours, the pay, the holiday record and this letter for 7 years.', byOn: null },
  ];
}

/** What is closed when nobody is employed any more. */
export function closingSteps(endsOn: IsoDay, way: Payroll['way']): LeavingStep[] {
  const scheme: LeavingStep[] =
    way === 'none_needed'
      ? []
      : [{ title: 'Close PAYE with HMRC', words: 'The last report to HMRC says that it is the last one and the day on which you stop being an employer. Pay the last bill by its day, and tell HMRC to close the scheme.', byOn: endsOn }];
  return [
    ...scheme,
    { title: 'Tell The Pensions Regulator', words: 'Say that you employ nobody any more, so that it stops writing to you.', byOn: endsOn },
    { title: 'End the insurance', words: 'End employers’ liability insurance the day after the last day of work, not before. Ask for the part of the premium that is left. Keep the certificates: a claim can come years later.', byOn: endsOn },
    { title: 'Tell the payroll bureau', words: 'End the agreement, and ask for all payslips and reports as files.', byOn: endsOn },
    { title: 'Make the last return to the council', words: 'Hold back what is still to be paid: the last wages, HMRC, pension, redundancy. Ask the council how it wants back what is left.', byOn: null },
  ];
}

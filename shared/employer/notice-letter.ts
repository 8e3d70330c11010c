import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { countOf } from '../kernel/plain-words';
import { hoursWords } from './holiday-words';
import type { HowItEnds, Leaving } from './leaving';
import type { Worker } from './worker';

/** A letter about the end of a job: what it is about, and its words with an empty line between paragraphs. */
export type NoticeLetter = { readonly subject: string; readonly words: string };

const WHY: Readonly<Record<HowItEnds['reason'], string>> = {
  '': '',
  resigned: '',
  dismissed: 'The reason is: (write the reason here).',
  redundant: 'The reason is that the work you do is no longer needed, or there is less of it. Your job is redundant.',
  payment_ended: 'The reason is that the direct payment from the council, which pays your wages, ends. Your job is redundant.',
  end_of_term: 'The reason is that the time we agreed for the job is over.',
  employer_died: '',
  worker_died: '',
  other: 'The reason is: (write the reason here).',
};

/** A letter that ends a job, answers a PA’s notice, or tells them of the employer’s death, drafted from what is due. The person reads it and may change it. */
export function noticeLetter(worker: Pick<Worker, 'name'>, how: HowItEnds, due: Leaving, employerName: string): NoticeLetter {
  const opening = how.reason === 'employer_died' ? deathWords(how.endsOn, employerName) : how.noticeBy === 'worker' ? answerWords(how, due) : noticeWords(how, due);
  const closing = ['If you think something here is not right, tell me and we will look at it together. Acas gives free advice about work: 0300 123 1100.', 'Thank you for your work.', `Yours sincerely\n${how.reason === 'employer_died' ? 'For the estate of ' : ''}${employerName || '____________________'}`];
  const subject = how.reason === 'employer_died' ? 'The end of your job' : how.noticeBy === 'worker' ? 'Your notice' : how.reason === 'end_of_term' ? 'The end of our agreement' : 'Notice that your job ends';
  return { subject, words: [`Dear ${worker.name}`, ...opening, ...payWords(how, due), ...closing].join('\n\n') };
}

function deathWords(endsOn: IsoDay, employerName: string): string[] {
  return [
    `I am sorry to tell you that ${employerName || 'your employer'} has died. I act for the estate.`,
    `In law your job ended on that day, ${formatDay(endsOn)}, and this counts as redundancy. You do not have to work any notice.`,
  ];
}

function answerWords({ noticeGivenOn, endsOn }: HowItEnds, { notice }: Leaving): string[] {
  const given = noticeGivenOn === null ? 'You told me that you want to leave.' : `You gave me notice on ${formatDay(noticeGivenOn)}.`;
  const agreed = notice !== null && endsOn < notice.lastDay ? ` We agreed that you need not work the whole notice, which would end on ${formatDay(notice.lastDay)}.` : '';
  return [`${given} Your last day of work is ${formatDay(endsOn)}.${agreed}`];
}

function noticeWords({ endsOn, noticeGivenOn, reason }: HowItEnds, { notice, noticeDaysShort }: Leaving): string[] {
  const start = notice === null || noticeGivenOn === null ? `Your job with me ends on ${formatDay(endsOn)}.` : `I give you ${countOf(notice.weeks, 'week')}${notice.weeks === 1 ? '’s' : '’'} notice from today, ${formatDay(noticeGivenOn)}. Your job with me ends on ${formatDay(endsOn)}.`;
  const short = notice !== null && noticeDaysShort > 0 ? [`Your notice would end on ${formatDay(notice.lastDay)}. You need not work the last ${countOf(noticeDaysShort, 'day')} of it, and I pay you for them.`] : [];
  return [start, ...[WHY[reason]].filter((words) => words !== ''), ...short];
}

/** What is paid, as far as it is known. */
function payWords({ reason }: HowItEnds, { holiday, noticePence, redundancy }: Leaving): string[] {
  const owed = holiday?.ok ? holiday.value : null;
  const points = [
    '- your wages up to the last day',
    ...(owed && owed.minutes > 0 ? [`- holiday that you have earned and not taken: ${hoursWords(owed.minutes)}${owed.pence === null ? '' : `, ${formatPounds(owed.pence)}`}`] : []),
    ...(noticePence ? [`- pay for the notice that you do not work: ${formatPounds(noticePence)}`] : []),
    ...(redundancy?.ok && redundancy.value.payPence > 0 ? [`- redundancy pay: ${formatPounds(redundancy.value.payPence)}. How it is worked out comes with this letter`] : []),
  ];
  const from = reason === 'employer_died' ? 'The estate pays you' : 'With your last pay you get';
  const isRedundant = redundancy?.ok === true && redundancy.value.payPence > 0;
  const tax = `These are the amounts before tax and National Insurance.${isRedundant ? ' Redundancy pay has neither, up to £30,000.' : ''}`;
  const before = `${tax} They may change if you take holiday or work other hours before the last day.`;
  return [`${from}:\n${points.join('\n')}`, `${reason === 'employer_died' ? tax : before} You also get a payslip and your P45.`];
}

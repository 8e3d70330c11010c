import { formatDay, type IsoDay } from '../kernel/iso-date';
import { countOf } from '../kernel/plain-words';
import { firstDuties, stepByHand, stepOfDuty, stepOfRecord, type ChecklistFacts, type ChecklistPart, type ChecklistStep } from './checklist';
import { dutyRules } from './duty-rule';
import { noticeOf } from './notice';
import type { Worker } from './worker';

/** Everything to see to when a PA leaves, once notice is given or the last day is known; empty before that. */
export function leavingChecklist(facts: ChecklistFacts, on: IsoDay): ChecklistPart[] {
  const { worker, job } = facts;
  if (worker.endsOn === null && job.noticeGivenOn === null) return [];
  if (worker.kind === 'self_employed') return [{ heading: 'When they leave', steps: [lastDay(worker), stepByHand('last-invoice', 'Pay the last invoice and keep it'), ...closing(facts, on)] }];
  return [
    { heading: 'Notice', steps: [notice(facts), lastDay(worker), stepOfRecord('reason', 'Write down why the job ends', job.leavingReason !== '', 'leaving', 'Redundancy pay, the P45 and what you tell HMRC go by it.')] },
    { heading: 'With the last pay', steps: lastPay(facts) },
    { heading: 'Afterwards', steps: [insurance(facts), ...closing(facts, on)] },
  ];
}

function lastDay({ endsOn }: Worker): ChecklistStep {
  return stepOfRecord('last-day', 'Write down the last day of work', endsOn !== null, 'worker');
}

/** Whether notice is written down, and what the law asks at least. */
function notice({ worker, job }: ChecklistFacts): ChecklistStep {
  const { noticeGivenOn: givenOn, noticeBy } = job;
  if (givenOn === null) return stepOfRecord('notice', 'Write down the day on which notice was given', false, 'leaving', 'Who gave it, and when. Keep the letter.');
  const { weeks, lastDay: until } = noticeOf(worker, job, noticeBy === 'employer' ? 'employer' : 'worker', givenOn);
  const who = noticeBy === 'employer' ? 'You gave' : `${worker.name} gave`;
  const rule = `${who} notice on ${formatDay(givenOn)}. It is ${countOf(weeks, 'week')} at least, so until ${formatDay(until)}.`;
  const isShort = worker.endsOn !== null && worker.endsOn < until;
  const short = noticeBy === 'employer' ? 'The last day is earlier, so the rest of the notice is paid.' : 'The last day is earlier. That is so only where you agreed to it.';
  return { key: 'notice', words: 'Give or take notice, in writing', state: 'done', byOn: null, detail: isShort ? `${rule} ${short}` : rule, place: 'leaving' };
}

function lastPay(facts: ChecklistFacts): ChecklistStep[] {
  const { worker, job, duties } = facts;
  const own = duties.filter(({ workerId }) => workerId === worker.id);
  return [
    ...firstDuties(own, dutyRules(), ['last_payday', 'on_leaving']).map((duty) => (duty.dutyId === 'final-holiday-pay' ? { ...stepOfDuty(duty), place: 'leave' as const } : stepOfDuty(duty))),
    stepByHand('final-pay', 'Pay all hours up to the last day', 'With holiday owed and the rest of the notice. Take off only what was agreed in writing.', 'pay'),
    ...(job.leavingReason === 'redundant' || job.leavingReason === 'payment_ended' || job.leavingReason === 'employer_died'
      ? [stepByHand('redundancy', 'Work out redundancy pay', 'After two years of work the law gives it when the job itself is no longer there. That is also so when the direct payment ends or the employer dies.', 'costs')]
      : []),
    stepByHand('tell-hmrc', 'Give HMRC the leaving day with the last payday report', 'Whoever does your payroll does this. Tell them the last day.', 'duties'),
    ...(worker.pension === 'enrolled' ? [stepByHand('tell-pension', 'Tell the pension scheme that they left')] : []),
  ];
}

function insurance({ worker, workers }: ChecklistFacts): ChecklistStep {
  const others = workers.filter(({ id, kind, endsOn }) => id !== worker.id && kind === 'employed' && (endsOn === null || (worker.endsOn !== null && endsOn > worker.endsOn)));
  const [other] = others;
  if (other) return { key: 'insurance', words: 'Keep your insurance', state: 'not_needed', byOn: null, detail: `Nothing to do: you still employ ${other.name}.`, place: null };
  return stepByHand('insurance', 'End the insurance, not before the last day', 'Nobody else works for you then. Keep the certificate: a claim can come years later.', 'insurance');
}

function closing({ worker, hasBank }: ChecklistFacts, on: IsoDay): ChecklistStep[] {
  const isOver = worker.endsOn !== null && worker.endsOn < on;
  return [
    stepByHand('keys', 'Have keys, cards and papers back, and change codes that they know'),
    ...(hasBank ? [{ ...stepOfRecord('bank', 'Take out their bank details once the last pay is paid', false, 'bank'), state: isOver ? ('open' as const) : ('by_hand' as const) }] : [stepOfRecord('bank', 'Take out their bank details', true, 'bank')]),
    stepByHand('records', 'Keep the records of the job for 7 years', 'This covers the law on pay, holiday and tax, and what councils ask.'),
  ];
}

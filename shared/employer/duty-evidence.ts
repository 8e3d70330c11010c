import { addDays, addMonths, formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { contains, isCurrent } from '../kernel/period';
import type { Entry } from '../ledger/entry';
import { rateOn } from '../rates/rate-table';
import { rates } from '../rates/rates';
import { jobIn, type Household } from './duty-days';
import { settledDues, type HmrcDue } from './hmrc-periods';
import { payeLimit } from './paye-limit';
import { stepsOf } from './pension-assessment';
import { isCloseFamily, mayBeSpouse, type Worker } from './worker';

/** A duty that stored facts already answer. */
export type Settled = { readonly state: 'done' | 'not_needed'; readonly doneOn: IsoDay | null; readonly words: string };

function doneBy(day: IsoDay | null, on: IsoDay, words: (day: IsoDay) => string): Settled | undefined {
  return day !== null && day <= on ? { state: 'done', doneOn: day, words: words(day) } : undefined;
}

function insurance({ employed, policies }: Household, dueOn: IsoDay, on: IsoDay): Settled | undefined {
  const firstDay = addDays(dueOn, 1);
  const policy = policies.find((each) => contains(each, firstDay));
  if (policy) {
    const words = `${policy.insurer} covers you from ${formatDay(policy.from)} to ${formatDay(policy.to)}.`;
    // Bought already, though its first day may still be to come.
    return { state: 'done', doneOn: policy.from <= on ? policy.from : null, words };
  }
  const working = employed.filter((worker) => isCurrent(worker, firstDay));
  if (working.length > 0 && working.every(isCloseFamily)) {
    return { state: 'not_needed', doneOn: null, words: 'You employ only close family, so the law does not ask for it. Your council may still ask, so check your agreement.' };
  }
  return insuredLater(policies, firstDay, on) ?? noLongerAnEmployer(employed, on);
}

/** Days without cover cannot be insured afterwards. `insurance-missing` speaks of them; nothing is left to do here. */
function insuredLater(policies: Household['policies'], firstDay: IsoDay, on: IsoDay): Settled | undefined {
  const [later] = policies.filter(({ from }) => from > firstDay && from <= on).sort((a, b) => (a.from < b.from ? -1 : 1));
  if (!later) return undefined;
  const gap = later.from === addDays(firstDay, 1) ? `on ${formatDay(firstDay)}` : `from ${formatDay(firstDay)} to ${formatDay(addDays(later.from, -1))}`;
  return { state: 'done', doneOn: later.from, words: `${later.insurer} covers you from ${formatDay(later.from)}. No insurance is written down ${gap}.` };
}

function noLongerAnEmployer(employed: readonly Worker[], on: IsoDay): Settled | undefined {
  if (employed.some(({ endsOn }) => endsOn === null || endsOn >= on)) return undefined;
  return { state: 'not_needed', doneOn: null, words: 'Nobody works for you now, and days that are over cannot be insured.' };
}

/** What was never written down for someone who has left cannot be put right any more, and no flag asks for it. */
function tooLate(worker: Worker | null, on: IsoDay): Settled | undefined {
  if (!worker || worker.endsOn === null || worker.endsOn >= on) return undefined;
  const words = `${worker.name} left on ${formatDay(worker.endsOn)}, and it is not written down that this was done. If it was, write it down and keep the paper.`;
  return { state: 'not_needed', doneOn: null, words };
}

function registration({ employer, payrollFrom }: Household, on: IsoDay): Settled | undefined {
  const registered = doneBy(employer.payeRegisteredOn, on, (day) => `You registered with HMRC on ${formatDay(day)}.`);
  if (registered) return registered;
  if (employer.payeRegisteredOn === null && employer.payeReference.trim() !== '') {
    return { state: 'done', doneOn: null, words: `Your PAYE reference is ${employer.payeReference.trim()}.` };
  }
  if (payrollFrom !== undefined) return undefined;
  const limit = rateOn(rates.nationalInsuranceThresholds(), on);
  const amount = limit.ok ? ` of ${formatPounds(payeLimit(limit.value.values, 'week'))} a week` : '';
  return {
    state: 'not_needed',
    doneOn: null,
    words: `Nobody’s usual pay reaches the limit for PAYE${amount}. Register all the same if someone has another job, a pension or taxable benefits.`,
  };
}

/** Is nobody employed on a day but close family and someone who may be a husband, wife or civil partner? Then only the person can say whether insurance is needed. */
export function insuranceIsForPersonToSay({ employed }: Household, dueOn: IsoDay): boolean {
  const working = employed.filter((worker) => isCurrent(worker, addDays(dueOn, 1)));
  return working.some(mayBeSpouse) && working.every((worker) => mayBeSpouse(worker) || isCloseFamily(worker));
}

function certificate(worker: Worker, household: Household, dueOn: IsoDay, on: IsoDay): Settled | undefined {
  const { certificate: asked, certificateOn } = jobIn(household, worker.id);
  if (asked === 'seen') return { state: 'done', doneOn: certificateOn !== null && certificateOn <= on ? certificateOn : null, words: 'You saw the certificate.' };
  if (asked === 'not_asked') return { state: 'not_needed', doneOn: null, words: 'You chose not to ask for one. The law does not ask you to.' };
  if (dueOn >= on) return undefined;
  return { state: 'not_needed', doneOn: null, words: 'No certificate is written down. The law does not ask you for one, so this is never late. You can still ask to see it.' };
}

function notice(worker: Worker, household: Household, on: IsoDay): Settled | undefined {
  return doneBy(jobIn(household, worker.id).noticeGivenOn, on, (day) => `You gave notice on ${formatDay(day)}.`) ?? tooLate(worker, on);
}

/** The proof of the sickness that began so many days before. */
function sickness(worker: Worker, household: Household, from: IsoDay, needsNote: boolean): Settled | undefined {
  const spell = household.record.absences.find((absence) => absence.workerId === worker.id && absence.kind === 'sickness' && absence.from === from);
  if (!spell || spell.proof === '' || (needsNote && spell.proof !== 'fit_note')) return undefined;
  return { state: 'done', doneOn: null, words: spell.proof === 'fit_note' ? 'A fit note is written down with the sickness.' : 'Their own words are written down with the sickness.' };
}

const STEP_WORDS: Partial<Record<string, string>> = { assessed: 'You looked at age and pay', enrolled: 'Put in a pension', opted_in: 'Asked to be put in a pension', joined: 'Joined a pension', reenrolled: 'Put back in a pension', letter: 'The letter was given', declared: 'You declared it', opted_out: 'Chose to leave the pension' };

/** The last step of one of these kinds in a time, both ends counted, as what settles a duty. */
function stepTaken(household: Household, workerId: number | null, kinds: readonly string[], from: IsoDay, on: IsoDay): Settled | undefined {
  const step = stepsOf(workerId, household.record, on).find(({ kind, on: day }) => kinds.includes(kind) && day >= from);
  return step && { state: 'done', doneOn: step.on, words: `${STEP_WORDS[step.kind] ?? 'Done'} on ${formatDay(step.on)}.${step.words.trim() === '' ? '' : ` ${step.words.trim()}`}` };
}

const INTO_PENSION = ['enrolled', 'opted_in', 'joined', 'reenrolled'];

function enrolment(worker: Worker, household: Household, on: IsoDay): Settled | undefined {
  const step = stepTaken(household, worker.id, [...INTO_PENSION, 'opted_out'], worker.startsOn, on);
  if (step) return step;
  if (worker.pension === 'enrolled' || worker.pension === 'opted_out') return { state: 'done', doneOn: null, words: `It is written down as ${PENSION_WORDS[worker.pension]}.` };
  return tooLate(worker, on);
}

/** What stored facts say about a duty on a day: what was seen, given, bought or registered by then. */
export function settledByFacts(dutyId: string, dueOn: IsoDay, worker: Worker | null, household: Household, on: IsoDay): Settled | undefined {
  switch (dutyId) {
    case 'insurance':
      return insurance(household, dueOn, on);
    case 'hmrc-registration':
      return registration(household, on);
    case 'right-to-work':
      return doneBy(worker?.rightToWorkSeenOn ?? null, on, (day) => `You saw the proof on ${formatDay(day)}.`) ?? tooLate(worker, on);
    case 'written-statement':
      return doneBy(worker?.contractGivenOn ?? null, on, (day) => `You gave it on ${formatDay(day)}.`) ?? tooLate(worker, on);
    case 'employment-status':
      return doneBy(worker ? jobIn(household, worker.id).statusCheckedOn : null, on, (day) => `You checked it on ${formatDay(day)}.`);
    case 'self-employed-papers': {
      const job = worker && jobIn(household, worker.id);
      return job?.ownInsuranceUntil ? doneBy(job.taxReferenceSeenOn, on, (day) => `You saw the tax reference on ${formatDay(day)}, and their insurance is written down.`) : undefined;
    }
    case 'council-agreement-relative':
      return doneBy(worker?.councilAgreedOn ?? null, on, (day) => `The council agreed on ${formatDay(day)}.`) ?? tooLate(worker, on);
    case 'dbs':
      return worker ? certificate(worker, household, dueOn, on) : undefined;
    case 'notice':
      return worker ? notice(worker, household, on) : undefined;
    case 'sickness-own-words':
      return worker ? sickness(worker, household, addDays(dueOn, -6), false) : undefined;
    case 'sickness-fit-note':
      return worker ? sickness(worker, household, addDays(dueOn, -7), true) : undefined;
    case 'pension-letter':
      return worker ? stepTaken(household, worker.id, ['letter'], addDays(worker.startsOn, -MOST_DAYS_BEFORE), on) : undefined;
    case 'pension-enrolment':
      return worker ? enrolment(worker, household, on) : undefined;
    case 'pension-postponement-end':
      return worker ? stepTaken(household, worker.id, ['assessed', ...INTO_PENSION], dueOn, on) : undefined;
    case 'pension-declaration':
      return stepTaken(household, null, ['declared'], household.employed[0]?.startsOn ?? dueOn, on);
    case 'pension-re-enrolment':
      return stepTaken(household, null, ['reenrolled'], addMonths(dueOn, -6), on);
    case 'pension-re-declaration':
      return stepTaken(household, null, ['declared'], addMonths(dueOn, -8), on);
    case 'pension-assessment':
      if (worker) {
        const step = stepTaken(household, worker.id, ['assessed', ...INTO_PENSION], addDays(worker.startsOn, -MOST_DAYS_BEFORE), on);
        if (step) return step;
      }
      return worker && worker.pension !== 'not_assessed' && worker.startsOn <= on
        ? { state: 'done', doneOn: null, words: `It is written down as ${PENSION_WORDS[worker.pension]}.` }
        : tooLate(worker, on);
    default:
      return undefined;
  }
}

/** A letter or a look at the pension may come before the first day of work, not long before. */
const MOST_DAYS_BEFORE = 60;

const PENSION_WORDS = { enrolled: 'put in a pension', opted_out: 'opted out', not_eligible: 'not someone who must be put in a pension' } as const;

/** A bill that was due before the ledger begins was paid, or not, where nobody can see it here. Undefined: it was not. */
export function beforeLedger(dueOn: IsoDay, entries: readonly Pick<Entry, 'paidOn'>[]): Settled | undefined {
  const first = firstDayIn(entries);
  if (first === undefined || dueOn >= first) return undefined;
  return { state: 'not_needed', doneOn: null, words: `This ledger begins on ${formatDay(first)}. What was due before that is not looked at here.` };
}

/** Entries come by day, the oldest first. */
function firstDayIn(entries: readonly Pick<Entry, 'paidOn'>[]): IsoDay | undefined {
  return entries[0]?.paidOn;
}

/** Which bills of HMRC, or of the pension scheme, the ledger's payments settle by a day: due day → day paid. Bills from before the first entry are left alone. */
export function paidFor(category: 'hmrc' | 'pension', dues: readonly HmrcDue[], entries: readonly Pick<Entry, 'paidOn' | 'parts'>[], on: IsoDay): Map<IsoDay, IsoDay> {
  const first = firstDayIn(entries);
  const paid: IsoDay[] = [];
  for (const { paidOn, parts } of entries) {
    if (paidOn <= on && parts.some((part) => part.category === category && part.amountPence < 0)) paid.push(paidOn);
  }
  return settledDues(dues.filter(({ dueOn }) => first !== undefined && dueOn >= first), paid.sort());
}

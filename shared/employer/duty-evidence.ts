import { addDays, formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { contains, isCurrent } from '../kernel/period';
import type { Entry } from '../ledger/entry';
import { rateOn } from '../rates/rate-table';
import { rates } from '../rates/rates';
import type { Household } from './duty-days';
import { settledDues, type HmrcDue } from './hmrc-periods';
import { payeLimit } from './paye-limit';
import { isCloseFamily, type Worker } from './worker';

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
    case 'pension-assessment':
      return worker && worker.pension !== 'not_assessed' && worker.startsOn <= on
        ? { state: 'done', doneOn: null, words: `It is written down as ${PENSION_WORDS[worker.pension]}.` }
        : tooLate(worker, on);
    default:
      return undefined;
  }
}

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

/** Which bills of HMRC the ledger's payments settle by a day: due day → day paid. Bills from before the first entry are left alone. */
export function paidToHmrc(dues: readonly HmrcDue[], entries: readonly Pick<Entry, 'paidOn' | 'parts'>[], on: IsoDay): Map<IsoDay, IsoDay> {
  const first = firstDayIn(entries);
  const paid: IsoDay[] = [];
  for (const { paidOn, parts } of entries) {
    if (paidOn <= on && parts.some(({ category, amountPence }) => category === 'hmrc' && amountPence < 0)) paid.push(paidOn);
  }
  return settledDues(dues.filter(({ dueOn }) => first !== undefined && dueOn >= first), paid.sort());
}

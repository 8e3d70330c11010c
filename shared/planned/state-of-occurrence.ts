import { contributionState } from '../budget/contribution';
import { lateFrom, ledgerKnownTo, ledgerStartsOn } from '../budget/payments-in';
import type { Facts } from '../checks/check';
import { addDays, daysBetween, type IsoDay } from '../kernel/iso-date';
import { sumPence } from '../kernel/money';
import { contains, type Period } from '../kernel/period';
import { amountMeets } from './amount-meets';
import { answersFor } from './answers-for';
import { meetPayments } from './meet-payments';
import type { Occurrence } from './occurrence';
import { occurrences } from './occurrences';
import { COMMITTED_WITHIN_DAYS, MISSED_AFTER_DAYS, type PlannedState, type StatedOccurrence } from './planned-state';
import { meetingKey, paymentsThatCount, type CountedPayment } from './payments-for';
import type { PlannedAnswer } from './planned-answer';

/** What is owed by law stays late for as long as it is not paid. */
const STAYS_OWED: ReadonlySet<Occurrence['source']> = new Set(['letter', 'hmrc', 'pension']);

/** Payments may come so long before their day, so those that are due later are looked at too. */
const LOOK_AHEAD_DAYS = 366;

/** A payment meets what falls due within months of it, so a year before the days asked for settles which payments are taken. */
const LOOK_BACK_DAYS = 400;

/** From which day and up to which the planned movements of some facts are worked out, as seen on a day. */
type Built = { readonly since: IsoDay; readonly until: IsoDay; readonly stated: readonly StatedOccurrence[] };

const built = new WeakMap<Facts, Map<IsoDay, Built>>();

/**
 * The planned movements of a period with their states on a day, in order. What fell due before the ledger begins is left out: nobody
 * can see here what came of it. A person’s answer goes before the rule of `meetPayments`. The states do not depend on the period asked
 * for, so they are kept for as long as the facts are: Home, its flags and the list ask for the same.
 */
export function statedOccurrences(facts: Facts, period: Period, on: IsoDay): StatedOccurrence[] {
  const horizon = addDays(on, LOOK_AHEAD_DAYS);
  const until = period.to > horizon ? period.to : horizon;
  const begins = ledgerStartsOn(facts);
  const since = addDays(period.from, -LOOK_BACK_DAYS) > begins ? addDays(period.from, -LOOK_BACK_DAYS) : begins;
  const days = built.get(facts) ?? new Map<IsoDay, Built>();
  const before = days.get(on);
  const known = before && before.since <= since && before.until >= until ? before : { since, until, stated: allStated(facts, since, until, on) };
  built.set(facts, days.set(on, known));
  return known.stated.filter(({ dueOn }) => contains(period, dueOn));
}

function allStated(facts: Facts, since: IsoDay, until: IsoDay, on: IsoDay): StatedOccurrence[] {
  const planned = occurrences(facts, since, until);
  const answers = answersFor(planned, facts.plannedAnswers);
  const { met, lastPaidOn } = meetings(facts, planned, answers, on);
  const duties = facts.duties.filter(({ dutyId }) => dutyId === 'hmrc-payment');
  const known = { lastPaidOn, knownTo: ledgerKnownTo(facts, on), shares: sharesPaid(facts, on), hmrc: new Map(duties.map((duty) => [duty.dueOn, duty])) };
  return planned.map((occurrence) => stateOf(occurrence, answers.get(occurrence), met.get(occurrence) ?? [], known, on));
}

type Known = {
  readonly knownTo: IsoDay | undefined;
  /** The last payment of each kind (`meetingKey`). */
  readonly lastPaidOn: ReadonlyMap<string, IsoDay>;
  /** The contributions that are paid, though no payment of their own met them: a larger one paid several. */
  readonly shares: ReadonlySet<string>;
  readonly hmrc: ReadonlyMap<IsoDay, Facts['duties'][number]>;
};

function meetings(facts: Facts, planned: readonly Occurrence[], answers: ReadonlyMap<Occurrence, PlannedAnswer>, on: IsoDay): { met: Map<Occurrence, CountedPayment[]>; lastPaidOn: Map<string, IsoDay> } {
  const lastPaidOn = new Map<string, IsoDay>();
  const met = new Map<Occurrence, CountedPayment[]>();
  const byHand = new Set<number>();
  const entries = new Map(answers.size === 0 ? [] : facts.entries.map((entry) => [entry.id, entry]));
  const kinds = new Map<string, Occurrence[]>();
  for (const occurrence of planned) {
    const answer = answers.get(occurrence);
    const entry = answer?.answer === 'met' ? entries.get(answer.entryId ?? 0) : undefined;
    if (entry && entry.paidOn <= on) {
      const own = paymentsThatCount(occurrence, facts, on).find(({ entryId }) => entryId === entry.id);
      met.set(occurrence, [own ?? { entryId: entry.id, paidOn: entry.paidOn, amountPence: entry.amountPence }]);
      byHand.add(entry.id);
    } else if (answer?.answer !== 'cancelled') {
      const key = meetingKey(occurrence);
      const kind = kinds.get(key);
      if (kind) kind.push(occurrence);
      else kinds.set(key, [occurrence]);
    }
  }
  for (const [key, kind] of kinds) {
    const [first] = kind;
    const payments = first ? paymentsThatCount(first, facts, on) : [];
    const last = payments.at(-1);
    if (last) lastPaidOn.set(key, last.paidOn);
    for (const [occurrence, paid] of meetPayments(kind, payments.filter(({ entryId }) => !byHand.has(entryId)))) met.set(occurrence, paid);
  }
  return { met, lastPaidOn };
}

/** Contributions settled by `contributionState`: money paid in goes to the oldest first, however it came. */
function sharesPaid(facts: Facts, on: IsoDay): Set<string> {
  const { dues } = contributionState(facts.letters, facts.entries, on, ledgerStartsOn(facts));
  return new Set(dues.filter(({ state }) => state === 'paid').map(({ letterId, dueOn }) => `${letterId} ${dueOn}`));
}

function stateOf(occurrence: Occurrence, answer: PlannedAnswer | undefined, paid: readonly CountedPayment[], known: Known, on: IsoDay): StatedOccurrence {
  const open = { ...occurrence, entryIds: [], metOn: null, metPence: null, differencePence: null, answerOn: answer?.dueOn ?? null, reason: answer?.reason ?? '' };
  if (answer?.answer === 'cancelled') return { ...open, state: 'cancelled' };
  if (paid.length > 0) {
    const metPence = sumPence(paid.map(({ amountPence }) => amountPence));
    const differencePence = occurrence.amountPence === null ? null : Math.abs(metPence) - Math.abs(occurrence.amountPence);
    const metOn = paid.map(({ paidOn }) => paidOn).sort().at(-1) ?? null;
    return { ...open, state: amountMeets(occurrence, metPence) ? 'met' : 'met_differently', entryIds: paid.map(({ entryId }) => entryId), metOn, metPence, differencePence };
  }
  const duty = occurrence.source === 'hmrc' ? known.hmrc.get(occurrence.dueOn) : undefined;
  if (duty?.state === 'done') return { ...open, state: 'met', metOn: duty.doneOn, reason: duty.words };
  if (duty?.state === 'not_needed') return { ...open, state: 'cancelled', reason: duty.words };
  if (occurrence.source === 'letter' && occurrence.account === 'direct_payment' && known.shares.has(`${occurrence.sourceId} ${occurrence.dueOn}`)) {
    return { ...open, state: 'met', reason: 'Paid together with others' };
  }
  return { ...open, state: stateByDay(occurrence, known, on) };
}

/** Of what nothing met. */
function stateByDay(occurrence: Occurrence, { knownTo, lastPaidOn }: Known, on: IsoDay): PlannedState {
  const { source, dueOn, direction, account, serviceId } = occurrence;
  if (dueOn > on) return direction === 'out' && dueOn <= addDays(on, COMMITTED_WITHIN_DAYS) ? 'committed' : 'planned';
  const late = lateFrom(dueOn);
  if (on < late) return 'due';
  if (account === 'own' || knownTo === undefined || knownTo < late) return 'not_known';
  if (STAYS_OWED.has(source)) return 'late';
  // Care is paid for up to the day of a payment (`paidUpTo`), so a later one leaves nothing open before it.
  const isPassedOver = serviceId !== null && (lastPaidOn.get(meetingKey(occurrence)) ?? dueOn) > dueOn;
  return isPassedOver || daysBetween(dueOn, on) > MISSED_AFTER_DAYS ? 'missed' : 'late';
}

import { ledgerStartsOn } from '../budget/payments-in';
import { isCloseFamily, mayBeSpouse, type Worker } from '../employer/worker';
import { addDays, addMonths, daysBetween, formatDay, type IsoDay } from '../kernel/iso-date';
import { contains, isCurrent } from '../kernel/period';
import { formatPounds } from '../kernel/money';
import { countOf, joinWords, lowerFirst } from '../kernel/plain-words';
import { indexEntries, within } from '../ledger/entry-index';
import { firstUnsentDay } from '../returns/return-cycle';
import { recordsOf, type Check, type Facts, type Flag } from './check';

/**
 * `stop` where today is not covered: it is against the law for each day that someone works. `act` for days that are over: they cannot
 * be insured afterwards, and the council will ask. `know` where only close family is employed: the law does not ask for it then, and
 * many councils do. Where a husband, wife or partner is among them, `act` until the person says that they are married or civil partners:
 * the law excuses those, and not people who live together unmarried.
 */
export const insuranceMissing: Check = {
  code: 'insurance-missing',
  rule: 'Someone is employed today, or was on a day that no sent return covers (at most 12 months back where none was sent), and no employers’ liability insurance covers the day.',
  source: 'Employers’ Liability (Compulsory Insurance) Act 1969',
  check(facts, on) {
    const employed = facts.workers.filter((worker) => worker.kind === 'employed');
    const today = employed.filter((worker) => isCurrent(worker, on));
    if (today.length > 0 && !isCovered(facts, on)) return [uncoveredToday(today, facts, on)].map((flag) => asking(flag, facts, on));
    const strangers = employed.filter((worker) => !isCloseFamily(worker) && !mayBeSpouse(worker));
    const gap = daysFrom(lookedAtFrom(facts, on), on).filter((day) => !isCovered(facts, day) && strangers.some((worker) => isCurrent(worker, day)));
    const [first] = gap;
    const last = gap.at(-1);
    return first && last ? [asking(uncoveredBefore(gap.length, first, last, strangers), facts, on)] : [];
  },
};

/** A payment for insurance that is later than the first day of every policy may be for one that is not written down. */
function asking(flag: Flag, facts: Facts, on: IsoDay): Flag {
  const lastFrom = facts.policies.reduce<IsoDay>((last, policy) => (policy.from > last ? policy.from : last), '0000-01-01');
  const yearAgo = addMonths(on, -12);
  const paid = within(indexEntries(facts.entries).byCategory.get('insurance') ?? [], { from: lastFrom > yearAgo ? addDays(lastFrom, 1) : yearAgo, to: on });
  const last = paid.findLast((line) => line.part.amountPence < 0);
  if (!last) return flag;
  return { ...flag, next: `Is the ${formatPounds(-last.part.amountPence)} to ${last.entry.payee} on ${formatDay(last.paidOn)} this policy? Write it down. If not: ${lowerFirst(flag.next)}` };
}

function isCovered({ policies }: Facts, day: IsoDay): boolean {
  return policies.some((policy) => contains(policy, day));
}

/** What lies before the ledger's first day, or in a return that was sent, is left alone. */
function lookedAtFrom(facts: Facts, on: IsoDay): IsoDay {
  const from = facts.returnsSent.length > 0 ? firstUnsentDay(facts.returnsSent, facts.person.startsOn) : addMonths(on, -12);
  const start = ledgerStartsOn(facts);
  return from > start ? from : start;
}

function daysFrom(from: IsoDay, to: IsoDay): IsoDay[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));
}

function uncoveredToday(employed: readonly Worker[], { policies, duties }: Facts, on: IsoDay): Flag {
  const partner = employed.every((worker) => isCloseFamily(worker) || mayBeSpouse(worker)) ? employed.find(mayBeSpouse) : undefined;
  const saysMarried = duties.some(({ dutyId, state, recordedFor }) => dutyId === 'insurance' && state === 'not_needed' && recordedFor !== null);
  if (partner && !saysMarried) return perhapsMarried(partner, employed, on);
  const onlyFamily = partner !== undefined || employed.every(isCloseFamily);
  const lastEnd = policies.filter((policy) => policy.to < on).sort((a, b) => (a.to < b.to ? -1 : 1)).at(-1)?.to;
  const names = joinWords(employed.map((worker) => worker.name));
  return {
    check: 'insurance-missing',
    severity: onlyFamily ? 'know' : 'stop',
    title: lastEnd ? `Your employers’ insurance ended on ${formatDay(lastEnd)}` : 'There is no employers’ insurance',
    why: onlyFamily
      ? `You employ ${names}. For close family the law does not ask for employers’ liability insurance, but many councils do.`
      : `You employ ${names}. The law asks for employers’ liability insurance on every day that someone works, and the fine is up to £2,500.00 a day. It pays if they are hurt at work.`,
    next: onlyFamily ? 'Ask the council whether you need it.' : 'Buy it today, and write down the insurer, the number and the days. Ask the council whether the budget covers it.',
    screen: 'employing',
    byOn: onlyFamily ? null : on,
    figures: { employed: employed.length, ...(lastEnd ? { lastEndedOn: lastEnd } : {}) },
    records: recordsOf('worker', employed.map((worker) => worker.id)),
  };
}

function perhapsMarried(partner: Worker, employed: readonly Worker[], on: IsoDay): Flag {
  return {
    check: 'insurance-missing',
    severity: 'act',
    title: `There is no employers’ insurance, and ${partner.name} is your partner`,
    why: `You employ ${joinWords(employed.map(({ name }) => name))}. For a husband, wife or civil partner the law does not ask for employers’ liability insurance. For someone you live with unmarried it does, and the fine is up to £2,500.00 a day.`,
    next: 'If you are not married or civil partners, buy it today and write it down. If you are, mark the insurance duty as not needed and say so. Many councils ask for it all the same.',
    screen: 'employing',
    byOn: on,
    figures: { employed: employed.length },
    records: recordsOf('worker', employed.map(({ id }) => id)),
  };
}

function uncoveredBefore(days: number, first: IsoDay, last: IsoDay, strangers: readonly Worker[]): Flag {
  const when = first === last ? formatDay(first) : `${countOf(days, 'day')} between ${formatDay(first)} and ${formatDay(last)}`;
  return {
    check: 'insurance-missing',
    severity: 'act',
    title: `There was no employers’ insurance on ${when}`,
    why: 'The law asks for employers’ liability insurance on every day that someone works for you, and the fine is up to £2,500.00 a day. A day that is over cannot be insured afterwards.',
    next: 'If there was a policy, write down its days. If not, note why, and start the next policy on the day after the last one ends.',
    screen: 'employing',
    byOn: null,
    figures: { days, firstOn: first, lastOn: last },
    records: recordsOf('worker', strangers.filter((worker) => worker.startsOn <= last && (worker.endsOn === null || worker.endsOn >= first)).map((worker) => worker.id)),
  };
}

import { raiseFlags } from '#shared/checks/all-checks';
import type { Facts } from '#shared/checks/check';
import type { Input, Output } from '#shared/contract/contract';
import { addDays, type IsoDay } from '#shared/kernel/iso-date';
import { formatPeriod, type Period } from '#shared/kernel/period';
import { ok, refused, type Result } from '#shared/kernel/result';
import { buildReturn } from '#shared/returns/build-return';
import { changedSince } from '#shared/returns/diff-returns';
import { returnPeriods } from '#shared/returns/return-periods';
import { sentFor } from '#shared/returns/return-sent';
import { unsortedGap } from '#shared/returns/unsorted-gap';
import { readLedger } from '../db/transaction';
import type { Services } from '../services/services';
import { gatherFacts, type Gathered } from './gather-facts';

/** What do I send? The return of a period as the council will read it, and what stands in the way of sending it. */
export function showReturn(services: Services, input: Input<'return.show'>): Result<Output<'return.show'>> {
  const on = services.clock.today();
  return returnOf(readLedger(services, (db) => gatherFacts(db, on)), on, services.by, input);
}

/** The return, of facts that were gathered. `by`: who is at the computer. */
export function returnOf(facts: Gathered, on: IsoDay, by: string | undefined, input: Input<'return.show'>): Result<Output<'return.show'>> {
  const { startsOn } = facts.person;
  const choices = returnPeriods(facts.council, startsOn, on, facts.returnsSent);
  // The last period that has ended is the one to send; the running one until then.
  const period = input.period ?? choices.find((choice) => choice.to < on) ?? choices[0] ?? firstPeriod(facts);
  if (period.to < period.from) {
    return refused({ code: 'period-backwards', field: 'period', message: `A return runs from a day to a later one. ${formatPeriod(period)} does not. Change one of the days.` });
  }
  const { from, to } = period;
  const unsorted = unsortedGap(facts.entries, facts.accounts, { from, to });
  const sent = sentFor(facts.returnsSent, { from, to });
  const now = buildReturn(facts, { from, to }, on, by);
  return ok({
    period: { from, to },
    choices,
    document: sent?.copy ?? now,
    sent: sent ? { on: sent.sentOn, version: sent.version, isKept: sent.copy !== null, changes: changedSince(sent, now) } : null,
    // First what has no purpose: until that is said, the other remarks on it may be wrong.
    gaps: [
      ...(unsorted && !sent ? [unsorted] : []),
      ...raiseFlags(facts, on).filter((flag) => flag.screen === 'return' || flag.screen === 'money').filter((flag) => touches(flag, { from, to }, facts.entries) && !isAbout(flag, sent?.id)),
    ],
    sentOn: sent?.sentOn ?? null,
    isCardViewed: facts.council.returnFrequency === 'none_card_viewed',
    beginsOn: choices.length === 0 ? startsOn : null,
    dueOn: facts.council.dueDays === null ? null : addDays(to, facts.council.dueDays),
  });
}

/** Before the direct payment begins there is nothing to return: the first period is shown, as it will be. */
function firstPeriod({ council, person }: Facts): Period {
  return returnPeriods(council, person.startsOn, person.startsOn, [])[0] ?? { from: person.startsOn, to: person.startsOn };
}

type Flagged = Output<'return.show'>['gaps'][number];

/** That this return is not what was sent is said by `sent`, to the payment. */
function isAbout({ records }: Flagged, sentId: number | undefined): boolean {
  return records.some((record) => record.kind === 'return' && record.id === sentId);
}

/** A flag about entries matters to a return when one of them is in its period; any other flag of these screens always does. */
function touches(flag: Flagged, period: Period, entries: readonly { readonly id: number; readonly paidOn: string }[]): boolean {
  const ids = new Set(flag.records.filter((record) => record.kind === 'entry').map((record) => record.id));
  return ids.size === 0 || entries.some((entry) => ids.has(entry.id) && entry.paidOn >= period.from && entry.paidOn <= period.to);
}

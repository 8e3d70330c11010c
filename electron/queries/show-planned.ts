import type { Input, Output } from '#shared/contract/contract';
import { addDays, daysBetween } from '#shared/kernel/iso-date';
import { ok, type Result } from '#shared/kernel/result';
import { isSameOccurrence } from '#shared/planned/occurrence';
import { plannedList } from '#shared/planned/planned-list';
import { statedOccurrences } from '#shared/planned/state-of-occurrence';
import { readLedger } from '../db/transaction';
import type { Services } from '../services/services';
import { gatherFacts } from './gather-facts';

/** The planned money of a period: what should come and go, what came of it, and the balance as it will be. */
export function showPlanned(services: Services, period: Input<'planned.show'>): Result<Output<'planned.show'>> {
  const on = services.clock.today();
  const facts = readLedger(services, (db) => gatherFacts(db, on));
  return ok({ on, ...plannedList(facts, period, on) });
}

const LOOK_AROUND_DAYS = 28;
const MOST_PAYMENTS = 40;

/** Payments that a person may choose from as the one that met a planned movement; those that meet another are left out. */
export function plannedPayments(services: Services, key: Input<'planned.payments'>): Result<Output<'planned.payments'>> {
  const on = services.clock.today();
  const facts = readLedger(services, (db) => gatherFacts(db, on));
  const stated = statedOccurrences(facts, { from: '1900-01-01', to: addDays(key.dueOn, 366) }, on);
  const wanted = stated.find((one) => isSameOccurrence(one, key));
  const taken = new Set(stated.filter((one) => one !== wanted).flatMap(({ entryIds }) => entryIds));
  const payments = facts.entries
    .filter(({ id, paidOn, amountPence, parts }) => wanted && !taken.has(id) && !parts.some((part) => part.category === 'opening') && amountPence > 0 === (wanted.direction === 'in') && Math.abs(daysBetween(paidOn, key.dueOn)) <= LOOK_AROUND_DAYS)
    .sort((a, b) => Math.abs(daysBetween(a.paidOn, key.dueOn)) - Math.abs(daysBetween(b.paidOn, key.dueOn)))
    .slice(0, MOST_PAYMENTS);
  return ok({ payments: payments.map(({ id, paidOn, payee, bankText, amountPence }) => ({ entryId: id, paidOn, payee: payee || bankText, amountPence })) });
}

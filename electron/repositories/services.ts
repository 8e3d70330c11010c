import { asc, eq, isNull } from 'drizzle-orm';
import { invariant } from '#shared/kernel/invariant';
import type { Draft } from '#shared/kernel/record';
import type { Service } from '#shared/plan/services';
import type { ReadDb, WriteDb } from '../db/database';
import { posting, rule, service, serviceAlternative, serviceBreak, serviceNeed, serviceRate, serviceVisit } from '../db/schema';
import { removeRow, saveRow } from './rows';

/** All services, ended ones too, in the order in which they were written down. */
export function listServices(db: ReadDb): Service[] {
  const needs = db.orm.select().from(serviceNeed).orderBy(asc(serviceNeed.needId)).all();
  const breaks = db.orm.select().from(serviceBreak).orderBy(asc(serviceBreak.fromOn)).all();
  const visits = db.orm.select().from(serviceVisit).orderBy(asc(serviceVisit.position)).all();
  const rates = db.orm.select().from(serviceRate).orderBy(asc(serviceRate.kind), asc(serviceRate.fromOn)).all();
  const alternatives = db.orm.select().from(serviceAlternative).orderBy(asc(serviceAlternative.position)).all();
  const services = db.orm.select().from(service).where(isNull(service.removedAt)).orderBy(asc(service.id)).all();
  return services.map(({ nightFromMinutes, nightToMinutes, removedAt: _gone, ...row }) => ({
    ...row,
    night: nightFromMinutes === null || nightToMinutes === null ? null : { fromMinutes: nightFromMinutes, toMinutes: nightToMinutes },
    visits: visits.filter(({ serviceId }) => serviceId === row.id).map(({ weekday, fromMinutes, minutes, week }) => ({ weekday, fromMinutes, minutes, week })),
    rates: rates.filter(({ serviceId }) => serviceId === row.id).map(({ kind, fromOn, ratePence }) => ({ kind, from: fromOn, ratePence })),
    alternatives: alternatives.filter(({ serviceId }) => serviceId === row.id).map(({ words, amountPence, every, whyNot }) => ({ words, amountPence, every, whyNot })),
    needs: needs.filter(({ serviceId }) => serviceId === row.id).map(({ needId, minutes }) => ({ needId, minutes })),
    breaks: breaks.filter(({ serviceId }) => serviceId === row.id).map(({ fromOn, toOn }) => ({ from: fromOn, to: toOn })),
  }));
}

/** Answers its id; `id` null adds it. The needs, breaks, visits, rates and alternatives given become its only ones. */
export function saveService(db: WriteDb, { id: knownId, needs, breaks, visits, rates, alternatives, night, ...row }: Draft<Service>): number {
  const id = saveRow(db, service, knownId, { ...row, nightFromMinutes: night?.fromMinutes ?? null, nightToMinutes: night?.toMinutes ?? null });
  removeParts(db, id);
  for (const { needId, minutes } of needs) {
    const { changes } = db.orm.insert(serviceNeed).values({ serviceId: id, needId, minutes }).run();
    invariant(changes === 1, 'each need of a service is one row');
  }
  for (const { from, to } of breaks) {
    const { changes } = db.orm.insert(serviceBreak).values({ serviceId: id, fromOn: from, toOn: to }).run();
    invariant(changes === 1, 'each break of a service is one row');
  }
  for (const [index, visit] of visits.entries()) db.orm.insert(serviceVisit).values({ serviceId: id, position: index + 1, ...visit }).run();
  for (const { kind, from, ratePence } of rates) db.orm.insert(serviceRate).values({ serviceId: id, kind, fromOn: from, ratePence }).run();
  for (const [index, other] of alternatives.entries()) db.orm.insert(serviceAlternative).values({ serviceId: id, position: index + 1, ...other }).run();
  return id;
}

/** Removes it with its parts. Money or a rule that names it stops this. */
export function removeService(db: WriteDb, id: number): void {
  removeParts(db, id);
  removeRow(db, service, id);
}

/** What else in the ledger names this service: payments (taken back ones too) and remembered rules. */
export function usesOfService(db: ReadDb, id: number): { readonly hasMoney: boolean; readonly rules: number } {
  return {
    hasMoney: db.orm.select({ id: posting.entryId }).from(posting).where(eq(posting.serviceId, id)).limit(1).all().length > 0,
    rules: db.orm.select({ id: rule.id }).from(rule).where(eq(rule.serviceId, id)).all().length,
  };
}

function removeParts(db: WriteDb, id: number): void {
  db.orm.delete(serviceNeed).where(eq(serviceNeed.serviceId, id)).run();
  for (const part of [serviceBreak, serviceVisit, serviceRate, serviceAlternative]) db.orm.delete(part).where(eq(part.serviceId, id)).run();
}

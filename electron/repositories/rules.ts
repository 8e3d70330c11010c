import { asc, eq } from 'drizzle-orm';
import { invariant } from '#shared/kernel/invariant';
import type { Rule } from '#shared/statements/rules';
import type { ReadDb, WriteDb } from '../db/database';
import { rule } from '../db/schema';

const COLUMNS = { id: rule.id, words: rule.words, direction: rule.direction, category: rule.category, serviceId: rule.serviceId, fund: rule.fund };

/** The rules that someone confirmed, oldest first. */
export function listRules(db: ReadDb): Rule[] {
  return db.orm.select(COLUMNS).from(rule).orderBy(asc(rule.id)).all();
}

export function addRule(db: WriteDb, values: Omit<Rule, 'id'>, confirmedAt: string): number {
  return db.orm.insert(rule).values({ ...values, confirmedAt }).returning({ id: rule.id }).get().id;
}

/** Changes a rule that is there, for what comes later. */
export function changeRule(db: WriteDb, { id, ...values }: Rule): void {
  invariant(db.orm.update(rule).set(values).where(eq(rule.id, id)).run().changes === 1, 'the rule is there');
}

/** Forgets a rule. What it sorted stays sorted. Returns whether it was there. */
export function removeRule(db: WriteDb, id: number): boolean {
  return db.orm.delete(rule).where(eq(rule.id, id)).run().changes === 1;
}

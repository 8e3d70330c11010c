import { asc } from 'drizzle-orm';
import type { InsurancePolicy } from '#shared/employer/worker';
import type { Draft } from '#shared/kernel/record';
import type { ReadDb, WriteDb } from '../db/database';
import { insurancePolicy } from '../db/schema';
import { unlinkAll } from './documents';
import { removeRow, saveRow } from './rows';

/** The employers’ liability policies, the earliest first. */
export function listPolicies(db: ReadDb): InsurancePolicy[] {
  const rows = db.orm.select().from(insurancePolicy).orderBy(asc(insurancePolicy.fromOn), asc(insurancePolicy.id)).all();
  return rows.map(({ fromOn, toOn, ...rest }) => ({ ...rest, from: fromOn, to: toOn }));
}

/** Answers its id; `id` null adds it. */
export function savePolicy(db: WriteDb, { id, insurer, policyNumber, from, to }: Draft<InsurancePolicy>): number {
  return saveRow(db, insurancePolicy, id, { insurer, policyNumber, fromOn: from, toOn: to });
}

export function removePolicy(db: WriteDb, id: number): void {
  unlinkAll(db, 'policy', id);
  removeRow(db, insurancePolicy, id);
}

import { asc, eq } from 'drizzle-orm';
import { invariant } from '#shared/kernel/invariant';
import type { PlanContent } from '#shared/plan/plan-content';
import type { PlanVersion } from '#shared/plan/plan-version';
import type { ReadDb, WriteDb } from '../db/database';
import { planAnswer, planVersion } from '../db/schema';
import { listBudgets } from './budgets';
import { listControl } from './control';
import { listEmergencies, listEmergencyContacts } from './emergencies';
import { listGoals } from './goals';
import { listHelpers } from './helpers';
import { listNeeds } from './needs';
import { listRisks } from './risks';
import { saveRow } from './rows';
import { listServices } from './services';
import { listWellbeing } from './wellbeing';

/** An answer to a step of the plan with the private note beside it, and the instant in UTC at which one was last changed. */
export type PlanAnswer = { readonly step: number; readonly answer: string; readonly note: string; readonly changedAt: string };

export function listPlanAnswers(db: ReadDb): PlanAnswer[] {
  return db.orm.select().from(planAnswer).orderBy(asc(planAnswer.step)).all();
}

export function savePlanAnswer(db: WriteDb, { step, answer, note, changedAt }: PlanAnswer): void {
  const { changes } = db.orm
    .insert(planAnswer)
    .values({ step, answer, note, changedAt })
    .onConflictDoUpdate({ target: planAnswer.step, set: { answer, note, changedAt } })
    .run();
  invariant(changes === 1, 'each step has one answer');
}

/** The answers by step, as checks and exports read them. A step that has only a note, or an answer that was emptied, is left out. */
export function planAnswersByStep(db: ReadDb): Readonly<Record<number, string>> {
  return Object.fromEntries(listPlanAnswers(db).filter(({ answer }) => answer !== '').map(({ step, answer }) => [step, answer]));
}

/** What the plan says now. */
export function readPlanContent(db: ReadDb): PlanContent {
  return {
    answers: planAnswersByStep(db),
    needs: listNeeds(db),
    goals: listGoals(db),
    risks: listRisks(db),
    services: listServices(db),
    budgets: listBudgets(db),
    helpers: listHelpers(db),
    control: listControl(db),
    wellbeing: listWellbeing(db),
    emergencies: listEmergencies(db),
    contacts: listEmergencyContacts(db),
  };
}

/** The versions of the plan, the first one first. */
export function listPlanVersions(db: ReadDb): PlanVersion[] {
  const rows = db.orm.select().from(planVersion).orderBy(asc(planVersion.number)).all();
  return rows.map(({ snapshot: _snapshot, ...version }) => version);
}

/** What a version held when it was sent, as JSON text. */
export function readPlanSnapshot(db: ReadDb, id: number): string {
  const row = db.orm.select({ snapshot: planVersion.snapshot }).from(planVersion).where(eq(planVersion.id, id)).get();
  invariant(row, 'every version keeps what it held');
  return row.snapshot;
}

/** Answers its id. */
export function addPlanVersion(db: WriteDb, version: Omit<PlanVersion, 'id'>, snapshot: string): number {
  return saveRow(db, planVersion, null, { ...version, snapshot });
}

/** Changes where a version stands. What it held stays as it was. */
export function changePlanVersion(db: WriteDb, { id, ...version }: PlanVersion): void {
  const { changes } = db.orm.update(planVersion).set(version).where(eq(planVersion.id, id)).run();
  invariant(changes === 1, 'a version of the plan is one row');
}

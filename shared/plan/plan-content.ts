import type { BudgetPeriod } from '../budget/personal-budget';
import type { Helper } from '../person/person';
import type { Control } from './control';
import type { Emergency, EmergencyContact } from './emergencies';
import type { Goal, Need, Risk } from './needs';
import { PLAIN_SERVICE, type Service } from './services';
import type { Wellbeing } from './wellbeing';

/** What a plan says: everything that a version keeps of it. */
export type PlanContent = {
  /** By step, 1 to 7. A step without an answer is left out. */
  readonly answers: Readonly<Record<number, string>>;
  readonly needs: readonly Need[];
  readonly goals: readonly Goal[];
  readonly risks: readonly Risk[];
  readonly services: readonly Service[];
  readonly budgets: readonly BudgetPeriod[];
  readonly helpers: readonly Helper[];
  /** One, or none yet. */
  readonly control: readonly Control[];
  readonly wellbeing: readonly Wellbeing[];
  readonly emergencies: readonly Emergency[];
  readonly contacts: readonly EmergencyContact[];
};

/** A plan in which nothing is written yet. */
export const NO_PLAN: PlanContent = { answers: {}, needs: [], goals: [], risks: [], services: [], budgets: [], helpers: [], control: [], wellbeing: [], emergencies: [], contacts: [] };

/** The plan that a version kept. What plans could not say yet when it was kept is empty in it. */
export function planKept(snapshot: string): PlanContent {
  const kept = { ...NO_PLAN, ...(JSON.parse(snapshot) as PlanContent) };
  const answers = Object.fromEntries(Object.entries(kept.answers).filter(([, answer]) => answer !== ''));
  return { ...kept, answers, services: kept.services.map((service) => ({ ...PLAIN_SERVICE, ...service })) };
}

/** A value as JSON with its keys in order, so that the same value is always the same text. */
export function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** What a version keeps of the plan. */
export function planSnapshot(content: PlanContent): string {
  return sortedJson(content);
}

/** Is there nothing in it at all? */
export function isEmptyPlan({ answers, needs, goals, services }: PlanContent): boolean {
  return needs.length === 0 && goals.length === 0 && services.length === 0 && Object.values(answers).every((answer) => answer.trim() === '');
}

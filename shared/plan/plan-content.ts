import type { BudgetPeriod } from '../budget/personal-budget';
import type { Helper } from '../person/person';
import type { Goal, Need, Risk } from './needs';
import type { Service } from './services';

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
};

/** The content as JSON with its keys in order, so that the same plan is always the same text. */
export function planSnapshot(content: PlanContent): string {
  return JSON.stringify(content, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** Is there nothing in it at all? */
export function isEmptyPlan({ answers, needs, goals, services }: PlanContent): boolean {
  return needs.length === 0 && goals.length === 0 && services.length === 0 && Object.values(answers).every((answer) => answer.trim() === '');
}

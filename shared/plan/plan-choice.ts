import type { PlanDocument } from './plan-document-shape';
import { stepPlace } from './step-place';
import { PLAN_STEPS } from './steps';

export const PLAN_LOOKS = ['standard', 'large_print', 'easy_read'] as const;
/** How a plan is written down: 12 point, 18 point, or as a short document of its own in short sentences. */
export type PlanLook = (typeof PLAN_LOOKS)[number];

/** What of the plan goes into a file. */
export type PlanChoice = {
  readonly look: PlanLook;
  /** Steps 1 to 7. All of them: the whole plan, with the council’s checks and the sign-off. */
  readonly steps: readonly number[];
  /** With the notes that the person made at their services, which are theirs alone. */
  readonly withNotes: boolean;
};

export const ALL_STEPS: readonly number[] = PLAN_STEPS.map(({ step }) => step);

/** The whole plan as it is given to a council: without private notes. */
export const WHOLE_PLAN: PlanChoice = { look: 'standard', steps: ALL_STEPS, withNotes: false };

/** Are these all the steps? Then the checks and the sign-off belong to it. */
export function isWholePlan(steps: readonly number[]): boolean {
  return ALL_STEPS.every((step) => steps.includes(step));
}

/** Steps in their order, each once. */
export function inOrder(steps: readonly number[]): number[] {
  return ALL_STEPS.filter((step) => steps.includes(step));
}

/** What a part of a plan says of itself on its first page. Empty: it is the whole plan. */
export function partWords(plan: Pick<PlanDocument, 'steps'>, steps: readonly number[]): string {
  if (isWholePlan(steps)) return '';
  return `This is a part of the plan: ${stepPlace(plan, ...inOrder(steps))}. The whole plan has ${ALL_STEPS.length} steps, what the council looks for, and the place to sign.`;
}

import { joinWords } from '../kernel/plain-words';
import type { PlanDocument } from './plan-document-shape';

/** `[1, 4]` → “steps 1 and 4”. */
export function stepsWords(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'step' : 'steps'} ${joinWords(numbers.map(String))}`;
}

/** Where the plan’s council asks a step: “step 5” for the one about the budget, in the order of `shared/plan/steps.ts`. */
export function stepPlace(plan: Pick<PlanDocument, 'steps'>, ...wanted: readonly number[]): string {
  return stepsWords(wanted.map((which) => plan.steps.find((one) => one.step === which)?.number ?? which).sort((a, b) => a - b));
}

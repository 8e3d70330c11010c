import type { CouncilProfile } from '../councils/council-profile';
import { PLAN_STEPS, type PlanStep } from './steps';

/** A step as a council asks it. `step` says which of the seven it is, for what is kept and for links; `number` where it stands. */
export type ShownStep = PlanStep & { readonly number: number };

/**
 * The seven steps in the order, with the names and with the prompts of this council; where it says nothing of them, as
 * `shared/plan/steps.ts` has them. An answer belongs to its `step`, so it stays with its question when the order changes.
 */
export function planStepsOf({ name, planSteps }: Pick<CouncilProfile, 'name' | 'planSteps'>): ShownStep[] {
  if (planSteps === null) return PLAN_STEPS.map((step, at) => ({ ...step, number: at + 1 }));
  return planSteps.flatMap(({ step, addedPrompts = [], ...said }, at) => {
    const own = PLAN_STEPS.find((one) => one.step === step);
    if (!own) return [];
    const asked = { ...own, ...Object.fromEntries(Object.entries(said).filter(([, words]) => words !== undefined)) };
    const isOther = Object.keys(said).length > 0;
    const source = isOther || addedPrompts.length > 0 ? `${own.source}; ${isOther ? 'changed by' : 'more from'} ${name}` : own.source;
    return [{ ...asked, prompts: [...asked.prompts, ...addedPrompts], source, number: at + 1 }];
  });
}

import type { AskedStep, CouncilProfile } from '../councils/council-profile';
import { PLAN_STEPS, type PlanStep } from './steps';

/** A step as it reads on the screen: everything written out. */
export type WrittenStep = Omit<PlanStep, 'step' | 'source'> & { readonly step: number };

/**
 * What a council's profile has to say so that its steps read like these, in this order: the opposite of `planStepsOf`. Only what
 * differs from the product's own steps is said, so a later version's better words still reach the rest. Null: nothing differs.
 */
export function askedSteps(written: readonly WrittenStep[]): CouncilProfile['planSteps'] {
  const asked = written.map(askedStep);
  const isAsItIs = asked.every((step, at) => step.step === at + 1 && Object.keys(step).length === 1);
  return isAsItIs ? null : asked;
}

function askedStep({ step, name, question, prompts, example, councilLooksFor }: WrittenStep): AskedStep {
  const own = PLAN_STEPS.find((one) => one.step === step);
  if (!own) return { step };
  return {
    step,
    ...(name !== own.name && { name }),
    ...(question !== own.question && { question }),
    ...askedPrompts(prompts, own.prompts),
    ...(example !== own.example && { example }),
    ...(!isSame(councilLooksFor, own.councilLooksFor) && { councilLooksFor: [...councilLooksFor] }),
  };
}

/** Prompts that only come after the step's own are added to them; any other change is a list in their place. */
function askedPrompts(prompts: readonly string[], own: readonly string[]): Pick<AskedStep, 'prompts' | 'addedPrompts'> {
  if (isSame(prompts, own)) return {};
  const added = prompts.slice(own.length);
  return isSame(prompts.slice(0, own.length), own) ? { addedPrompts: added } : { prompts: [...prompts] };
}

function isSame(these: readonly string[], those: readonly string[]): boolean {
  return these.length === those.length && these.every((words, at) => words === those[at]);
}

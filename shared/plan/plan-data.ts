import type { PlanDocument, PlanService } from './plan-document-shape';
import { inOrder, isWholePlan, partWords, type PlanChoice } from './plan-choice';

/** Which lists of the plan belong to which step. */
const OF_STEP: Readonly<Record<number, readonly (keyof PlanDocument)[]>> = {
  1: ['goals'],
  2: ['outcomes'],
  4: ['paidSupport', 'informalSupport', 'otherSupport'],
  5: ['money'],
  6: ['managing'],
  7: ['risks'],
};

/** The same plan without the private notes: they are not even empty in it. */
export function withoutNotes(plan: PlanDocument): PlanDocument {
  const bare = (services: readonly PlanService[]) => services.map(({ note: _private, ...service }) => service);
  return { ...plan, paidSupport: bare(plan.paidSupport), informalSupport: bare(plan.informalSupport), otherSupport: bare(plan.otherSupport) };
}

/**
 * The plan as data for another program: all of it, or the steps that were chosen. A part leaves out what belongs to other steps, the
 * checks and the versions, the person’s date of birth and address, and has `part`, which says what it is.
 */
export function planData(plan: PlanDocument, { steps }: Pick<PlanChoice, 'steps'>): object {
  if (isWholePlan(steps)) return plan;
  const chosen = inOrder(steps);
  const { title, standing, madeOn, isExample, person, council, helpers } = plan;
  return {
    title,
    standing,
    madeOn,
    isExample,
    part: { steps: chosen, words: partWords(plan, steps) },
    person: { name: person.name, councilReference: person.councilReference, communicationNeeds: person.communicationNeeds },
    council,
    helpers,
    steps: plan.steps.filter(({ step }) => steps.includes(step)),
    ...Object.fromEntries(chosen.flatMap((step) => (OF_STEP[step] ?? []).map((key) => [key, plan[key]]))),
    ...(steps.includes(2) && { wellbeing: plan.life.wellbeing }),
    ...(steps.includes(7) && { control: plan.life.control, emergencies: plan.life.emergencies, contacts: plan.life.contacts, cover: coverOf(plan) }),
  };
}

export type PlanCover = Pick<PlanService, 'name' | 'provider' | 'cover'>;

/** Who usually comes, and who comes instead: for the support that someone must come for. */
export function coverOf({ paidSupport, informalSupport }: Pick<PlanDocument, 'paidSupport' | 'informalSupport'>): PlanCover[] {
  return [...paidSupport, ...informalSupport].filter((service) => service.needsCover).map(({ name, provider, cover }) => ({ name, provider, cover }));
}

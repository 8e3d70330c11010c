import type { Facts } from '../checks/check';
import { isCurrent } from '../kernel/period';
import { joinWords, upperFirst } from '../kernel/plain-words';
import type { IsoDay } from '../kernel/iso-date';
import { answerState } from './answer-state';
import { missingOfControl } from './control-words';
import { PLAN_STEPS, type PlanStep } from './steps';

type Looked = Pick<Facts, 'planAnswers' | 'needs' | 'goals' | 'services' | 'budgets' | 'workers' | 'employer' | 'control' | 'emergencies' | 'contacts' | 'risks'>;

/**
 * What is still missing from a step on a day, each as one sentence: an answer, and the records that the councils want with it. Only what
 * can be seen is judged; whether the words say the right thing is for the person and the council.
 */
export function stepMissing(step: PlanStep['step'], facts: Looked, on: IsoDay): string[] {
  const state = answerState(facts.planAnswers[step] ?? '');
  const answer = state === 'empty' ? ['Your answer.'] : state === 'thin' ? ['A few more sentences in your answer.'] : [];
  return [...answer, ...RECORDS[step](facts, on)];
}

/** What is missing from each of the seven steps, by its number. */
export function missingBySteps(facts: Looked, on: IsoDay): ReadonlyMap<number, readonly string[]> {
  return new Map(PLAN_STEPS.map(({ step }) => [step, stepMissing(step, facts, on)]));
}

const RECORDS: Readonly<Record<PlanStep['step'], (facts: Looked, on: IsoDay) => string[]>> = {
  1: ({ goals }) => (goals.length === 0 ? ['A goal (further down on this screen).'] : []),
  2: ({ needs }) => (needs.length === 0 ? ['The needs of your assessment (Needs and services).'] : []),
  3: () => [],
  4: ({ services }, on) => {
    const now = services.filter((service) => service.endsOn === null || service.endsOn >= on);
    if (now.length === 0) return ['Your services, and help that is not paid (Needs and services).'];
    const nobody = now.filter((service) => service.provider.trim() === '').map((service) => service.name);
    return nobody.length === 0 ? [] : [`Who gives ${joinWords(nobody)}.`];
  },
  5: ({ services, budgets }, on) => {
    const priceless = services.filter((service) => (service.endsOn === null || service.endsOn >= on) && service.fundedBy === 'direct_payment' && service.ratePence === null);
    return [
      ...(budgets.length === 0 ? ['Your personal budget (Needs and services).'] : []),
      ...(priceless.length === 0 ? [] : [`The price of ${joinWords(priceless.map((service) => service.name))}.`]),
    ];
  },
  6: ({ workers, employer }, on) => {
    const employs = workers.some((worker) => worker.kind === 'employed' && isCurrent(worker, on));
    return employs && employer.payrollBy.trim() === '' ? ['Who works out the wages (Employing).'] : [];
  },
  7: ({ control, emergencies, contacts, risks }) => {
    const decisions = missingOfControl(control);
    const open = risks.filter((risk) => risk.action.trim() === '').map((risk) => `“${risk.words}”`);
    return [
      ...(decisions.length === 0 ? [] : [`${upperFirst(joinWords(decisions))}.`]),
      ...((control?.statedOn ?? null) === null ? ['Your statement that the plan is yours.'] : []),
      ...(emergencies.some(({ situation }) => situation !== 'must_know') ? [] : ['What to do in an emergency.']),
      ...(contacts.length === 0 ? ['Whom to ring.'] : []),
      ...(open.length === 0 ? [] : [`What is done about the risk of ${joinWords(open)}.`]),
    ];
  },
};

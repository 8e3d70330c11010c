import { joinWords } from '../kernel/plain-words';
import { PLAN_STEPS, type PlanStep } from '../plan/steps';
import { recordsOf, type Check } from './check';

/** `stop`: a council does not agree a plan with a step left out. */
export const planStepEmpty: Check = {
  code: 'plan-step-empty',
  rule: 'A step of the plan has no answer.',
  source: 'Luton’s plan guide: seven steps, “specific and personal to you”',
  check(facts) {
    const empty = PLAN_STEPS.filter(({ step }) => (facts.planAnswers[step] ?? '').trim() === '');
    if (empty.length === 0) return [];
    return [
      {
        check: 'plan-step-empty',
        severity: 'stop',
        title: titleWords(empty),
        why: 'The council agrees a plan only when every step is there, in your own words.',
        next: 'Write a few sentences. The questions and the example in each step help you to begin.',
        screen: 'plan',
        byOn: null,
        figures: { empty: empty.length, steps: PLAN_STEPS.length },
        records: recordsOf('step', empty.map(({ step }) => step)),
      },
    ];
  },
};

function titleWords(empty: readonly PlanStep[]): string {
  const [first] = empty;
  if (first && empty.length === 1) return `Step ${first.step} of the plan, “${first.name}”, is empty`;
  if (empty.length === PLAN_STEPS.length) return 'Nothing is written in the plan yet';
  return `Steps ${joinWords(empty.map(({ step }) => String(step)))} of the plan are empty`;
}

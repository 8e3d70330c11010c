import { joinWords } from '../kernel/plain-words';
import { planStepsOf, type ShownStep } from '../plan/steps-of-council';
import { recordsOf, type Check } from './check';

/** `stop`: a council does not agree a plan with a step left out. `act` where nothing is begun: nobody is about to send that. */
export const planStepEmpty: Check = {
  code: 'plan-step-empty',
  rule: 'A step of the plan has no answer. Where none has one, the plan is only to be begun.',
  source: 'Luton’s plan guide: seven steps, “specific and personal to you”',
  check(facts) {
    const steps = planStepsOf(facts.council);
    const empty = steps.filter(({ step }) => (facts.planAnswers[step] ?? '').trim() === '');
    const [first] = empty;
    if (!first) return [];
    return [
      {
        check: 'plan-step-empty',
        severity: empty.length === steps.length ? 'act' : 'stop',
        title: titleWords(empty, steps.length),
        why: 'The council agrees a plan only when every step is there, in your own words.',
        next: 'Write a few sentences. The questions and the example in each step help you to begin.',
        screen: 'plan',
        byOn: null,
        figures: { empty: empty.length, steps: steps.length, firstStep: first.number },
        records: recordsOf('step', empty.map(({ step }) => step)),
      },
    ];
  },
};

function titleWords(empty: readonly ShownStep[], all: number): string {
  const [first] = empty;
  if (first && empty.length === 1) return `Step ${first.number} of the plan, “${first.name}”, is empty`;
  if (empty.length === all) return 'Nothing is written in the plan yet';
  return `Steps ${joinWords(empty.map(({ number }) => String(number)))} of the plan are empty`;
}

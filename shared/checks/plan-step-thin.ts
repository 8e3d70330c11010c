import { joinWords } from '../kernel/plain-words';
import { answerState } from '../plan/answer-state';
import { mostIsWritten } from '../plan/plan-written';
import { planStepsOf } from '../plan/steps-of-council';
import { recordsOf, type Check } from './check';

/** `know`: nothing is wrong yet; a council may ask for more. */
export const planStepThin: Check = {
  code: 'plan-step-thin',
  rule: 'An answer of fewer than 15 words stands in a step of the plan, and most of the plan (4 of its 7 steps) is written. Step 3 has a check of its own.',
  source: 'Luton’s plan guide: “specific and personal to you”',
  check({ planAnswers, council }) {
    const thin = planStepsOf(council).filter(({ step }) => step !== 3 && answerState(planAnswers[step] ?? '') === 'thin');
    const [first] = thin;
    if (!first || !mostIsWritten(planAnswers)) return [];
    return [
      {
        check: 'plan-step-thin',
        severity: 'know',
        title: thin.length === 1 ? `Step ${first.number} of the plan, “${first.name}”, says little` : `Steps ${joinWords(thin.map(({ number }) => String(number)))} of the plan say little`,
        why: 'A few words fit anyone. The council looks for a plan that is specific and personal to you.',
        next: 'Write some sentences more: names, days, what you like and what you do not.',
        screen: 'plan',
        byOn: null,
        figures: { thin: thin.length },
        records: recordsOf('step', thin.map(({ step }) => step)),
      },
    ];
  },
};

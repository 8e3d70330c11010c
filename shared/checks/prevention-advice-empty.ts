import { answerState } from '../plan/answer-state';
import { mostIsWritten } from '../plan/plan-written';
import { recordsOf, type Check } from './check';

/** `act`: the law asks it of every plan. That the step is empty is said by `plan-step-empty`; this says what belongs in it. */
export const preventionAdviceEmpty: Check = {
  code: 'prevention-advice-empty',
  rule: 'Step 3 of the plan has no answer or one of fewer than 15 words, and most of the plan (4 of its 7 steps) is written.',
  source: 'Care Act s.25(1)(f); Luton’s plan guide, step 3; Buckinghamshire’s page',
  check({ planAnswers }) {
    const state = answerState(planAnswers[3] ?? '');
    if (state === 'enough' || !mostIsWritten(planAnswers)) return [];
    return [
      {
        check: 'prevention-advice-empty',
        severity: 'act',
        title: state === 'empty' ? 'The plan names no advice on how needs could become fewer or come later' : 'The plan says little about advice on how needs could become fewer or come later',
        why: 'By law a plan must hold information and advice on what can meet or reduce needs, and prevent or delay new ones.',
        next: 'Ask the council, your doctor or an occupational therapist what could help: equipment, exercise, a course. Write down in the plan what they say, or what you still want to know.',
        screen: 'plan',
        byOn: null,
        figures: {},
        records: recordsOf('step', [3]),
      },
    ];
  },
};

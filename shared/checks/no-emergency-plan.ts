import { mostIsWritten } from '../plan/plan-written';
import type { Check, Flag } from './check';

const FLAG = { check: 'no-emergency-plan', severity: 'act', screen: 'plan', byOn: null, figures: {}, records: [] } as const;

/** `act`: the handbook of checks names no severity. Nothing has gone wrong yet, and no money may be held back for it. */
export const noEmergencyPlan: Check = {
  code: 'no-emergency-plan',
  rule: 'Most of the plan (4 of its 7 steps) is written, and it does not say what to do in any emergency, or names nobody to ring.',
  source: 'Luton’s plan guide, step 7: “what the plan is in case of an emergency”',
  check({ planAnswers, emergencies, contacts }): Flag[] {
    if (!mostIsWritten(planAnswers)) return [];
    const isDescribed = emergencies.some(({ situation, words }) => situation !== 'must_know' && words.trim() !== '');
    if (!isDescribed) {
      return [
        {
          ...FLAG,
          title: 'There is no plan for emergencies yet',
          why: 'If a PA cannot come or you are taken ill, others must know what to do without asking you. The council asks for it.',
          next: 'Write down what to do in the situations that could come, and whom to ring. One page to put on the fridge is made from it.',
        },
      ];
    }
    if (contacts.length > 0) return [];
    return [
      {
        ...FLAG,
        title: 'The plan for emergencies names nobody to ring',
        why: 'Whoever finds you in an emergency needs a name and a number.',
        next: 'Write down whom to ring first, and who has a key.',
      },
    ];
  },
};

import { joinWords } from '../kernel/plain-words';
import { missingOfControl } from '../plan/control-words';
import { mostIsWritten } from '../plan/plan-written';
import type { Check } from './check';

/** `act`: the council looks whether the person is in control. */
export const decisionMakingNotDescribed: Check = {
  code: 'decision-making-not-described',
  rule: 'Most of the plan (4 of its 7 steps) is written, and it does not say who decides, how decisions are made, or, where someone else decides, how the person’s views are heard.',
  source: 'Luton’s plan guide, step 7: “how your care decisions will be made and how your views will be considered”',
  check({ control, planAnswers }) {
    const missing = missingOfControl(control);
    if (missing.length === 0 || !mostIsWritten(planAnswers)) return [];
    return [
      {
        check: 'decision-making-not-described',
        severity: 'act',
        title: `The plan does not say ${joinWords(missing)}`,
        why: 'The council must see that the decisions are yours, or how you are heard if someone decides for you.',
        next: 'Say who decides and how, in a few sentences.',
        screen: 'plan',
        byOn: null,
        figures: { missing: missing.length },
        records: [],
      },
    ];
  },
};

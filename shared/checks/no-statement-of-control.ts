import { allIsWritten } from '../plan/plan-written';
import type { Check } from './check';

/** `act`: said once the plan is there to be read; before that nobody can say that it is theirs. */
export const noStatementOfControl: Check = {
  code: 'no-statement-of-control',
  rule: 'Every step of the plan has an answer, and nobody has said that the plan is the person’s own and that nobody put pressure on them.',
  source: 'Luton’s plan guide: “clear that you are in control (no-one else is pressurising you to make decisions)”',
  check({ control, planAnswers }) {
    if ((control?.statedOn ?? null) !== null || !allIsWritten(planAnswers)) return [];
    return [
      {
        check: 'no-statement-of-control',
        severity: 'act',
        title: 'The statement that the plan is yours has not been made',
        why: 'The council looks whether you are in control, and whether anybody puts pressure on you.',
        next: 'Read the plan once more. If it is yours, say so with the day. If somebody presses you, tell someone you trust, or the council.',
        screen: 'plan',
        byOn: null,
        figures: {},
        records: [],
      },
    ];
  },
};

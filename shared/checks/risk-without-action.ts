import { quoted } from '../plan/need-words';
import type { Check } from './check';

/** `act`: a council does not agree a plan that leaves someone at risk. */
export const riskWithoutAction: Check = {
  code: 'risk-without-action',
  rule: 'A risk is written down, and nothing is written about what is done about it.',
  source: 'Luton’s plan guide: “any risks are well managed”; Buckinghamshire’s page: a plan cannot put you or anyone else at risk',
  check({ risks }) {
    const open = risks.filter((risk) => risk.action.trim() === '');
    if (open.length === 0) return [];
    return [
      {
        check: 'risk-without-action',
        severity: 'act',
        title: `What is done about ${open.length === 1 ? '' : `${open.length} risks: `}${quoted(open.map(({ words }) => words))} is not written down`,
        why: 'The council looks whether each risk is managed, so that the plan leaves nobody at risk.',
        next: 'Write down what is done about it, who does it, and the day on which you last checked.',
        screen: 'plan',
        byOn: null,
        figures: { risks: open.length },
        records: [],
      },
    ];
  },
};

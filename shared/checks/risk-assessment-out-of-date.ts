import { formatDay } from '../kernel/iso-date';
import { countOf } from '../kernel/plain-words';
import { quoted } from '../plan/need-words';
import { riskLook } from '../plan/risk-looked-at';
import type { Check } from './check';

/** `act`: a review asks whether the risk assessments are up to date, and an old one may miss what is dangerous now. */
export const riskAssessmentOutOfDate: Check = {
  code: 'risk-assessment-out-of-date',
  rule: 'A risk was last looked at more than 12 months ago, or before a change in needs, risks, people or home. One that nobody has looked at counts from the first day of the plan.',
  source: 'Buckinghamshire: a review checks that any risk assessments are up to date',
  check(facts, on) {
    const looked = facts.risks.map((risk) => ({ risk, ...riskLook(risk, facts, on) })).filter(({ outOfDate }) => outOfDate !== null);
    const [first] = looked;
    if (!first) return [];
    const isOld = looked.some(({ outOfDate }) => outOfDate === 'old');
    const since = first.lookedAtOn === null ? 'It was never checked, as far as this ledger knows.' : `It was last checked on ${formatDay(first.lookedAtOn)}.`;
    return [
      {
        check: 'risk-assessment-out-of-date',
        severity: 'act',
        title: looked.length === 1 ? `A risk has to be looked at again: ${first.risk.words}` : `${countOf(looked.length, 'risk')} have to be looked at again`,
        why: `${looked.length === 1 ? since : `They are ${quoted(looked.map(({ risk }) => risk.words))}.`} ${isOld ? 'More than 12 months have passed since.' : 'Something has changed since that may make it greater.'}`,
        next: 'Look at what could go wrong and at what is done about it, and write down the day. Ask the council for a new risk assessment where you need one.',
        screen: 'plan',
        byOn: null,
        figures: { risks: looked.length },
        records: [],
      },
    ];
  },
};

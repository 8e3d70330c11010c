import { formatPounds } from '../kernel/money';
import { countOf, joinWords } from '../kernel/plain-words';
import type { PlanCheck, PlanDocument } from './plan-document-shape';

const LUTON = 'Luton';
const BUCKS = 'Buckinghamshire';
const BOTH = 'Luton and Buckinghamshire';

type Unchecked = Omit<PlanDocument, 'checks'>;
type Answer = Pick<PlanCheck, 'answer' | 'isAnswered'>;

/**
 * The councils' lists of what a plan must be (Luton's and Buckinghamshire's pages), each with the answer that the plan
 * gives. Only what figures and records can show is judged; the rest names the step in which the person's own words answer it.
 */
export function planChecks(plan: Unchecked): PlanCheck[] {
  const rows: (readonly [check: string, askedBy: string, answer: Answer])[] = [
    ['Specific and personal to you', LUTON, steps(plan, 1, 2)],
    ['Clear and detailed', LUTON, detailed(plan)],
    ['Legal, and not paying for what another body should provide', BOTH, lawful(plan)],
    ['You are in control, and nobody puts pressure on you', LUTON, steps(plan, 7)],
    ['Meets your assessed needs and helps you to reach your goals', BOTH, needsMet(plan)],
    ['Nobody is left at risk, and risks are managed', BOTH, risksManaged(plan)],
    ['Within your budget', BOTH, withinBudget(plan)],
    ['The most cost-effective way', BUCKS, steps(plan, 5)],
    ['Sustainable: the support will last', BUCKS, covered(plan)],
    ['Keeps you healthy, safe and well', LUTON, safeAndWell(plan)],
    ['Information and advice to reduce, prevent or delay needs', BOTH, steps(plan, 3)],
    ['The needs, amount and frequency of the direct payment', BUCKS, directPayment(plan)],
    ['How you will manage the money and be an employer', LUTON, steps(plan, 6)],
  ];
  return rows.map(([check, askedBy, answer]) => ({ check, askedBy, ...answer }));
}

function steps(plan: Unchecked, ...wanted: readonly number[]): Answer {
  const empty = plan.steps.filter((one) => wanted.includes(one.step) && !one.isAnswered);
  const name = wanted.length === 1 ? 'step' : 'steps';
  if (empty.length === 0) return { answer: `In the person’s own words in ${name} ${joinWords(wanted.map(String))}.`, isAnswered: true };
  const missing = joinWords(empty.map((one) => String(one.step)));
  return { answer: empty.length === 1 ? `Step ${missing} is not answered yet.` : `Steps ${missing} are not answered yet.`, isAnswered: false };
}

function detailed(plan: Unchecked): Answer {
  const incomplete = plan.paidSupport.filter((service) => service.provider === '' || service.price === 'Price not known yet').map((service) => service.name);
  if (plan.paidSupport.length === 0) return { answer: 'No paid support is written down yet.', isAnswered: false };
  if (incomplete.length > 0) return { answer: `The provider or the price is missing for ${joinWords(incomplete)}.`, isAnswered: false };
  const ended = plan.money.services.concat(plan.money.ownServices).filter((line) => line.hasEnded).length;
  const more = ended === 0 ? '' : ` ${ended} more ended earlier in the plan year (step 5).`;
  return { answer: `${countOf(plan.paidSupport.length, 'service')} now, each with provider, how often and exact cost (steps 4 and 5).${more}`, isAnswered: true };
}

function lawful(plan: Unchecked): Answer {
  const { againstTheLaw } = plan.managing;
  if (againstTheLaw.length > 0) return { answer: `${againstTheLaw.join('. ')}. The law does not allow this (step 6).`, isAnswered: false };
  if (plan.otherSupport.length === 0) return { answer: 'No support that another body should provide is in the plan.', isAnswered: true };
  return { answer: `${joinWords(plan.otherSupport.map((service) => service.name))}: listed apart in step 4 and not paid from the direct payment.`, isAnswered: true };
}

function needsMet(plan: Unchecked): Answer {
  const eligible = plan.outcomes.flatMap((outcome) => outcome.needs).filter((need) => need.eligible);
  const unmet = eligible.filter((need) => need.metBy.length === 0).map((need) => `“${need.words}”`);
  if (eligible.length === 0) return { answer: 'No eligible needs are written down yet.', isAnswered: false };
  if (unmet.length > 0) return { answer: `No support yet for ${joinWords(unmet)}.`, isAnswered: false };
  return { answer: `All ${countOf(eligible.length, 'eligible need')} have support (listed under step 2).`, isAnswered: true };
}

/** Luton lists it beside the risks: what keeps someone safe is the risks and staying in control, what keeps them well is who they are. */
function safeAndWell(plan: Unchecked): Answer {
  const risks = risksManaged(plan);
  const words = steps(plan, 1, 7);
  return { answer: `${risks.answer} ${words.answer}`, isAnswered: risks.isAnswered && words.isAnswered };
}

function risksManaged(plan: Unchecked): Answer {
  const open = plan.risks.filter((risk) => risk.action === '').map((risk) => `“${risk.words}”`);
  if (plan.risks.length === 0) return { answer: 'No risks are written down yet.', isAnswered: false };
  if (open.length > 0) return { answer: `What is done is missing for ${joinWords(open)}.`, isAnswered: false };
  return { answer: `${countOf(plan.risks.length, 'risk')}, each with what is done about it (step 7).`, isAnswered: true };
}

function withinBudget({ money }: Unchecked): Answer {
  if (money.budgetYearlyPence === null || money.leftPence === null) return { answer: 'No personal budget is written down yet.', isAnswered: false };
  const sum = `The plan costs ${formatPounds(money.totalYearlyPence)} of ${formatPounds(money.budgetYearlyPence + money.topUpsPence)} a year`;
  if (money.leftPence < 0) return { answer: `${sum}: ${formatPounds(-money.leftPence)} too much.`, isAnswered: false };
  return { answer: `${sum} (step 5).`, isAnswered: true };
}

function covered(plan: Unchecked): Answer {
  const people = [...plan.paidSupport, ...plan.informalSupport].filter((service) => service.needsCover);
  const without = people.filter((service) => service.cover === '').map((service) => service.name);
  if (people.length === 0) return { answer: 'No support that someone must come for is written down yet.', isAnswered: false };
  if (without.length > 0) return { answer: `Who covers is not written down for ${joinWords(without)}.`, isAnswered: false };
  return { answer: 'Who covers is written down for all support (step 7).', isAnswered: true };
}

function directPayment({ money }: Unchecked): Answer {
  if (!money.directPayment) return { answer: 'No personal budget is written down yet.', isAnswered: false };
  const needs = money.directPayment.needs.length;
  if (needs === 0) return { answer: 'No needs are tied to the services that it pays for.', isAnswered: false };
  return { answer: `${money.directPayment.words} For ${countOf(needs, 'need')} (step 5).`, isAnswered: true };
}

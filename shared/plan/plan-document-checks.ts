import { formatPounds } from '../kernel/money';
import { countOf, joinWords } from '../kernel/plain-words';
import { emergencyPlanned, inControl, together, wellbeingConsidered } from './plan-document-checks-life';
import type { PlanCheck, PlanDocument } from './plan-document-shape';
import { stepPlace, stepsWords } from './step-place';

type Unchecked = Omit<PlanDocument, 'checks'>;
type Answer = Pick<PlanCheck, 'speaksFor' | 'against' | 'mendAt'>;
type Council = 'luton' | 'buckinghamshire';

const LUTON: readonly Council[] = ['luton'];
const BUCKS: readonly Council[] = ['buckinghamshire'];
const BOTH: readonly Council[] = [...LUTON, ...BUCKS];

/**
 * The councils' lists of what a plan must be (Luton's and Buckinghamshire's pages), each with what in the plan speaks for it and against
 * it. Only what figures and records can show is judged, and the verdict is ours, never the council's; the rest names the step in which
 * the person's own words answer it.
 */
export function planChecks(plan: Unchecked): PlanCheck[] {
  const rows: (readonly [check: string, askedBy: readonly Council[], answer: Answer])[] = [
    ['Specific and personal to you', LUTON, ownWords(plan, 1, 2)],
    ['Clear and detailed', LUTON, detailed(plan)],
    ['Legal, and not paying for what another body should provide', BOTH, lawful(plan)],
    ['You are in control, and nobody puts pressure on you', LUTON, together(inControl(plan), ownWords(plan, 7))],
    ['Meets your assessed needs and helps you to reach your goals', BOTH, needsMet(plan)],
    ['Nobody is left at risk, and risks are managed', BOTH, together(risksManaged(plan), emergencyPlanned(plan))],
    ['Within your budget', BOTH, withinBudget(plan)],
    ['The most cost-effective way', BUCKS, together(costEffective(plan), ownWords(plan, 5))],
    ['Sustainable: the support will last', BUCKS, lasting(plan)],
    ['Keeps you healthy, safe and well', LUTON, together(wellbeingConsidered(plan), risksManaged(plan))],
    ['Information and advice to reduce, prevent or delay needs', BOTH, ownWords(plan, 3)],
    ['The needs, amount and frequency of the direct payment', BUCKS, directPayment(plan)],
    ['How you will manage the money and be an employer', LUTON, ownWords(plan, 6)],
  ];
  return rows.map(([check, askers, answer]) => ({
    check,
    askedBy: askers.some((council) => council === plan.council.id) ? plan.council.name : 'Other councils',
    ...answer,
    isAnswered: answer.against.length === 0,
  }));
}

const step = (number: number): PlanCheck['mendAt'] => ({ screen: 'plan', step: number });
const SERVICES: PlanCheck['mendAt'] = { screen: 'needs-and-services', step: null };
const EMPLOYING: PlanCheck['mendAt'] = { screen: 'employing', step: null };
const PLAN: PlanCheck['mendAt'] = { screen: 'plan', step: null };

/** What only the person can say; an answer of a few words fits anyone, so it does not count as specific. */
function ownWords(plan: Unchecked, ...wanted: readonly number[]): Answer {
  const asked = plan.steps.filter((one) => wanted.includes(one.step));
  const written = asked.filter((one) => one.state === 'enough').map((one) => one.number);
  const thin = asked.filter((one) => one.state === 'thin');
  const empty = asked.filter((one) => one.state === 'empty');
  return {
    speaksFor: written.length === 0 ? [] : [`In your own words in ${stepsWords(written)}.`],
    against: [
      ...(empty.length === 0 ? [] : [`${upperSteps(empty.map((one) => one.number))} ${empty.length === 1 ? 'is' : 'are'} not answered yet.`]),
      ...(thin.length === 0 ? [] : [`${upperSteps(thin.map((one) => one.number))} ${thin.length === 1 ? 'says' : 'say'} little so far. A few sentences about you make it specific.`]),
    ],
    mendAt: step(empty[0]?.step ?? thin[0]?.step ?? wanted[0] ?? 1),
  };
}

const upperSteps = (numbers: readonly number[]) => stepsWords(numbers).replace('s', 'S');

function detailed(plan: Unchecked): Answer {
  const nobody = plan.paidSupport.filter((service) => service.provider === '').map((service) => service.name);
  const priceless = plan.paidSupport.filter((service) => service.price.startsWith('Price not known yet')).map((service) => service.name);
  const ended = plan.money.services.concat(plan.money.ownServices).filter((line) => line.hasEnded).length;
  const count = plan.paidSupport.length;
  const isComplete = count > 0 && nobody.length + priceless.length === 0;
  return {
    speaksFor: [
      ...(isComplete ? [`${countOf(count, 'service')} now, ${count === 1 ? 'with' : 'each with'} provider, how often and exact cost (${stepPlace(plan, 4, 5)}).`] : []),
      ...(isComplete && ended > 0 ? [`${ended} more ended earlier in the plan year (${stepPlace(plan, 5)}).`] : []),
    ],
    against: [
      ...(count === 0 ? ['No paid support is written down yet.'] : []),
      ...(nobody.length === 0 ? [] : [`Who provides it is missing for ${joinWords(nobody)}.`]),
      ...(priceless.length === 0 ? [] : [`The price is missing for ${joinWords(priceless)}.`]),
    ],
    mendAt: SERVICES,
  };
}

function lawful(plan: Unchecked): Answer {
  const { againstTheLaw } = plan.managing;
  const others = joinWords(plan.otherSupport.map((service) => service.name));
  return {
    speaksFor: [others === '' ? 'No support that another body should provide is in the plan.' : `${others}: listed apart in ${stepPlace(plan, 4)} and not paid from the direct payment.`],
    against: againstTheLaw.map((title) => `${title}. The law does not allow this (${stepPlace(plan, 6)}).`),
    mendAt: EMPLOYING,
  };
}

function needsMet(plan: Unchecked): Answer {
  const eligible = plan.outcomes.flatMap((outcome) => outcome.needs).filter((need) => need.eligible);
  const unmet = eligible.filter((need) => need.coverage === 'unmet').map((need) => `“${need.words}”`);
  const part = eligible.filter((need) => need.coverage === 'part').map((need) => `“${need.words}” (${need.coverageWords})`);
  const met = eligible.length - unmet.length - part.length;
  return {
    speaksFor: met === 0 ? [] : [`${met === 1 ? '1 eligible need has' : `${met} eligible needs have`} the support that was assessed (listed under ${stepPlace(plan, 2)}).`],
    against: [
      ...(eligible.length === 0 ? ['No eligible needs are written down yet.'] : []),
      ...(unmet.length === 0 ? [] : [`No support yet for ${joinWords(unmet)}.`]),
      ...(part.length === 0 ? [] : [`Only part of what was assessed is planned for ${joinWords(part)}.`]),
    ],
    mendAt: SERVICES,
  };
}

function risksManaged(plan: Unchecked): Answer {
  const open = plan.risks.filter((risk) => risk.action === '').map((risk) => `“${risk.words}”`);
  const managed = plan.risks.length - open.length;
  return {
    speaksFor: managed === 0 ? [] : [`${countOf(managed, 'risk')}${managed === 1 ? '' : ', each'} with what is done about it (${stepPlace(plan, 7)}).`],
    against: [
      ...(plan.risks.length === 0 ? ['No risks are written down yet.'] : []),
      ...(open.length === 0 ? [] : [`What is done is missing for ${joinWords(open)}.`]),
    ],
    mendAt: PLAN,
  };
}

function withinBudget(plan: Unchecked): Answer {
  const { money } = plan;
  if (money.budgetYearlyPence === null || money.leftPence === null) return { speaksFor: [], against: ['No personal budget is written down yet.'], mendAt: SERVICES };
  const sum = `The plan costs ${formatPounds(money.totalYearlyPence)} of ${formatPounds(money.budgetYearlyPence + money.topUpsPence)} a year`;
  const isOver = money.leftPence < 0;
  return {
    speaksFor: isOver ? [] : [`${sum} (${stepPlace(plan, 5)}).`],
    against: isOver ? [`${sum}: ${formatPounds(-money.leftPence)} too much.`] : [],
    mendAt: SERVICES,
  };
}

/** What else was looked at; nobody has to have looked, so nothing speaks against it. */
function costEffective(plan: Unchecked): Answer {
  const looked = plan.paidSupport.filter((service) => service.alternatives.length > 0).map((service) => service.name);
  return { speaksFor: looked.length === 0 ? [] : [`What else was looked at, for ${joinWords(looked)} (${stepPlace(plan, 5)}).`], against: [], mendAt: step(5) };
}

/** Somebody to come, and money to pay for it next year. */
function lasting(plan: Unchecked): Answer {
  const { afterAprilLeftPence: left } = plan.money;
  const people = [...plan.paidSupport, ...plan.informalSupport].filter((service) => service.needsCover);
  const without = people.filter((service) => service.cover === '').map((service) => service.name);
  const covered = people.length - without.length;
  return {
    speaksFor: [
      ...(covered === 0 ? [] : [`Who covers is written down for ${covered === people.length ? 'all support' : `${covered} of ${people.length} services`} (${stepPlace(plan, 7)}).`]),
      ...(left === null || left < 0 ? [] : [`The budget still pays for it after next April, as far as prices are known (${stepPlace(plan, 5)}).`]),
    ],
    against: [
      ...(people.length === 0 ? ['No support that someone must come for is written down yet.'] : []),
      ...(without.length === 0 ? [] : [`Who covers is not written down for ${joinWords(without)}.`]),
      ...(left !== null && left < 0 ? [`From next April it costs ${formatPounds(-left)} a year more than the budget (${stepPlace(plan, 5)}).`] : []),
    ],
    mendAt: SERVICES,
  };
}

function directPayment(plan: Unchecked): Answer {
  const { money, paidSupport } = plan;
  if (!money.directPayment) return { speaksFor: [], against: ['No personal budget is written down yet.'], mendAt: SERVICES };
  const needs = money.directPayment.needs.length;
  const stray = paidSupport.filter((service) => service.lacksNeed).map((service) => service.name);
  return {
    speaksFor: needs === 0 ? [] : [`${money.directPayment.words} For ${countOf(needs, 'need')} (${stepPlace(plan, 5)}).`],
    against: [
      ...(needs === 0 ? ['No needs are tied to the services that it pays for.'] : []),
      ...(stray.length === 0 ? [] : [`${joinWords(stray)} ${stray.length === 1 ? 'meets' : 'meet'} no need of the plan.`]),
    ],
    mendAt: SERVICES,
  };
}

import { forecast } from '../budget/forecast';
import { surplus } from '../budget/surplus';
import type { Facts } from '../checks/check';
import { formatDay, type IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import type { Period } from '../kernel/period';
import type { CouncilContact } from './council-contacts';
import { assessedWords } from './need-words';
import { deliveredWeekly, packServices, type PackService } from './pack-delivery';
import { planInForce } from './plan-version';
import { ASSESSMENT_WORDS, CHANGE_WORDS, GOAL_STATE_WORDS } from './review-words';
import { isOfPlan, reviewsHeld, type Review } from './reviews';
import { riskLook } from './risk-looked-at';
import { needTitle } from './service-words';
import { OUTCOMES } from './outcomes';
import { planStepsOf } from './steps-of-council';

export type PackNeed = {
  readonly words: string;
  readonly outcome: string;
  readonly assessed: string;
  /** Minutes a week on average, as the plan has it now. */
  readonly plannedMinutes: number;
  /** Minutes a week on average over the period, from payments. Null: the ledger does not reach into it. */
  readonly deliveredMinutes: number | null;
  readonly stateWords: string;
};

/** What a review looks at, put together from the record: plan against what happened, in one period. Amounts are pence. */
export type ReviewPack = {
  readonly title: string;
  readonly madeOn: IsoDay;
  readonly isExample: boolean;
  readonly person: Pick<Facts['person'], 'name' | 'bornOn' | 'councilReference' | 'communicationNeeds'>;
  readonly councilName: string;
  readonly period: Period;
  /** Why it begins where it does. */
  readonly sinceWords: string;
  /** The last day to which payments are known; null: to none in the period. */
  readonly knownTo: IsoDay | null;
  readonly ownWords: readonly { readonly question: string; readonly answer: string }[];
  readonly toAsk: string;
  readonly needs: readonly PackNeed[];
  readonly goals: readonly { readonly words: string; readonly needs: readonly string[]; readonly state: string }[];
  readonly changes: readonly { readonly on: IsoDay; readonly about: string; readonly words: string }[];
  readonly assessments: readonly { readonly name: string; readonly when: string; readonly words: string }[];
  readonly risks: readonly { readonly words: string; readonly action: string; readonly lookedAtOn: IsoDay | null; readonly isOutOfDate: boolean }[];
  /** The plan year so far; null: no budget is known. */
  readonly year: { readonly period: Period; readonly budgetPence: Pence; readonly spentPence: Pence; readonly forecastPence: Pence; readonly leftPence: Pence } | null;
  readonly kept: { readonly balancePence: Pence; readonly unpaidPence: Pence; readonly reservesPence: Pence; readonly surplusPence: Pence; readonly limitPence: Pence | null };
  readonly services: readonly PackService[];
  /** Spent on no service of the plan, in the period. */
  readonly unplannedPence: Pence;
  /** Those without a reply first, the oldest first. */
  readonly questions: readonly Pick<CouncilContact, 'madeOn' | 'toWhom' | 'words' | 'repliedOn' | 'reply'>[];
};

/** The first day that a pack is about: the last review of the plan by a day, otherwise the start of the plan, or of the direct payment. */
export function packStartsOn(facts: Pick<Facts, 'person' | 'planVersions' | 'reviews'>, on: IsoDay): IsoDay {
  const since = lastReview(facts.reviews, on)?.heldOn ?? planInForce(facts.planVersions, on)?.inForceFrom ?? facts.person.startsOn;
  return since < on ? since : on;
}

/**
 * The pack for a review held on or after `on`, about the days from `from` to `on`: the person’s own words first, then each need, goal,
 * change, risk, the money, and what is still open. What was delivered is told by payments, as in a ledger nothing else shows it.
 */
export function buildReviewPack(facts: Facts, { from, toAsk }: { readonly from: IsoDay; readonly toAsk: string }, on: IsoDay): ReviewPack {
  const period = { from, to: on };
  const { services, unplannedPence, knownTo } = packServices(facts, period, on);
  const { name, bornOn, councilReference, communicationNeeds, exampleOn } = facts.person;
  const year = forecast(facts, on);
  return {
    title: 'For my review: the plan and what happened',
    madeOn: on,
    isExample: exampleOn !== null,
    person: { name, bornOn, councilReference, communicationNeeds },
    councilName: facts.council.name,
    period,
    sinceWords: sinceWords(facts, from, on),
    knownTo,
    // What matters to the person, and what works: the steps that a review is about.
    ownWords: planStepsOf(facts.council).filter(({ step }) => step <= 2).map(({ step, question }) => ({ question, answer: facts.planAnswers[step]?.trim() ?? '' })),
    toAsk: toAsk.trim(),
    needs: needsOf(facts, services, knownTo, on),
    goals: goalsOf(facts, on),
    changes: sorted(facts.changes.filter(({ noticedOn }) => from <= noticedOn && noticedOn <= on).map(({ noticedOn, about, words }) => ({ on: noticedOn, about: CHANGE_WORDS[about], words }))),
    assessments: facts.assessments
      .filter(({ askedOn, heldOn }) => heldOn === null || (from <= heldOn && heldOn <= on) || (askedOn !== null && from <= askedOn))
      .map(({ kind, askedOn, heldOn, byWhom, words }) => ({ name: ASSESSMENT_WORDS[kind], when: heldOn === null ? `Asked for on ${formatDay(askedOn ?? on)}, not held yet` : `Held on ${formatDay(heldOn)}${byWhom === '' ? '' : ` by ${byWhom}`}`, words })),
    risks: facts.risks.map((risk) => {
      const { lookedAtOn, outOfDate } = riskLook(risk, facts, on);
      return { words: risk.words, action: risk.action, lookedAtOn, isOutOfDate: outOfDate !== null };
    }),
    year: year && { period: year.period, budgetPence: year.budgetPence, spentPence: year.spentPence, forecastPence: year.forecastPence, leftPence: year.leftPence },
    kept: surplus(facts, on),
    services,
    unplannedPence,
    questions: questionsOf(facts, from, on),
  };
}

function lastReview(reviews: readonly Review[], on: IsoDay) {
  return reviewsHeld(reviews, on).filter(isOfPlan).at(-1);
}

function sinceWords(facts: Facts, from: IsoDay, on: IsoDay): string {
  if (lastReview(facts.reviews, on)?.heldOn === from) return `Since the last review, on ${formatDay(from)}`;
  if (planInForce(facts.planVersions, on)?.inForceFrom === from) return `Since the plan began, on ${formatDay(from)}`;
  return `Since ${formatDay(from)}`;
}

function needsOf(facts: Facts, services: readonly PackService[], knownTo: IsoDay | null, on: IsoDay): PackNeed[] {
  const known = new Map(facts.needs.map((need) => [need.id, need]));
  return deliveredWeekly(facts, services, on).map(({ needId, words, outcome, plannedMinutes, deliveredMinutes, stateWords }) => {
    const assessed = known.get(needId)?.assessed ?? null;
    return {
      words: needTitle({ words, outcome }),
      outcome: OUTCOMES[outcome].plain,
      assessed: assessed === null ? '' : assessedWords(assessed),
      plannedMinutes,
      deliveredMinutes: knownTo === null ? null : deliveredMinutes,
      stateWords,
    };
  });
}

/** Each goal with what the newest review that spoke of it said. */
function goalsOf(facts: Facts, on: IsoDay): ReviewPack['goals'] {
  const held = reviewsHeld(facts.reviews, on);
  return facts.goals.map(({ words, needIds }) => {
    const review = held.findLast(({ goals }) => goals.some(({ goal }) => goal === words));
    const said = review?.goals.find(({ goal }) => goal === words);
    return {
      words,
      needs: facts.needs.filter(({ id }) => needIds.includes(id)).map(needTitle),
      state: review && said ? `${GOAL_STATE_WORDS[said.state]}, at the review of ${formatDay(review.heldOn)}` + (said.words === '' ? '' : `: ${said.words}`) : '',
    };
  });
}

function questionsOf({ councilContacts }: Facts, from: IsoDay, on: IsoDay): ReviewPack['questions'] {
  const known = councilContacts.filter(({ kind, madeOn }) => kind !== 'ombudsman' && madeOn <= on);
  const open = known.filter(({ repliedOn }) => repliedOn === null);
  const answered = known.filter(({ repliedOn }) => repliedOn !== null && repliedOn >= from);
  return [...open, ...answered].map(({ madeOn, toWhom, words, repliedOn, reply }) => ({ madeOn, toWhom, words, repliedOn, reply }));
}

function sorted<T extends { readonly on: IsoDay }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a.on < b.on ? -1 : 1));
}

import type { Input } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { BARE_REVIEW, GOAL_STATES, REVIEW_KINDS, REVIEW_RESULTS, type Review } from '../../../shared/plan/reviews';
import { readForm } from '../../ui/form-reader';

type Kind = Review['kind'];

/** What each review is, as a choice. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  first: 'The first review, 6 to 8 weeks after the start or a change',
  annual: 'The yearly review of the plan',
  direct_payment: 'A review of the direct payment (how the money is used)',
  requested: 'A review that you asked for',
};

export type ToComeText = { kind: Kind; askedOn: string; plannedOn: string; withWhom: string; words: string };
export type GoalText = { goal: string; state: string; words: string };
export type HeldText = {
  kind: Kind | '';
  heldOn: string;
  withWhom: string;
  planWorks: Review['planWorks'];
  needsChanged: Review['needsChanged'];
  risksChecked: Review['risksChecked'];
  result: Review['result'];
  words: string;
  goals: readonly GoalText[];
};

export function toComeText(review: Review | null, today: IsoDay): ToComeText {
  return {
    kind: review?.kind ?? 'requested',
    askedOn: review ? dayText(review.askedOn) : formatDay(today),
    plannedOn: dayText(review?.plannedOn ?? null),
    withWhom: review?.withWhom ?? '',
    words: review?.words ?? '',
  };
}

/** A review asked for or arranged, as typed; it needs one of its two days. What a known review says beside them stays. */
export function readToCome(text: ToComeText, review: Review | null, today: IsoDay): Result<Input<'reviews.save'>> {
  return readForm(today, (field) => {
    const askedOn = field.dayIfAny('askedOn', text.askedOn);
    const plannedOn = field.dayIfAny('plannedOn', text.plannedOn);
    if (text.askedOn.trim() === '' && text.plannedOn.trim() === '') field.refuse('askedOn', 'Enter the day on which you asked, or the day that is agreed');
    return { ...BARE_REVIEW, ...review, id: review?.id ?? null, heldOn: null, kind: field.choice('kind', text.kind, REVIEW_KINDS, 'Choose which review it is'), askedOn, plannedOn, withWhom: text.withWhom.trim(), words: text.words.trim() };
  });
}

/** The goals of the plan, and those that a known review spoke of in words that they have no longer. */
export function heldText(review: Review | null, goals: readonly { readonly words: string }[]): HeldText {
  const known = review?.goals ?? [];
  const names = [...new Set([...goals.map(({ words }) => words), ...known.map(({ goal }) => goal)])];
  const { planWorks, needsChanged, risksChecked, result } = review ?? BARE_REVIEW;
  return {
    kind: review?.kind ?? '',
    heldOn: dayText(review?.heldOn ?? review?.plannedOn ?? null),
    withWhom: review?.withWhom ?? '',
    planWorks,
    needsChanged,
    risksChecked,
    result,
    words: review?.words ?? '',
    goals: names.map((goal) => {
      const said = known.find((one) => one.goal === goal);
      return { goal, state: said?.state ?? '', words: said?.words ?? '' };
    }),
  };
}

/** A review that was held, as typed. Goals that it did not speak of are left out. */
export function readHeld(text: HeldText, review: Review | null, today: IsoDay): Result<Input<'reviews.save'>> {
  return readForm(today, (field) => ({
    id: review?.id ?? null,
    kind: field.choice('kind', text.kind, REVIEW_KINDS, 'Choose which review it was'),
    askedOn: review?.askedOn ?? null,
    plannedOn: review?.plannedOn ?? null,
    heldOn: field.day('heldOn', text.heldOn, 'Enter the day on which it was held'),
    withWhom: text.withWhom.trim(),
    planWorks: text.planWorks,
    needsChanged: text.needsChanged,
    risksChecked: text.risksChecked,
    result: field.choice('result', text.result, REVIEW_RESULTS, 'Choose what comes of it'),
    words: text.words.trim(),
    goals: text.goals.flatMap(({ goal, state, words }, at) => {
      if (state !== '') return [{ goal, state: field.choice(`goal-${at}`, state, GOAL_STATES, 'Choose how far this goal has come'), words: words.trim() }];
      if (words.trim() !== '') field.refuse(`goal-${at}`, 'Choose how far this goal has come, or take the words away');
      return [];
    }),
  }));
}

function dayText(day: IsoDay | null): string {
  return day === null ? '' : formatDay(day);
}

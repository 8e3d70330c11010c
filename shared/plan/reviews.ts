import type { IsoDay } from '../kernel/iso-date';

export const REVIEW_KINDS = ['first', 'annual', 'direct_payment', 'requested'] as const;
export const REVIEW_RESULTS = ['not_said', 'goes_on', 'plan_changes', 'new_assessment', 'not_eligible'] as const;
export const GOAL_STATES = ['achieved', 'partly', 'not_yet', 'not_wanted'] as const;

/** How far a goal had come at a review, in the words that the goal had then. */
export type GoalReached = { readonly goal: string; readonly state: (typeof GOAL_STATES)[number]; readonly words: string };

/** A review that was asked for, planned or held; one of the three days is there. What it checks is Buckinghamshire’s list. */
export type Review = {
  readonly id: number;
  readonly kind: (typeof REVIEW_KINDS)[number];
  /** Null: nobody had to ask. */
  readonly askedOn: IsoDay | null;
  /** Null: no day is agreed. */
  readonly plannedOn: IsoDay | null;
  /** Null: not held yet. */
  readonly heldOn: IsoDay | null;
  readonly withWhom: string;
  readonly words: string;
  /** Is the plan still working and meeting the goals? */
  readonly planWorks: 'not_said' | 'yes' | 'partly' | 'no';
  readonly needsChanged: 'not_said' | 'yes' | 'no';
  /** Are the risk assessments up to date? */
  readonly risksChecked: 'not_said' | 'yes' | 'no';
  readonly result: (typeof REVIEW_RESULTS)[number];
  readonly goals: readonly GoalReached[];
};

export type ReviewHeld = Review & { readonly heldOn: IsoDay };

/** The reviews that were held by a day, the first one first. */
export function reviewsHeld(reviews: readonly Review[], on: IsoDay): ReviewHeld[] {
  return reviews.filter((review): review is ReviewHeld => review.heldOn !== null && review.heldOn <= on).sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
}

/** Was the plan looked at in this review? One of the direct payment is another thing, even where both were held on one day. */
export function isOfPlan({ kind }: Pick<Review, 'kind'>): boolean {
  return kind !== 'direct_payment';
}

/** What a review says before anybody has written more about it. */
export const BARE_REVIEW = { askedOn: null, plannedOn: null, withWhom: '', planWorks: 'not_said', needsChanged: 'not_said', risksChecked: 'not_said', result: 'not_said', goals: [] } as const;

export const CHANGE_ABOUT = ['needs', 'goals', 'risks', 'money', 'people', 'home', 'other'] as const;
/** Something that is not as it was when the plan was agreed. */
export type Change = { readonly id: number; readonly noticedOn: IsoDay; readonly about: (typeof CHANGE_ABOUT)[number]; readonly words: string };

export const ASSESSMENT_KINDS = ['needs', 'carer', 'financial', 'risk'] as const;
/** An assessment that was asked for or held; one of the two days is there. */
export type Assessment = {
  readonly id: number;
  readonly kind: (typeof ASSESSMENT_KINDS)[number];
  readonly askedOn: IsoDay | null;
  readonly heldOn: IsoDay | null;
  readonly byWhom: string;
  readonly words: string;
};

/** What the council decided about whether the person is eligible (Care Act 2014, section 13; written reasons: section 13(2) and 27). */
export type Decision = {
  readonly id: number;
  readonly decidedOn: IsoDay;
  readonly eligible: boolean;
  readonly reasons: string;
  readonly hasWrittenReasons: boolean;
  /** Null: no day given. */
  readonly supportEndsOn: IsoDay | null;
  /** What the council told of other help, such as paying for care oneself. */
  readonly otherHelp: string;
};

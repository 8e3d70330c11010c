import type { CouncilContact } from './council-contacts';
import type { Assessment, Change, GoalReached, Review } from './reviews';

/** A review in a list and inside a sentence that begins with it. */
export const REVIEW_NAMES: Readonly<Record<Review['kind'], string>> = {
  first: 'First review of your plan',
  annual: 'Yearly review of your plan',
  direct_payment: 'Review of the direct payment',
  requested: 'Review that you asked for',
};

export const PLAN_WORKS_WORDS: Readonly<Record<Review['planWorks'], string>> = {
  not_said: 'Not written down',
  yes: 'Yes',
  partly: 'In part',
  no: 'No',
};

export const YES_NO_WORDS: Readonly<Record<Review['needsChanged'], string>> = { not_said: 'Not written down', yes: 'Yes', no: 'No' };

/** What comes of a review. */
export const RESULT_WORDS: Readonly<Record<Review['result'], string>> = {
  not_said: 'Not written down',
  goes_on: 'The plan goes on as it is',
  plan_changes: 'The plan is rewritten',
  new_assessment: 'A new assessment',
  not_eligible: 'The council says that you are no longer eligible',
};

export const GOAL_STATE_WORDS: Readonly<Record<GoalReached['state'], string>> = {
  achieved: 'Reached',
  partly: 'Reached in part',
  not_yet: 'Not yet',
  not_wanted: 'Not wanted any more',
};

export const CHANGE_WORDS: Readonly<Record<Change['about'], string>> = {
  needs: 'What you need help with',
  goals: 'What you want to do',
  risks: 'What could go wrong',
  money: 'Money',
  people: 'The people who help',
  home: 'Your home',
  other: 'Something else',
};

export const ASSESSMENT_WORDS: Readonly<Record<Assessment['kind'], string>> = {
  needs: 'Assessment of your needs',
  carer: 'Carer’s assessment',
  financial: 'Financial assessment',
  risk: 'Risk assessment',
};

export const CONTACT_WORDS: Readonly<Record<CouncilContact['kind'], string>> = {
  question: 'Question',
  care_manager: 'Talk with the care manager',
  review: 'Request for a review',
  complaint: 'Complaint',
  ombudsman: 'Complaint to the Ombudsman',
};

import type { Facts } from '../checks/check';
import type { IsoDay } from '../kernel/iso-date';
import type { AnswerState } from './answer-state';
import type { NeedState } from './coverage';
import type { Outcome } from './outcomes';
import type { PlanLife } from './plan-document-life';
import type { PlanMoney } from './plan-document-money';
import type { Funder } from './services';

/** `step`: which of the seven it is; `number`: where the council asks it. */
export type PlanStepAnswer = { readonly step: number; readonly number: number; readonly question: string; readonly answer: string; readonly isAnswered: boolean; readonly state: AnswerState };

export type PlanNeed = {
  readonly words: string;
  readonly eligible: boolean;
  readonly eligibleBecause: string;
  /** “7 times a week, 45 min each”; empty: the assessment names no amount. */
  readonly assessed: string;
  /** The support of today that meets it, each with who gives it. */
  readonly metBy: readonly string[];
  readonly coverage: NeedState;
  /** How far it is met: “3 of 5 h”, “Met”. */
  readonly coverageWords: string;
};
export type PlanOutcome = { readonly outcome: Outcome; readonly plain: string; readonly law: string; readonly needs: readonly PlanNeed[] };

export type PlanService = {
  readonly name: string;
  readonly kind: string;
  readonly provider: string;
  readonly providerReference: string;
  readonly fundedBy: Funder;
  readonly fundedByWords: string;
  readonly needs: readonly string[];
  /** Money is planned for it, and it meets no need: a cost of employing or free help may do so. */
  readonly lacksNeed: boolean;
  readonly frequency: string;
  readonly price: string;
  readonly runs: string;
  readonly cover: string;
  /** Someone comes, so someone must be able to come instead. */
  readonly needsCover: boolean;
  /** Of help without pay: what the person who gives it can and will do. */
  readonly limits: string;
  /** What else was looked at, each with its cost and why it was not chosen… */
  readonly alternatives: readonly string[];
  /** …and why this was. */
  readonly whyThis: string;
  /** The person’s private note, where they want it in the document. */
  readonly note?: string;
};

export type PlanWorker = { readonly name: string; readonly words: string };

/** Something that a council looks for before it signs a plan, and what in this plan speaks for it and against it. */
export type PlanCheck = {
  readonly check: string;
  /** The person's own council, or other councils. */
  readonly askedBy: string;
  readonly speaksFor: readonly string[];
  /** Each says what is missing or wrong; none: the check is answered. */
  readonly against: readonly string[];
  readonly isAnswered: boolean;
  /** Where it is put right: a step of the plan, or a screen. */
  readonly mendAt: { readonly screen: 'plan' | 'decisions' | 'wellbeing' | 'emergency' | 'needs-and-services' | 'employing'; readonly step: number | null };
};

/** The care and support plan as the council reads it; the same value is the page, the PDF and `plan.json`. */
export type PlanDocument = {
  readonly title: string;
  /** “Proposed plan for sign-off”, or which version was agreed and when. */
  readonly standing: string;
  readonly madeOn: IsoDay;
  /** Of the example household: a document that nobody should take for a real one. */
  readonly isExample: boolean;
  readonly person: {
    readonly name: string;
    readonly bornOn: IsoDay | null;
    readonly address: string;
    readonly councilReference: string;
    readonly communicationNeeds: string;
  };
  readonly council: { readonly id: string; readonly name: string; readonly contact: Facts['council']['contact']; readonly complaints: Facts['council']['complaints'] };
  readonly helpers: readonly { readonly name: string; readonly role: string; readonly mayDo: string }[];
  readonly steps: readonly PlanStepAnswer[];
  readonly outcomes: readonly PlanOutcome[];
  readonly goals: readonly { readonly words: string; readonly needs: readonly string[] }[];
  readonly risks: readonly { readonly words: string; readonly need: string | null; readonly action: string; readonly checkedOn: IsoDay | null }[];
  /** Support paid from the direct payment, then what the person pays for themselves. */
  readonly paidSupport: readonly PlanService[];
  readonly informalSupport: readonly PlanService[];
  /** What the council itself, the NHS or another body pays for: never from the direct payment. */
  readonly otherSupport: readonly PlanService[];
  readonly money: PlanMoney;
  readonly managing: {
    readonly words: string;
    /** The same, as the person says it. */
    readonly ownWords: string;
    readonly workers: readonly PlanWorker[];
    readonly arrangements: readonly string[];
    /** Where employing someone breaks the law today, as the checks say it; while there is one, the plan is not lawful. */
    readonly againstTheLaw: readonly string[];
  };
  /** Who decides, wellbeing, and what to do in an emergency. */
  readonly life: PlanLife;
  readonly versions: readonly { readonly number: number; readonly words: string }[];
  readonly checks: readonly PlanCheck[];
};

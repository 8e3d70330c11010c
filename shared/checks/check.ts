import type { ContributionLetter } from '../budget/contribution';
import type { BudgetPeriod, OneOffPayment } from '../budget/personal-budget';
import type { Reserve } from '../budget/reserves';
import type { CouncilProfile } from '../councils/council-profile';
import type { Duty } from '../employer/duty';
import type { DocumentLink } from '../documents/document';
import type { EmploymentRecord } from '../employer/employment-record';
import type { Employer, InsurancePolicy, Worker } from '../employer/worker';
import type { IsoDay } from '../kernel/iso-date';
import type { Account, Statement } from '../ledger/account';
import type { Entry } from '../ledger/entry';
import type { MoveIds } from '../ledger/find-transfers';
import type { Reconciliation } from '../ledger/reconciliation';
import type { Agreement } from '../person/agreement';
import type { Person } from '../person/person';
import type { Control } from '../plan/control';
import type { CouncilContact } from '../plan/council-contacts';
import type { Emergency, EmergencyContact } from '../plan/emergencies';
import type { Goal, Need, Risk } from '../plan/needs';
import type { PlanVersion } from '../plan/plan-version';
import type { Assessment, Change, Decision, Review } from '../plan/reviews';
import type { Service } from '../plan/services';
import type { Term } from '../plan/terms';
import type { Wellbeing } from '../plan/wellbeing';
import type { PlannedAnswer } from '../planned/planned-answer';
import type { ReturnSent } from '../returns/return-sent';

/** `stop`: do not send, pay or go on until put right. `act`: must be done, by a day. `know`: worth knowing. */
export type Severity = 'stop' | 'act' | 'know';

export type RecordKind = 'entry' | 'service' | 'need' | 'worker' | 'account' | 'letter' | 'step' | 'duty' | 'budget' | 'review' | 'return' | 'contact' | 'wellbeing' | 'version' | 'goal';

/** Where the next step is done. */
export type Screen = 'home' | 'plan' | 'needs-and-services' | 'money' | 'employing' | 'contribution' | 'reviews' | 'return' | 'settings';

/** A remark on facts that are already stored. It never stops anyone recording what happened. */
export type Flag = {
  /** The check's code, the same word as its file. */
  readonly check: string;
  readonly severity: Severity;
  /** What is so, with figures and days, in one line. */
  readonly title: string;
  readonly why: string;
  /** What to do next. */
  readonly next: string;
  readonly screen: Screen;
  /** The day by which to act; null: none is set. */
  readonly byOn: IsoDay | null;
  /** The figures behind it: pence in names ending `Pence`, minutes in `Minutes`, days as text in `On`. */
  readonly figures: Readonly<Record<string, number | string>>;
  readonly records: readonly { readonly kind: RecordKind; readonly id: number }[];
};

/** Everything that checks look at, gathered once. */
export type Facts = {
  readonly person: Person;
  readonly council: CouncilProfile;
  readonly needs: readonly Need[];
  readonly goals: readonly Goal[];
  readonly risks: readonly Risk[];
  readonly services: readonly Service[];
  readonly terms: readonly Term[];
  /** Null: nothing is written down yet of who decides. */
  readonly control: Control | null;
  readonly wellbeing: readonly Wellbeing[];
  readonly emergencies: readonly Emergency[];
  readonly contacts: readonly EmergencyContact[];
  readonly budgets: readonly BudgetPeriod[];
  readonly oneOffs: readonly OneOffPayment[];
  readonly letters: readonly ContributionLetter[];
  readonly reserves: readonly Reserve[];
  /** What was said of planned movements of money, by due day. */
  readonly plannedAnswers: readonly PlannedAnswer[];
  readonly accounts: readonly Account[];
  /** The direct payment agreement; null: none is written down. */
  readonly agreement: Agreement | null;
  /** The PAs of whom a document is in the ledger. */
  readonly workersWithDocuments: readonly number[];
  /** All entries as they stand, by day then id, oldest first. */
  readonly entries: readonly Entry[];
  /** Stated balances, by account and day. */
  readonly statements: readonly Statement[];
  /** Statements that accounts were held against, agreed or begun, by account and day. */
  readonly reconciliations: readonly Reconciliation[];
  readonly workers: readonly Worker[];
  readonly employer: Employer;
  readonly policies: readonly InsurancePolicy[];
  /** From a year before the day looked at to a year after, and older ones that are still late. */
  readonly duties: readonly Duty[];
  /** Jobs, hours, days away and pay; shifts of the last 27 months, which the 104 weeks behind holiday pay lie within. */
  readonly employment: EmploymentRecord;
  readonly planAnswers: Readonly<Record<number, string>>;
  readonly planVersions: readonly PlanVersion[];
  readonly reviews: readonly Review[];
  readonly changes: readonly Change[];
  readonly assessments: readonly Assessment[];
  readonly decisions: readonly Decision[];
  readonly councilContacts: readonly CouncilContact[];
  /** What documents inside the ledger are evidence of. */
  readonly documentLinks: readonly DocumentLink[];
  /** Pairs of payments that are one move between own accounts. */
  readonly transfers: readonly MoveIds[];
  /** Periods whose return was sent, each with what was sent last. */
  readonly returnsSent: readonly ReturnSent[];
};

/** A pure function that looks at facts on a day and returns its remarks. */
export type Check = {
  readonly code: string;
  /** The rule in one sentence, for the messages page. */
  readonly rule: string;
  /** Where the rule comes from. */
  readonly source: string;
  readonly check: (facts: Facts, on: IsoDay) => Flag[];
};

const MOST_RECORDS = 100;

/** The records concerned, at most a hundred, so that a flag stays small; its figures carry the whole count. */
export function recordsOf(kind: RecordKind, ids: Iterable<number>): Flag['records'] {
  const first = new Set<number>();
  for (const id of ids) {
    if (first.size === MOST_RECORDS) break;
    first.add(id);
  }
  return [...first].map((id) => ({ kind, id }));
}

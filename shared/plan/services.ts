import type { IsoDay } from '../kernel/iso-date';
import type { Period } from '../kernel/period';
import type { Every, Recurring } from '../kernel/recurrence';
import type { SpendingCategory } from '../ledger/categories';

export const SERVICE_KINDS = ['pa', 'self_employed', 'agency', 'activity', 'respite', 'equipment', 'transport', 'employing', 'informal', 'other'] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];

export const FUNDERS = ['direct_payment', 'own_money', 'informal', 'council', 'nhs', 'other'] as const;
/** Who pays. `informal` is help without pay, from family, friends or the community. */
export type Funder = (typeof FUNDERS)[number];

/** A need that a service meets, and how many minutes of each visit are for it (null: shared evenly with its other needs). */
export type ServiceNeed = { readonly needId: number; readonly minutes: number | null };

/** One line of support in the plan: what, who, which needs, how often, how long, at what exact cost, from when to when. */
export type Service = {
  readonly id: number;
  /** What a person calls it: “Weekday mornings”. */
  readonly name: string;
  readonly kind: ServiceKind;
  /** Who provides it; empty: not chosen yet. */
  readonly provider: string;
  /** The PA of the household, where one does it. */
  readonly workerId: number | null;
  readonly fundedBy: Funder;
  readonly needs: readonly ServiceNeed[];
  readonly times: number;
  readonly every: Every;
  /** Minutes each time; null where time does not matter (a bus pass). */
  readonly minutes: number | null;
  /** Pence for an hour or for each time, as `ratePer` says. Null: the cost is not known yet. Free help: 0. */
  readonly ratePence: number | null;
  readonly ratePer: 'hour' | 'time';
  readonly startsOn: IsoDay;
  /** Null: it goes on. */
  readonly endsOn: IsoDay | null;
  /** Days without it, such as school holidays. */
  readonly breaks: readonly Period[];
  /** How often the bill or the wages come; it decides what “late” means for this service. */
  readonly paidEvery: Recurring;
  /** The line of the return on which its payments go. */
  readonly category: SpendingCategory;
  /** Who covers when the usual person cannot; empty: nobody written down. */
  readonly cover: string;
  /** The provider's own number: the Care Quality Commission's for an agency. */
  readonly providerReference: string;
  readonly note: string;
};

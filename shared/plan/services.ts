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

export const CARE = ['visit', 'sleep_in', 'waking_night', 'live_in'] as const;
/** A visit; a night on which the worker may sleep; a night awake; someone who lives in (24 hours). */
export type Care = (typeof CARE)[number];

export const RUNS = ['all_year', 'term_time', 'school_holidays'] as const;
export type Runs = (typeof RUNS)[number];

/** When in the week a service comes; in a fortnight, in which of its weeks. The first week is the one in which the service starts. */
export type Visit = {
  /** 1 is Monday. */
  readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** Minutes after midnight; null: at no time in particular. */
  readonly fromMinutes: number | null;
  readonly minutes: number;
  readonly week: 'every' | 'first' | 'second';
};

export const RATE_KINDS = ['usual', 'saturday', 'sunday', 'bank_holiday', 'night'] as const;
/** A price that differs from the service’s own: `usual` from a later day, or one for a kind of hour. Pence, per what `ratePer` says. */
export type ServiceRate = { readonly kind: (typeof RATE_KINDS)[number]; readonly from: IsoDay; readonly ratePence: number };

/** Something else that was looked at. `amountPence` null: its cost is not known. */
export type Alternative = { readonly words: string; readonly amountPence: number | null; readonly every: Recurring; readonly whyNot: string };

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
  /** How many times in each round; with `visits`, how many they are. */
  readonly times: number;
  readonly every: Every;
  /** Minutes each time; null where time does not matter (a bus pass), or where each of the `visits` has its own. */
  readonly minutes: number | null;
  readonly care: Care;
  readonly runs: Runs;
  /** When in the week or the fortnight it comes. Empty: at no day in particular. */
  readonly visits: readonly Visit[];
  /** Pence for an hour or for each time, as `ratePer` says. Null: the cost is not known yet. Free help: 0. */
  readonly ratePence: number | null;
  readonly ratePer: 'hour' | 'time';
  /** By kind and first day. Empty: the one price holds always. */
  readonly rates: readonly ServiceRate[];
  /** The hours of the night rate, in minutes after midnight; `to` may lie on the next day. Null: there is no night rate. */
  readonly night: { readonly fromMinutes: number; readonly toMinutes: number } | null;
  /** Pence each time beside the price: fares, parking, entrance. */
  readonly extraPence: number;
  /** Tenths of a mile that are paid for each time. */
  readonly tenthsOfMiles: number;
  /** Pence a mile. */
  readonly milePence: number;
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
  /** Of help without pay: what the person who gives it can and will do, and what not. */
  readonly limits: string;
  /** What else was looked at… */
  readonly alternatives: readonly Alternative[];
  /** …and why this one was chosen. */
  readonly whyThis: string;
  /** Private: not in what the council gets unless it is asked for. */
  readonly note: string;
};

/** The shape of a service about which no more is said than how often it comes and at which price. */
export const PLAIN_SERVICE = {
  care: 'visit',
  runs: 'all_year',
  visits: [],
  rates: [],
  night: null,
  extraPence: 0,
  tenthsOfMiles: 0,
  milePence: 0,
  limits: '',
  alternatives: [],
  whyThis: '',
} as const satisfies Partial<Service>;

import type { IsoDay } from '../kernel/iso-date';

export const MANAGED_BY = ['self', 'nominated', 'authorised', 'managed_account'] as const;
/** Who looks after the money (Care Act 2014, sections 31 and 32): the person, someone they chose, someone the council accepted for them, or a company. */
export type ManagedBy = (typeof MANAGED_BY)[number];

/** The person whose ledger this is. */
export type Person = {
  readonly name: string;
  readonly bornOn: IsoDay | null;
  readonly address: string;
  /** The council's own reference for the person. */
  readonly councilReference: string;
  readonly communicationNeeds: string;
  readonly councilId: string;
  /** First day of the direct payment, so of the ledger. */
  readonly startsOn: IsoDay;
  readonly managedBy: ManagedBy;
  readonly managerName: string;
  /** The example household is set on this day; null: a real ledger. */
  readonly exampleOn: IsoDay | null;
};

export const HELPER_ROLES = ['family', 'friend', 'carer', 'social_worker', 'independent', 'broker', 'support_service', 'advocate'] as const;
/** Someone who helps with the plan or the money. */
export type Helper = { readonly id: number; readonly name: string; readonly role: (typeof HELPER_ROLES)[number]; readonly mayDo: string };

import { addDays, addMonths, type IsoDay } from '../kernel/iso-date';
import type { LeaveCarried } from './absence';

export const CARRY_KINDS = ['sickness', 'family_leave', 'not_let', 'agreed'] as const;
/** Why holiday may go into the next leave year (Working Time Regulations 1998, regulations 13(9) to (17) and 13A(7)). */
export type CarryKind = (typeof CARRY_KINDS)[number];

/** What each kind is called, and what the law says of it. */
export const CARRY_WORDS: Readonly<Record<CarryKind, { readonly name: string; readonly law: string }>> = {
  sickness: { name: 'They were sick and could not take it', law: 'Up to 4 weeks. It must be used within 18 months of the end of the leave year that it comes from.' },
  family_leave: { name: 'They were on maternity or other family leave', law: 'All 5.6 weeks. It must be used by the end of the next leave year.' },
  not_let: { name: 'You did not let them take it, or did not tell them that it would be lost', law: 'Up to 4 weeks. It is kept until the end of the first whole leave year in which they can take it.' },
  agreed: { name: 'You both agreed it in writing', law: 'Up to 1.6 weeks. It must be used by the end of the next leave year.' },
};

/** The longest that may be carried, in tenths of a week. */
export const CARRY_TENTHS: Readonly<Record<CarryKind, number>> = { sickness: 40, family_leave: 56, not_let: 40, agreed: 16 };

/** The reason as it is kept: the kind, and what was written to it. */
export function reasonOf(kind: CarryKind, words: string): string {
  return words.trim() === '' ? kind : `${kind}: ${words.trim()}`;
}

/** The kind and the words of a reason that was kept; one that names no kind was agreed. */
export function readReason(reason: string): { readonly kind: CarryKind; readonly words: string } {
  const kind = CARRY_KINDS.find((each) => reason === each || reason.startsWith(`${each}: `));
  return kind === undefined ? { kind: 'agreed', words: reason } : { kind, words: reason.slice(kind.length + 2) };
}

/** The last day on which carried holiday can be taken. */
export function carriedUntil({ yearFrom, reason }: Pick<LeaveCarried, 'yearFrom' | 'reason'>): IsoDay {
  const yearBefore = addDays(yearFrom, -1);
  return addMonths(yearBefore, readReason(reason).kind === 'sickness' ? 18 : 12);
}

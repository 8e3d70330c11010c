import type { IsoDay } from '../kernel/iso-date';

export const REVIEW_KINDS = ['first', 'annual', 'direct_payment', 'requested'] as const;
export type Review = { readonly id: number; readonly kind: (typeof REVIEW_KINDS)[number]; readonly heldOn: IsoDay; readonly words: string };

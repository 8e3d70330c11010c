export const RESERVE_KINDS = ['holiday', 'redundancy', 'sickness_cover', 'hmrc', 'other'] as const;
/** Money kept for a known bill. */
export type Reserve = { readonly id: number; readonly kind: (typeof RESERVE_KINDS)[number]; readonly words: string; readonly amountPence: number };

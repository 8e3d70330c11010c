export const RESERVE_KINDS = ['holiday', 'redundancy', 'sickness_cover', 'hmrc', 'other'] as const;
/** Money kept for a known bill. */
export type Reserve = { readonly id: number; readonly kind: (typeof RESERVE_KINDS)[number]; readonly words: string; readonly amountPence: number };

const RESERVE_WORDS: Record<Reserve['kind'], string> = { holiday: 'Holiday pay', redundancy: 'Redundancy pay', sickness_cover: 'Cover when someone is ill', hmrc: 'HMRC’s bill', other: 'Other' };

/** What a reserve is called: its own words, or those of its kind where nobody has written any. */
export function reserveName({ kind, words }: Pick<Reserve, 'kind' | 'words'>): string {
  return words.trim() || RESERVE_WORDS[kind];
}

/**
 * Is it money that a year of the plan needs on top of its services and the costs of employing? Holiday pay and HMRC's bill are in those
 * costs already, so what is put aside for them is counted there and not twice (docs/decisions/0005).
 */
export function comesOnTop({ kind }: Pick<Reserve, 'kind'>): boolean {
  return kind !== 'holiday' && kind !== 'hmrc';
}

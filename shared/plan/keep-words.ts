/** What becomes of the text that is kept under one name of a fixed list: an area of wellbeing, a situation in an emergency. */
export type KeptWords = { readonly act: 'save'; readonly id: number | null; readonly words: string } | { readonly act: 'remove'; readonly id: number } | { readonly act: 'nothing' };

/**
 * A text as it was typed takes the place of the one that is there (`id` null: it is the first). One that was emptied is taken out, so that
 * nobody counts it as written. Nothing that someone writes about their life is refused, and no space or line of it is changed.
 */
export function keepWords(there: { readonly id: number } | undefined, words: string): KeptWords {
  if (words.trim() !== '') return { act: 'save', id: there?.id ?? null, words };
  return there ? { act: 'remove', id: there.id } : { act: 'nothing' };
}

/** What was done to one record, in a word. */
export const HOW_WORDS = { added: 'Added', changed: 'Changed', removed: 'Removed', taken_back: 'Taken back', stands_again: 'Stands again' } as const;

/** How a line of the trail stands now. */
export const STATE_WORDS = { stands: 'Stands', undone: 'Undone', taken_back: 'Taken back' } as const;

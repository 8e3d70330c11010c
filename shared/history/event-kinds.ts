/** What a person may ask to see of the history, with the first words of the kinds of line that belong to it. */
export const EVENT_KINDS = {
  money: { words: 'Money', first: ['payments', 'accounts', 'statements', 'rules', 'transfers', 'planned'] },
  imports: { words: 'Statements from the bank', first: ['imports'] },
  evidence: { words: 'Evidence and documents', first: ['documents'] },
  support: { words: 'Needs and services', first: ['needs', 'services', 'support', 'terms', 'oneOffs', 'reserves', 'budgets'] },
  plan: { words: 'Plan', first: ['plan', 'goals', 'risks', 'helpers', 'control', 'wellbeing', 'emergency', 'emergencyContacts'] },
  employing: { words: 'Employing', first: ['workers', 'employer', 'policies', 'duties', 'absences', 'leaveCarried', 'jobs'] },
  contribution: { words: 'Contribution', first: ['letters', 'means', 'meansLines'] },
  council: { words: 'Reviews and the council', first: ['reviews', 'changes', 'assessments', 'decisions', 'contacts', 'council', 'agreement', 'return', 'review', 'letter'] },
  settings: { words: 'Settings and files', first: ['person', 'ledger', 'data', 'journal', 'sheet'] },
  turns: { words: 'Undo and redo', first: ['history'] },
} as const;

export type EventKind = keyof typeof EVENT_KINDS;
export const EVENT_KIND_KEYS = Object.keys(EVENT_KINDS) as [EventKind, ...EventKind[]];

import type { Council } from '../../../renderer/features/settings/council-words';

/** A council as the window has it, its seven steps in order. */
export const COUNCIL: Council = {
  id: 'luton',
  name: 'Luton Council',
  contact: { name: 'Direct Payments Team', address: ['Town Hall', 'Luton'], phone: null, email: 'team@council.example' },
  complaints: null,
  sources: ['Agreement, seen on 12 May 2026'],
  steps: [1, 2, 3, 4, 5, 6, 7].map((step) => ({ step, number: step, name: `Step ${step}`, question: 'What?', prompts: ['One', 'Two'], example: 'So.', councilLooksFor: ['You'], changes: [] })),
  origin: { kind: 'program', name: 'Luton Council', keptOn: null, isChanged: false },
  others: [],
};

import { expect, it } from 'vitest';
import { absenceDaysWords } from '#shared/employer/absence-words';

it.each([
  ['some days', { from: '2026-03-02', to: '2026-03-04' }, '2 March 2026 to 4 March 2026'],
  ['one day', { from: '2026-03-02', to: '2026-03-02' }, '2 March 2026'],
  ['still away', { from: '2026-03-02', to: null }, 'From 2 March 2026, still away'],
] as const)('%s', (_, absence, words) => expect(absenceDaysWords(absence)).toBe(words));

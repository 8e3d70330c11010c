import { expect, it } from 'vitest';
import { decideAgreement } from '#shared/person/agreement';

it.each([
  ['today', '2026-11-20', true],
  ['tomorrow', '2026-11-21', false],
] as const)('an agreement signed %s', (_, signedOn, isAllowed) => expect(decideAgreement({ signedOn, words: ' Blue folder ' }, '2026-11-20').ok).toBe(isAllowed));

it('keeps its words without the space around them', () => expect(decideAgreement({ signedOn: '2026-03-20', words: ' Blue folder ' }, '2026-11-20')).toEqual({ ok: true, value: { signedOn: '2026-03-20', words: 'Blue folder' } }));

import { expect, it } from 'vitest';
import { versionWords } from '#shared/returns/version-words';

it.each([
  ['the first replaces none', 1, null, ''],
  ['the second', 2, '2026-07-10', 'Version 2. It takes the place of the one sent on 10 July 2026.'],
] as const)('%s', (_, version, replacesOn, words) => expect(versionWords({ version, replacesOn })).toBe(words));

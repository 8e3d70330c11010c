import { BARE_VERSION } from '../../../shared/plan/plan-version';
import { expect, it } from 'vitest';
import { changesTitle, versionChoices } from '../../../renderer/features/plan/version-words';

const version = (id: number, number: number, over = {}) => ({ id, number, state: 'sent' as const, sentOn: '2026-03-20' as const, ...BARE_VERSION, ...over });
const VERSIONS = [version(11, 1), version(12, 2, { state: 'agreed', agreedOn: '2026-03-30', agreedBy: 'Luton Council' })];

it('lists the newest version first, with what became of it last', () => {
  expect(versionChoices(VERSIONS)).toEqual([
    { value: '12', label: 'Version 2, agreed on 30 March 2026' },
    { value: '11', label: 'Version 1, sent on 20 March 2026' },
  ]);
});

it.each([
  ['today’s plan, all of it', 5, null, null, 'The plan as it is today'],
  ['a version, all of it', 5, null, 11, 'The plan as it was in version 1'],
  ['one change', 1, 11, 12, '1 thing changed from version 1 to version 2'],
  ['several up to today', 3, 12, null, '3 things changed from version 2 to today'],
  ['none', 0, 12, null, 'Nothing changed from version 2 to today'],
  ['a version and itself', 0, 11, 11, 'One version is the same as itself. Choose another to compare it with'],
] as [string, number, number | null, number | null, string][])('%s', (_, count, before, after, title) => expect(changesTitle(count, before, after, VERSIONS)).toBe(title));

import { expect, it } from 'vitest';
import { profileFromFile } from '#shared/councils/take-on-profile';
import { makeOwn, makeProfile } from '../../support/make-own';

it('a file’s words become an own profile of the day, with what it came as', () => {
  expect(profileFromFile(makeProfile(), [], '2026-11-29')).toEqual({ id: 'own-essex-county-council', profile: makeProfile(), copiedFrom: null, asItCame: makeProfile(), keptOn: '2026-11-29' });
});

it('the same words a second time are the profile that is there', () => expect(profileFromFile(makeProfile(), [makeOwn()], '2026-11-29')).toEqual(makeOwn()));

it.each([
  ['it was changed here since', makeOwn({ id: 'own-essex-county-council', profile: makeProfile({ surplusWeeks: 8 }) })],
  ['a copy of the program’s says the same', makeOwn({ id: 'own-essex-county-council', copiedFrom: 'plain', asItCame: null })],
])('beside one that is there it has an id of its own: %s', (_, own) => expect(profileFromFile(makeProfile(), [own], '2026-11-29').id).toBe('own-essex-county-council-2'));

import { describe, expect, it } from 'vitest';
import { decideGoBack, isChanged } from '#shared/councils/go-back';
import { makeOwn, makeProfile } from '../../support/make-own';
import { done, faultsIn } from '../../support/records';

const changed = makeOwn({ profile: makeProfile({ name: 'Essex' }) });
const copy = makeOwn({ copiedFrom: 'luton', asItCame: null });

describe('back to the profile as it came', () => {
  it.each([
    ['a file’s, unchanged', makeOwn(), false],
    ['a file’s, changed here', changed, true],
    ['a copy', copy, true],
  ])('%s: changed is %s', (_, own, expected) => expect(isChanged(own)).toBe(expected));

  it('a copy makes way for the program’s', () => expect(done(decideGoBack(copy))).toEqual({ kind: 'choose', id: 'luton' }));
  it('a file’s has the file’s words again', () => expect(done(decideGoBack(changed))).toEqual({ kind: 'restore', own: makeOwn() }));
  it.each([
    ['the program’s', undefined],
    ['a file’s, unchanged', makeOwn()],
  ])('%s is as it came', (_, own) => expect(faultsIn(decideGoBack(own))).toEqual(['council-as-it-came']));
});

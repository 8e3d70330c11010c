import { expect, it } from 'vitest';
import { readCouncilFile, writeCouncilFile } from '#shared/councils/council-file';
import { profileToShare } from '#shared/councils/profile-to-share';
import { makeProfile } from '../../support/make-own';
import { done } from '../../support/records';

const ON = '2026-11-29';
const OWN = 'A household’s own answer, as of 29 November 2026: may you take out cash?';

it('without own answers it is the profile', () => expect(profileToShare(makeProfile(), {}, ON)).toEqual(makeProfile()));

it('has the household’s own answers in it, and says which they are', () => {
  const shared = profileToShare(makeProfile(), { cashAllowed: false }, ON);
  expect(shared).toEqual({ ...makeProfile(), cashAllowed: false, sources: [...makeProfile().sources, OWN] });
});

it('says it once, when it goes out a second time', () => {
  const shared = profileToShare(makeProfile(), { cashAllowed: false }, ON);
  expect(profileToShare(shared, { cashAllowed: false }, ON).sources).toEqual(shared.sources);
});

it('words that were kept before a line had a length can be read again', () => {
  const shared = profileToShare(makeProfile(), { evidence: ['receipts\tand \u202epayslips', 'x'.repeat(500), '\u0007'] }, ON);
  expect(shared.evidence).toEqual(['receipts and payslips', 'x'.repeat(400)]);
  expect(done(readCouncilFile(writeCouncilFile(shared)))).toEqual(shared);
});

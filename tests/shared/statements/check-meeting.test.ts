import { describe, expect, it } from 'vitest';
import type { EntryPart } from '#shared/ledger/entry';
import { checkMeeting, partsOfOne, type MeetingAsked } from '#shared/statements/check-meeting';
import { makeEntry } from '../../support/make-facts';

const typed = makeEntry({ id: 1, amountPence: -1250, batchId: null });
const bank = makeEntry({ id: 2, amountPence: -1250, batchId: 4 });
const asked: MeetingAsked = { typed, bank, isMet: false, isAgreed: false };

describe('checkMeeting', () => {
  it.each<[string, Partial<MeetingAsked>, string | null]>([
    ['one typed and one of the bank', {}, null],
    ['on days far apart: the person knows', { typed: { ...typed, paidOn: '2026-01-01' } }, null],
    ['the typed one was taken back', { typed: undefined }, 'entry-gone'],
    ['the bank’s was taken back', { bank: undefined }, 'entry-gone'],
    ['two of the bank', { typed: { ...typed, batchId: 4 } }, 'not-a-pair'],
    ['two typed', { bank: { ...bank, batchId: null } }, 'not-a-pair'],
    ['a penny apart', { bank: { ...bank, amountPence: -1251 } }, 'not-a-pair'],
    ['in two accounts', { bank: { ...bank, accountId: 9 } }, 'not-a-pair'],
    ['the bank’s has met another', { isMet: true }, 'already-met'],
    ['the typed one agrees with a finished statement', { isAgreed: true }, 'frozen'],
  ])('%s', (_, more, code) => {
    const decided = checkMeeting({ ...asked, ...more });
    expect(decided.ok ? null : decided.faults[0]?.code).toBe(code);
  });
});

describe('partsOfOne', () => {
  const part = (category: EntryPart['category']): { parts: EntryPart[] } => ({ parts: [{ category, serviceId: null, fund: 'council', amountPence: -1250 }] });
  it.each([
    ['the first is sorted', part('travel'), part('activities'), 'travel'],
    ['only the second is', part('not_sorted'), part('activities'), 'activities'],
    ['neither is', part('not_sorted'), part('not_sorted'), 'not_sorted'],
    ['the first has no parts: nothing moved', { parts: [] }, part('travel'), 'travel'],
  ])('%s', (_, first, second, category) => expect(partsOfOne(first, second)[0]?.category).toBe(category));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '#shared/kernel/iso-date';
import { ftsOf, NOTHING_SOUGHT, readSearch, searchWords, type Search } from '#shared/search/read-search';

const TODAY: IsoDay = '2026-11-20';
const word = (text: string, orPence: number | null = null) => ({ text, isPhrase: false, orPence });

const CASES: readonly (readonly [string, string, Partial<Search>])[] = [
  ['nothing', '', {}],
  ['words', 'first pa', { words: [word('first'), word('pa')] }],
  ['a phrase', '“first pa” wages', { words: [{ text: 'first pa', isPhrase: true, orPence: null }, word('wages')] }],
  ['an amount with pence', '54.60', { minPence: 5460, maxPence: 5460 }],
  ['an amount with a pound sign', '£54', { minPence: 5400, maxPence: 5400 }],
  ['an amount with thousands', '£1,204.55', { minPence: 120455, maxPence: 120455 }],
  ['a whole number may be a word', '54', { words: [word('54', 5400)] }],
  ['a range', '50..60', { minPence: 5000, maxPence: 6000 }],
  ['a range the wrong way round', '60..50', { minPence: 5000, maxPence: 6000 }],
  ['a range in words', '£50 to £60', { minPence: 5000, maxPence: 6000 }],
  ['over', 'agency over 100', { words: [word('agency')], minPence: 10000 }],
  ['under', 'under £20.50', { maxPence: 2050 }],
  ['a day', '5/10/2026', { from: '2026-10-05', to: '2026-10-05' }],
  ['a day without a year is the nearest', '5 October', { from: '2026-10-05', to: '2026-10-05' }],
  ['a month', 'October 2026', { from: '2026-10-01', to: '2026-10-31' }],
  ['a month without a year is the latest that has begun', 'december', { from: '2025-12-01', to: '2025-12-31' }],
  ['this very month counts as begun', 'nov', { from: '2026-11-01', to: '2026-11-30' }],
  ['February of a leap year', 'feb 2024', { from: '2024-02-01', to: '2024-02-29' }],
  ['a year', '2025', { from: '2025-01-01', to: '2025-12-31' }],
  ['since', 'since 1 May 2026', { from: '2026-05-01' }],
  ['before', 'before May 2026', { to: '2026-04-30' }],
  ['from a day to a day', '1/5/2026 to 3/6/2026', { from: '2026-05-01', to: '2026-06-03' }],
  ['from a month to a month', 'may 2026 to june 2026', { from: '2026-05-01', to: '2026-06-30' }],
  ['last month', 'last month', { from: '2026-10-01', to: '2026-10-31' }],
  ['no receipt', 'tesco no receipt', { words: [word('tesco')], noEvidence: true }],
  ['without evidence', 'without evidence in October', { noEvidence: true, from: '2026-10-01', to: '2026-10-31' }],
  ['not sorted', 'not sorted over 50', { notSorted: true, minPence: 5000 }],
  ['money in', 'council money in', { words: [word('council')], direction: 'in' }],
  ['a day that the calendar does not have stays words', '31/9/2026', { words: [word('31/9/2026')] }],
  ['a name that begins like a month stays a word', 'Mayfair', { words: [word('Mayfair')] }],
  ['signs alone find nothing', '%', { words: [{ text: '%', isPhrase: true, orPence: null }] }],
  ['a name with an apostrophe', 'O’Brien', { words: [word('O’Brien')] }],
  ['everything at once', 'agency 50..60 October 2026 no receipt', { words: [word('agency')], minPence: 5000, maxPence: 6000, from: '2026-10-01', to: '2026-10-31', noEvidence: true }],
];

describe('reading a search', () => {
  it.each(CASES)('%s', (_sentence, text, expected) => expect(readSearch(text, TODAY)).toEqual({ ...NOTHING_SOUGHT, ...expected }));

  it('never refuses, and finds everything only when nothing is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const search = readSearch(text, TODAY);
        const { minPence, maxPence } = search;
        expect(JSON.stringify(search) === JSON.stringify(NOTHING_SOUGHT)).toBe(text.trim() === '');
        expect(minPence === null || maxPence === null || minPence <= maxPence).toBe(true);
      }),
    );
  });
});

describe('a search read back', () => {
  it.each([
    ['nothing', '', ''],
    ['words and days', 'agency October 2026', '“agency” and from 1 October 2026 to 31 October 2026'],
    ['one amount', '54.60', 'exactly £54.60'],
    ['a number', '54', '“54” or £54.00'],
    ['all kinds', 'over 100 money out since 1 May 2026 no receipt not sorted', '£100.00 or more, money out, since 1 May 2026, without evidence and not sorted yet'],
  ])('%s', (_sentence, text, words) => expect(searchWords(readSearch(text, TODAY))).toBe(words));
});

describe('a word for the index', () => {
  it.each([
    ['a word is looked for from its beginning', word('agen'), '"agen"*'],
    ['a phrase as it stands', { text: 'first pa', isPhrase: true, orPence: null }, '"first pa"'],
    ['a quotation mark cannot end it', word('a"b'), '"a b"*'],
  ])('%s', (_sentence, one, expected) => expect(ftsOf(one)).toBe(expected));
});

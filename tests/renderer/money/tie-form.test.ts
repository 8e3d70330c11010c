import { describe, expect, it } from 'vitest';
import { formerParts, fundChoices, fundText, readTie } from '../../../renderer/features/money/tie-form';
import { faultsOf, readAs } from '../form-answers';
import { aRow } from './a-row';

const payment = { id: 7, amountPence: -1250 };
const services = [{ id: 2, name: 'Taxis', category: 'travel', isCurrent: true }] as const;
const read = (text: { purpose: string; isRemembered: boolean; words: string; fund?: string }, alike: number[] = [7, 8, 9]) => readTie({ fund: '', ...text }, payment, alike, services, '2026-11-21');

describe('what a payment is for', () => {
  it.each([
    ['this one only', { purpose: 'service:2', isRemembered: false, words: 'CITY CABS' }, { entryIds: [7], category: 'travel', serviceId: 2, fund: null, rememberWords: null }],
    ['all with these words, itself once', { purpose: 'service:2', isRemembered: true, words: ' city cabs ' }, { entryIds: [7, 8, 9], category: 'travel', serviceId: 2, fund: null, rememberWords: 'city cabs' }],
    ['of one’s own money', { purpose: 'category:travel', fund: 'own', isRemembered: false, words: '' }, { entryIds: [7], category: 'travel', serviceId: null, fund: 'own', rememberWords: null }],
    ['own money taken back', { purpose: 'category:own_top_up', isRemembered: false, words: '' }, { entryIds: [7], category: 'own_top_up', serviceId: null, fund: null, rememberWords: null }],
    ['a kind of spending', { purpose: 'category:hmrc', isRemembered: false, words: '' }, { entryIds: [7], category: 'hmrc', serviceId: null, fund: null, rememberWords: null }],
  ])('%s', (_, text, expected) => {
    expect(readAs(read(text))).toEqual(expected);
  });

  it.each([
    ['nothing chosen', { purpose: '', isRemembered: false, words: '' }, ['purpose: Choose what the payment was for']],
    ['remembered without words', { purpose: 'category:hmrc', isRemembered: true, words: ' ' }, ['words: Enter the words that such payments have']],
  ])('%s is refused with what to do', (_, text, expected) => {
    expect(faultsOf(read(text))).toEqual(expected);
  });

  it('ties a thousand at most, which is what the ledger takes at once', () => {
    const many = Array.from({ length: 1500 }, (_, index) => index + 100);
    expect(readAs(read({ purpose: 'category:hmrc', isRemembered: true, words: 'hmrc' }, many))?.entryIds).toHaveLength(1000);
  });
});

describe('the way back', () => {
  it('gives every part its service, its fund and its amount again', () => {
    const shown = { serviceName: null, categoryName: '', needs: [] };
    const parts = [
      { category: 'travel', serviceId: 2, fund: 'council', amountPence: -1000, ...shown },
      { category: 'not_sorted', serviceId: null, fund: 'own', amountPence: -250, ...shown },
    ] as const;
    expect(formerParts(aRow({ parts: parts.map((part) => ({ ...part, needs: [] })) }))).toEqual({
      entryId: 7,
      parts: [
        { category: 'travel', serviceId: 2, fund: 'council', amountPence: -1000 },
        { category: 'not_sorted', serviceId: null, fund: 'own', amountPence: -250 },
      ],
    });
  });
});

describe('whose money it was', () => {
  it.each([
    ['the usual is not chosen', { category: 'travel', fund: 'council' }, ''],
    ['own money', { category: 'travel', fund: 'own' }, 'own'],
    ['own money that is usually own', { category: 'own_top_up', fund: 'own' }, ''],
  ] as const)('%s', (_, part, expected) => expect(fundText(part)).toBe(expected));

  it('can be one of three', () => expect(fundChoices('out').map(({ value }) => value)).toEqual(['council', 'own', 'nhs']));
});

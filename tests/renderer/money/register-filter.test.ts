import { describe, expect, it } from 'vitest';
import { askedFilter, isNarrowed, registerQuestion, WHOLE_REGISTER, type RegisterFilter } from '../../../renderer/features/money/register-filter';

const year = { from: '2026-04-06', to: '2027-04-05' } as const;
const ask = (changes: Partial<RegisterFilter>) => registerQuestion({ ...WHOLE_REGISTER, ...changes }, year, '2026-11-21');

describe('what the register is asked', () => {
  it.each<[string, Partial<RegisterFilter>, object]>([
    ['everything', {}, { accountId: null, from: null, to: null, search: '', show: 'all' }],
    ['the last 30 days, today counted', { period: '30-days' }, { from: '2026-10-23', to: null }],
    ['the last 90 days, today counted', { period: '90-days' }, { from: '2026-08-24', to: null }],
    ['the plan year', { period: 'year' }, { from: '2026-04-06', to: '2027-04-05' }],
    ['days that were typed', { period: 'days', from: '1/10/26', to: '31 October' }, { from: '2026-10-01', to: '2026-10-31' }],
    ['a day half typed leaves that end open', { period: 'days', from: '1/1', to: '31/' }, { from: '2027-01-01', to: null }],
    ['one account', { accountId: '2' }, { accountId: 2 }],
    ['the payments of a flag', { entryIds: [3, 9] }, { accountId: null, entryIds: [3, 9] }],
    ['words, without the spaces around them', { search: ' cabs ' }, { search: 'cabs' }],
  ])('%s', (_, changes, expected) => {
    expect(ask(changes)).toMatchObject(expected);
  });

  it.each<[string, Partial<RegisterFilter>, boolean]>([
    ['everything leaves nothing out', {}, false],
    ['an account is not a part of the register', { accountId: '2' }, false],
    ['words', { search: 'cabs' }, true],
    ['a period', { period: 'year' }, true],
    ['the payments of a flag', { entryIds: [3] }, true],
    ['not sorted', { show: 'not_sorted' }, true],
  ])('%s', (_, changes, expected) => {
    expect(isNarrowed({ ...WHOLE_REGISTER, ...changes })).toBe(expected);
  });
});

describe('the filter that a link carries', () => {
  it.each<[string, object, Partial<RegisterFilter>]>([
    ['nothing: everything', {}, {}],
    ['not sorted yet, in one account', { show: 'not_sorted', account: 2 }, { show: 'not_sorted', accountId: '2' }],
    ['the payments of a flag', { entries: '3,9' }, { entryIds: [3, 9] }],
    ['what is not a payment’s number is passed over', { entries: '3,x,-1,,2.5' }, { entryIds: [3] }],
    ['a choice that there is not', { show: 'cats', account: 'x', entries: 7 }, {}],
    ['what was searched for', { find: 'October 2026', account: 2 }, { search: 'October 2026', accountId: '2' }],
    ['an amount read as a number', { find: 54.6 }, { search: '54.6' }],
  ])('%s', (_, search, expected) => {
    expect(askedFilter(search)).toEqual({ ...WHOLE_REGISTER, ...expected });
  });
});

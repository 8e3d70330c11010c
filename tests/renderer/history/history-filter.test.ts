import { describe, expect, it } from 'vitest';
import { askedRecord, historyQuestion, isNarrowed, WHAT_STANDS } from '../../../renderer/features/history/history-filter';

const ON = '2026-11-20';

describe('what the history is asked', () => {
  it.each([
    ['at first: what stands, from the start', {}, { record: null, words: '', kind: null, all: false, from: null, to: null }],
    ['everything', { show: 'all' }, { record: null, words: '', kind: null, all: true, from: null, to: null }],
    ['the last 7 days, today among them', { period: '7-days' }, { record: null, words: '', kind: null, all: false, from: '2026-11-14', to: null }],
    ['days that were typed; one cannot be read', { period: 'days', from: '1/10/26', to: 'soon' }, { record: null, words: '', kind: null, all: false, from: '2026-10-01', to: null }],
    ['days that were typed, then left', { period: 'all', from: '1/10/26' }, { record: null, words: '', kind: null, all: false, from: null, to: null }],
    ['words and a kind', { words: ' taxi ', kind: 'money' }, { record: null, words: 'taxi', kind: 'money', all: false, from: null, to: null }],
  ] as const)('%s', (_sentence, changes, question) => expect(historyQuestion({ ...WHAT_STANDS, ...changes }, null, ON)).toEqual(question));

  it.each([
    ['nothing', {}, false],
    ['all or what stands leaves nothing out', { show: 'all' }, false],
    ['words', { words: 'a' }, true],
    ['a kind', { kind: 'plan' }, true],
    ['days', { period: '7-days' }, true],
  ] as const)('is it narrowed by %s?', (_sentence, changes, narrowed) => expect(isNarrowed({ ...WHAT_STANDS, ...changes })).toBe(narrowed));
});

describe('the record that a link names', () => {
  it.each([
    ['a support', { table: 'service', key: 3 }, { table: 'service', id: 3 }],
    ['a table that has no history of its own', { table: 'event', key: 3 }, null],
    ['a number that is none', { table: 'service', key: 1.5 }, null],
    ['nothing', {}, null],
  ] as const)('%s', (_sentence, search, record) => expect(askedRecord(search)).toEqual(record));
});

import { describe, expect, it } from 'vitest';
import { aboutReturn, evidenceWords, linesByName, periodKey, returnLead, returnTitle } from '../../../renderer/features/return/return-words';
import { buildReturn } from '../../../shared/returns/build-return';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Flag } from '../../../shared/checks/check';
import { household, PERIOD, TODAY } from '../../shared/returns/household';

const period = { from: '2026-07-01', to: '2026-09-30' } as const;
const gap = (severity: Flag['severity']) => ({ check: 'receipt-missing', severity, title: '', why: '', next: '', screen: 'money' as const, byOn: null, figures: {}, records: [] });
const shown: Parameters<typeof returnTitle>[0] = { period, gaps: [], sentOn: null, dueOn: '2026-10-28', beginsOn: null, isCardViewed: false, document: { councilName: 'Luton Council' } };

describe('the sentence of the Return screen', () => {
  it.each<[string, Parameters<typeof returnTitle>[0], string, on?: IsoDay]>([
    ['sent', { ...shown, sentOn: '2026-10-02' as const }, 'You sent this return on 2 October 2026'],
    ['ready', shown, 'Your return is ready to send'],
    ['things to know do not hold it up', { ...shown, gaps: [gap('know')] }, 'Your return is ready to send'],
    ['one thing', { ...shown, gaps: [gap('act'), gap('know')] }, 'Settle 1 thing before you send your return'],
    ['two things', { ...shown, gaps: [gap('act'), gap('stop')] }, 'Settle 2 things before you send your return'],
    ['its last day is not over', { ...shown, gaps: [gap('stop')] }, 'This return can be sent from 1 October 2026', '2026-09-30'],
    ['ready, where the council looks at the card', { ...shown, isCardViewed: true }, 'Your return is ready, if Luton Council asks for it'],
  ])('%s', (_, value, expected, on = '2026-10-01') => {
    expect(returnTitle(value, on)).toBe(expected);
  });

  it.each([
    ['to come', shown, '2026-10-28', 'It covers 1 July 2026 to 30 September 2026. It is due by 28 October 2026.'],
    ['the day after', shown, '2026-10-29', 'It covers 1 July 2026 to 30 September 2026. It was due by 28 October 2026.'],
    ['still running on its last day', shown, '2026-09-30', 'It covers 1 July 2026 to 30 September 2026. These are the figures so far, to 30 September 2026. It is due by 28 October 2026.'],
    ['no day known', { ...shown, dueOn: null }, '2026-10-01', 'It covers 1 July 2026 to 30 September 2026. Ask your council when it is due.'],
    ['a council that looks at the card', { ...shown, dueOn: null, isCardViewed: true }, '2026-10-01', 'It covers 1 July 2026 to 30 September 2026. Luton Council usually looks at the card itself; send this if it asks.'],
    ['sent', { ...shown, sentOn: '2026-10-02' }, '2026-10-29', 'It covers 1 July 2026 to 30 September 2026.'],
  ] as const)('%s', (_, value, on, expected) => {
    expect(returnLead(value, on)).toBe(expected);
  });

  it('a period has one key', () => {
    expect(periodKey(period)).toBe('2026-07-01/2026-09-30');
  });
});

it.each([
  [0, 0, 'No payment in these days needs evidence.'],
  [7, 0, 'Every payment has evidence, or needs none.'],
  [0, 7, '7 payments have no evidence yet.'],
  [5, 1, '1 payment has no evidence yet. The other 5 have some, or need none.'],
  [1, 2, '2 payments have no evidence yet. The other 1 has some, or needs none.'],
])('%i payments with evidence and %i without: %s', (withIt, without, words) => {
  expect(evidenceWords({ with: withIt, without })).toBe(words);
});

const line = (category: string, words: string, payments = 1) => ({
  category,
  line: words,
  amountPence: 100 * payments,
  entries: Array.from({ length: payments }, (_, id) => ({ id, paidOn: '2026-07-01' as const, payee: '', amountPence: 100, service: null, needs: [], evidence: '' })),
});

it.each([
  ['nothing happened', [], [], []],
  ['one name on each side', [line('interest', 'Interest')], [line('cash', 'Cash')], ['Interest', 'Cash']],
  ['the same name on both sides', [line('not_sorted', 'Not sorted yet')], [line('not_sorted', 'Not sorted yet')], ['Not sorted yet, money in', 'Not sorted yet, money out']],
  ['a line without payments', [line('interest', 'Interest', 0)], [line('not_sorted', 'Not sorted yet')], ['Not sorted yet']],
])('the lines of payments: %s', (_, income, spending, names) => expect(linesByName(income, spending).map(({ name }) => name)).toEqual(names));

describe('about the return, on its screen', () => {
  const { dueOn: _dueOn, completedBy: _completedBy, ...before } = buildReturn(household(), PERIOD, TODAY, 'Ada Okafor');
  it.each([
    ['when it is due and who completed it', buildReturn(household(), PERIOD, TODAY, 'Ada Okafor'), [['Due on', '28 October 2026'], ['Completed by', 'Ada Okafor']]],
    ['nobody said who completed it', buildReturn(household(), PERIOD, TODAY), [['Due on', '28 October 2026']]],
    ['no day is known', { ...buildReturn(household(), PERIOD, TODAY), dueOn: null }, []],
    ['sent before this was kept', before, []],
  ])('%s', (_, document, expected) => {
    expect(aboutReturn(document).slice(5).map(({ label, words }) => [label, words])).toEqual(expected);
  });
});

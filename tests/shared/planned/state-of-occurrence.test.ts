import { describe, expect, it } from 'vitest';
import type { Facts } from '#shared/checks/check';
import { addDays, type IsoDay } from '#shared/kernel/iso-date';
import type { PlannedState } from '#shared/planned/planned-state';
import { statedOccurrences } from '#shared/planned/state-of-occurrence';
import { makeBudget, makeDuty, makeEntry, makeFacts, makeLetter, makePayments, makeService, makeWorker } from '../../support/make-facts';

/** Wages of £280.00 on 19 October, 16 November, 14 December and so on; the ledger begins on 1 October. */
const household = (over: Partial<Facts> = {}) =>
  makeFacts({
    person: { ...makeFacts().person, startsOn: '2026-10-01' },
    services: [makeService()],
    entries: makePayments(['2026-10-19'], -280_00, { serviceId: 1 }),
    ...over,
  });
const knownTo = (closingOn: IsoDay): Facts['statements'] => [{ id: 1, accountId: 1, closingOn, closingPence: 0, batchId: null }];
const stateOf = (facts: Facts, dueOn: IsoDay, on: IsoDay) => statedOccurrences(facts, { from: dueOn, to: dueOn }, on)[0];
const paid = (paidOn: IsoDay, amountPence: number) => [...household().entries, makeEntry({ id: 9, paidOn, amountPence, serviceId: 1 })];

/** Wages of 16 November 2026, a Monday; three working days after it is Thursday the 19th, and 28 days Monday 14 December. */
describe('what came of the wages of 16 November', () => {
  it.each([
    ['29 days before: planned', household(), '2026-10-18', 'planned'],
    ['28 days before: promised', household({ statements: knownTo('2026-10-19') }), '2026-10-19', 'committed'],
    ['on the day', household(), '2026-11-16', 'due'],
    ['two working days after', household({ statements: knownTo('2026-11-18') }), '2026-11-18', 'due'],
    ['three working days after, and the ledger goes so far', household({ statements: knownTo('2026-11-19') }), '2026-11-19', 'late'],
    ['the ledger ends a day sooner', household({ statements: knownTo('2026-11-18') }), '2026-11-30', 'not_known'],
    ['28 days after', household({ statements: knownTo('2026-12-14') }), '2026-12-14', 'late'],
    ['29 days after', household({ statements: knownTo('2026-12-15') }), '2026-12-15', 'missed'],
    ['paid on the day', household({ entries: paid('2026-11-16', -280_00) }), '2026-11-20', 'met'],
    ['paid net: a third less', household({ entries: paid('2026-11-16', -187_00) }), '2026-11-20', 'met'],
    ['paid net, and a pound less still', household({ entries: paid('2026-11-16', -186_00) }), '2026-11-20', 'met_differently'],
    ['paid after the day looked at', household({ entries: paid('2026-11-16', -280_00) }), '2026-11-15', 'committed'],
    ['paid before its day', household({ entries: paid('2026-11-13', -280_00) }), '2026-11-13', 'met'],
  ] as [string, Facts, IsoDay, PlannedState][])('%s', (_, facts, on, state) => expect(stateOf(facts, '2026-11-16', on)?.state).toBe(state));

  it('names the payment, and the difference', () => {
    expect(stateOf(household({ entries: paid('2026-11-17', -100_00) }), '2026-11-16', '2026-11-20')).toMatchObject({ entryIds: [9], metOn: '2026-11-17', metPence: -100_00, differencePence: -180_00, answerOn: null });
  });

  it('is missed where the same support was paid for since', () => {
    const facts = household({ entries: paid('2026-11-27', -140_00), statements: knownTo('2026-12-20') });
    // The payment of 27 November comes eleven days late, before the next is due, so it is for these wages.
    expect(stateOf(facts, '2026-11-16', '2026-11-30')).toMatchObject({ state: 'met_differently', entryIds: [9] });
  });
});

describe('what a person said', () => {
  const answers = (over: Partial<Facts['plannedAnswers'][number]>): Facts['plannedAnswers'] => [{ id: 1, source: 'wages', sourceId: 1, dueOn: '2026-11-16', answer: 'cancelled', entryId: null, reason: 'Away', ...over }];
  it('cancelled, with the reason', () => {
    expect(stateOf(household({ plannedAnswers: answers({}) }), '2026-11-16', '2026-11-20')).toMatchObject({ state: 'cancelled', reason: 'Away', answerOn: '2026-11-16' });
  });
  it('met by a payment that no rule would have found, which then meets nothing else', () => {
    const entries = [...household().entries, makeEntry({ id: 9, paidOn: '2026-12-14', amountPence: -270_00, serviceId: 1 })];
    const facts = household({ entries, plannedAnswers: answers({ answer: 'met', entryId: 9, reason: '' }), statements: knownTo('2026-12-20') });
    expect(stateOf(facts, '2026-11-16', '2026-12-20')).toMatchObject({ state: 'met', entryIds: [9], answerOn: '2026-11-16' });
    expect(stateOf(facts, '2026-12-14', '2026-12-20')).toMatchObject({ state: 'late', entryIds: [] });
  });
  it('of a payment that was taken back since: the rule decides again', () => {
    expect(stateOf(household({ plannedAnswers: answers({ answer: 'met', entryId: 77, reason: '' }) }), '2026-11-16', '2026-11-16')?.state).toBe('due');
  });
});

describe('other sources', () => {
  it('two contributions that were paid with one transfer are both paid', () => {
    const facts = household({
      services: [],
      letters: [makeLetter({ firstDueOn: '2026-10-05' })],
      entries: [makeEntry({ paidOn: '2026-11-02', amountPence: 160_00, category: 'contribution' })],
      statements: knownTo('2026-11-20'),
    });
    const [first, second] = ['2026-10-05', '2026-11-02'].map((day) => stateOf(facts, day as IsoDay, '2026-11-20'));
    expect([first?.state, second?.state]).toEqual(['met', 'met_differently']);
  });

  it('a contribution that is not paid stays late, for it is still owed', () => {
    const facts = household({ services: [], letters: [makeLetter({ firstDueOn: '2026-10-05' })], entries: [], statements: knownTo('2027-02-20') });
    expect(stateOf(facts, '2026-10-05', '2027-02-20')?.state).toBe('late');
  });

  it('HMRC’s bill is settled where the duty is', () => {
    const employing = { workers: [makeWorker({ startsOn: '2026-10-01' })], employer: { ...makeFacts().employer, payeReference: '1', payeRegisteredOn: '2026-10-01' as IsoDay }, services: [], entries: [] };
    const bill = (state: 'late' | 'done' | 'not_needed') => stateOf(household({ ...employing, duties: [makeDuty({ state, words: 'Nothing was due.' })], statements: knownTo('2026-12-01') }), '2026-11-22', '2026-12-01');
    expect([bill('late')?.state, bill('done')?.state, bill('not_needed')]).toMatchObject(['late', 'met', { state: 'cancelled', reason: 'Nothing was due.' }]);
  });

  it('what fell due before the ledger begins is left out', () => {
    expect(statedOccurrences(household({ person: { ...makeFacts().person, startsOn: '2026-10-20' } }), { from: '2026-04-01', to: '2026-10-31' }, '2026-11-01')).toEqual([]);
  });
});

it('closed for eight months, everything between is there once it is opened again', () => {
  const facts = household({ budgets: [makeBudget({ firstPaymentOn: '2026-10-05' })] });
  const [before, after] = ['2026-10-19', '2027-06-19'] as const;
  const seen = statedOccurrences(facts, { from: addDays(before, 1), to: after }, after);
  // 16 November and every 4 weeks to 31 May; the direct payments of 2 November to 14 June. The ledger ends on 19 October.
  expect(seen.filter(({ source }) => source === 'wages').map(({ dueOn }) => dueOn)).toEqual(['2026-11-16', '2026-12-14', '2027-01-11', '2027-02-08', '2027-03-08', '2027-04-05', '2027-05-03', '2027-05-31']);
  expect(seen.filter(({ source }) => source === 'payment_in')).toHaveLength(9);
  expect(new Set(seen.map(({ state }) => state))).toEqual(new Set(['not_known']));
});

it('the states do not depend on the days that were asked for', () => {
  const facts = household({ entries: paid('2026-11-17', -280_00), budgets: [makeBudget({ firstPaymentOn: '2026-10-05' })] });
  const whole = statedOccurrences(facts, { from: '2026-10-01', to: '2027-03-31' }, '2026-11-20');
  expect([...statedOccurrences(facts, { from: '2026-10-01', to: '2026-11-16' }, '2026-11-20'), ...statedOccurrences(facts, { from: '2026-11-17', to: '2027-03-31' }, '2026-11-20')]).toEqual(whole);
});

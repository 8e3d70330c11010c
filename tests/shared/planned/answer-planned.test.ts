import { describe, expect, it } from 'vitest';
import type { Entry } from '#shared/ledger/entry';
import { cancelPlanned, meetPlannedBy, takeBackAnswer } from '#shared/planned/answer-planned';
import type { PlannedAnswer } from '#shared/planned/planned-answer';
import type { StatedOccurrence } from '#shared/planned/planned-state';
import { makeEntry } from '../../support/make-facts';
import { makeStated } from '../../support/make-planned';
import { done, faultsIn } from '../../support/records';

const kept: PlannedAnswer = { id: 4, source: 'service', sourceId: 1, dueOn: '2026-11-02', answer: 'met', entryId: 7, reason: '' };
const stated = makeStated('2026-11-02');

describe('cancelling', () => {
  it('keeps the reason, trimmed', () => {
    expect(done(cancelPlanned(stated, ' Closed ', []))).toEqual({ id: null, source: 'service', sourceId: 1, dueOn: '2026-11-02', answer: 'cancelled', entryId: null, reason: 'Closed' });
  });
  it.each([
    ['it is not planned any more', undefined, 'Closed', ['planned-gone']],
    ['a payment met it', makeStated('2026-11-02', { state: 'met', entryIds: [7], metOn: '2026-11-03' }), 'Closed', ['planned-is-paid']],
    ['no reason is given', stated, '  ', ['reason: reason-missing']],
  ] as [string, StatedOccurrence | undefined, string, string[]][])('is refused where %s', (_, one, reason, faults) => expect(faultsIn(cancelPlanned(one, reason, []))).toEqual(faults));
});

describe('saying which payment it was', () => {
  const out = makeEntry({ id: 7, amountPence: -70_00 });
  it('keeps the payment; an answer that was kept before is changed, also under another day', () => {
    expect(done(meetPlannedBy(stated, out, []))).toMatchObject({ id: null, answer: 'met', entryId: 7, reason: '' });
    expect(done(meetPlannedBy({ ...stated, dueOn: '2026-11-03', answerOn: '2026-11-02' }, out, [kept]))).toMatchObject({ id: 4, dueOn: '2026-11-03' });
  });
  it.each([
    ['it is not planned any more', undefined, out, [], ['planned-gone']],
    ['the payment was taken back', stated, undefined, [], ['entryId: entry-gone']],
    ['money came in', stated, makeEntry({ amountPence: 1 }), [], ['entryId: planned-wrong-way']],
    ['money went out', makeStated('2026-11-02', { direction: 'in' }), out, [], ['entryId: planned-wrong-way']],
    ['the payment is another’s', makeStated('2026-11-16'), out, [kept], ['entryId: planned-met-twice']],
  ] as [string, StatedOccurrence | undefined, Entry | undefined, PlannedAnswer[], string[]][])('is refused where %s', (_, one, entry, answers, faults) => expect(faultsIn(meetPlannedBy(one, entry, answers))).toEqual(faults));
});

it('takes back what was said, once', () => {
  expect(done(takeBackAnswer(stated, [kept]))).toBe(kept);
  expect(faultsIn(takeBackAnswer(stated, []))).toEqual(['answer-gone']);
});

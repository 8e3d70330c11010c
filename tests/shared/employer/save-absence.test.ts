import { describe, expect, it } from 'vitest';
import type { Absence } from '#shared/employer/absence';
import { decideAbsence } from '#shared/employer/save-absence';
import type { Worker } from '#shared/employer/worker';
import { makeWorker } from '../../support/make-facts';
import { anAbsence, aRota } from '../../support/make-leave';
import { done, faultsIn } from '../../support/records';

const TODAY = '2026-08-10';
const known = { absences: [anAbsence('sickness', '2026-07-06', '2026-07-10', { id: 5 }), anAbsence('unpaid', '2026-08-20', null, { id: 6 })], rota: aRota('2026-04-06', [1, 3, 5], 240) };
const decide = (kind: Absence['kind'], from: Absence['from'], to: Absence['to'], over: Partial<Omit<Absence, 'id'>> & { id?: number | null } = {}, who: Partial<Worker> = {}) =>
  decideAbsence({ ...anAbsence(kind, from, to), id: null, ...over }, known, [makeWorker(who)], TODAY);

describe('days away', () => {
  it.each<[string, ReturnType<typeof decide>, string[]]>([
    ['holiday of a week', decide('holiday', '2026-08-03', '2026-08-07'), []],
    ['holiday that is booked', decide('holiday', '2026-08-17', '2026-08-19'), []],
    ['more holiday than there is: it may be agreed', decide('holiday', '2026-04-06', '2026-07-05'), []],
    ['sickness that goes on', decide('sickness', '2026-08-10', '2026-08-14'), []],
    ['unpaid leave needs no hours', decide('unpaid', '2026-08-04', '2026-08-04'), []],
    ['the same one changed does not overlap itself', decide('sickness', '2026-07-06', '2026-07-12', { id: 5 }), []],
    ['holiday without a last day', decide('holiday', '2026-08-03', null), ['to: no-last-day', 'from: absence-overlaps']],
    ['other paid leave without a last day', decide('other_paid', '2026-08-24', null), ['to: no-last-day', 'from: absence-overlaps']],
    ['a last day before the first', decide('holiday', '2026-08-07', '2026-08-03'), ['to: ends-before-start']],
    ['over the last day of a sickness', decide('holiday', '2026-07-10', '2026-07-13'), ['from: absence-overlaps']],
    ['on the day after it', decide('holiday', '2026-07-11', '2026-07-13'), []],
    ['into one that goes on', decide('holiday', '2026-08-24', '2026-08-24'), ['from: absence-overlaps']],
    ['on the day before the job', decide('holiday', '2026-04-05', '2026-04-08'), ['from: before-the-job']],
    ['on the last day of the job', decide('holiday', '2026-08-12', '2026-08-14', {}, { endsOn: '2026-08-14' }), []],
    ['after it', decide('holiday', '2026-08-12', '2026-08-15', {}, { endsOn: '2026-08-14' }), ['to: after-the-job']],
    ['sickness that begins after it', decide('sickness', '2026-08-10', null, {}, { endsOn: '2026-08-09' }), ['from: after-the-job', 'from: absence-overlaps']],
    ['sickness on a day to come', decide('sickness', '2026-08-11', '2026-08-12'), ['from: day-to-come']],
    ['a day without usual hours', decide('holiday', '2026-08-04', '2026-08-04'), ['minutes: leave-hours-missing']],
    ['the same with hours', decide('holiday', '2026-08-04', '2026-08-04', { minutes: 60 }), []],
    ['25 hours in a day', decide('holiday', '2026-08-04', '2026-08-04', { minutes: 1500 }), ['minutes: leave-hours-too-many']],
    ['a fit note that ends before the sickness', decide('sickness', '2026-08-03', '2026-08-07', { proof: 'fit_note', proofUntil: '2026-08-02' }), ['proofUntil: proof-before-absence']],
    ['somebody who works for themselves', decide('holiday', '2026-08-03', '2026-08-07', {}, { kind: 'self_employed' }), ['workerId: leave-not-employed']],
    ['somebody who is not there', decide('holiday', '2026-08-03', '2026-08-07', { workerId: 9 }), ['workerId: choice-gone']],
    ['an absence that is not there', decide('holiday', '2026-08-03', '2026-08-07', { id: 9 }), ['record-gone']],
  ])('%s', (_, result, faults) => expect(faultsIn(result)).toEqual(faults));

  it('says which one it meets, and for how long', () => {
    const result = decide('holiday', '2026-08-24', '2026-08-24');
    expect(result.ok ? '' : result.faults[0]?.message).toContain(`Unpaid leave is written down for some of these days: from 20 August 2026, without a last day yet.`);
  });

  it('keeps only what belongs to its kind', () => {
    expect(done(decide('holiday', '2026-08-03', '2026-08-07', { proof: 'fit_note', proofUntil: '2026-08-07', words: ' Sea ' }))).toMatchObject({ proof: '', proofUntil: null, words: 'Sea', minutes: null });
    expect(done(decide('sickness', '2026-08-03', '2026-08-07', { minutes: 60, proof: 'own_words', proofUntil: '2026-08-07' }))).toMatchObject({ minutes: null, proof: 'own_words', proofUntil: null });
  });
});

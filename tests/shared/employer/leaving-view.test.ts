import { describe, expect, it } from 'vitest';
import { everyoneView, leavingView } from '#shared/employer/leaving-view';
import { makeWorker } from '../../support/make-facts';
import { aJob, recordOf } from '../../support/make-leave';
import { done, faultsIn } from '../../support/records';

const dana = makeWorker({ startsOn: '2022-04-06', rates: [{ from: '2022-04-06', ratePence: 1400 }] });
const eve = makeWorker({ id: 2, name: 'Eve', startsOn: '2025-11-03', rates: [{ from: '2025-11-03', ratePence: 1400 }] });
const how = { endsOn: null, noticeBy: 'employer', noticeGivenOn: '2026-10-23', reason: 'redundant' } as const;
const view = (over: Partial<Parameters<typeof leavingView>[3]> = {}, workers = [dana, eve], jobs = [aJob()]) => leavingView(dana, workers, recordOf({ jobs }), { ...how, ...over }, 'Ann Example', '2026-10-23');

describe('if one PA leaves', () => {
  it('the last day is that on which the notice ends', () => expect(done(view()).due).toMatchObject({ endsOn: '2026-11-20', notice: { weeks: 4 } }));
  it('redundancy pay has its line, and its workings can be saved', () => {
    const shown = done(view());
    expect(shown.due.lines.find(({ what }) => what === 'Redundancy pay')).toEqual({ what: 'Redundancy pay', pence: 280_00, words: '4 whole years of work, a week’s pay of £70.00.' });
    expect(shown.hasWorkings).toBe(true);
  });
  it('without redundancy there is neither', () => expect(done(view({ reason: 'dismissed' }))).toMatchObject({ hasWorkings: false }));
  it('the closing of PAYE comes only with the last one', () => {
    const closes = (workers: (typeof dana)[]) => done(view({}, workers)).steps.some(({ title }) => title === 'Close PAYE with HMRC');
    expect([closes([dana, eve]), closes([dana]), closes([dana, { ...eve, endsOn: '2026-11-01' }])]).toEqual([false, true, true]);
  });
  it('nobody writes to a PA who has died', () => expect(done(view({ reason: 'worker_died', noticeBy: '', noticeGivenOn: null, endsOn: '2026-10-23' })).letter).toBeNull());
  it('refuses days that cannot be', () => expect(faultsIn(view({ endsOn: '2026-10-22' }))).toEqual(['noticeGivenOn: notice-after-end']));
});

describe('if all employing ends', () => {
  it('everyone who works on the day has what is due, and the sum is theirs', () => {
    const shown = done(everyoneView([dana, eve, makeWorker({ id: 3, endsOn: '2026-10-31' }), makeWorker({ id: 4, kind: 'self_employed' })], recordOf(), { endsOn: '2026-11-20', reason: 'payment_ended', noticeGivenOn: '2026-10-23' }));
    expect(shown.dues.map(({ name, lines }) => [name, lines.find(({ what }) => what === 'Redundancy pay')?.pence])).toEqual([['Dana', 280_00], ['Eve', 0]]);
    expect(shown.knownPence).toBe(shown.dues.reduce((sum, { knownPence }) => sum + knownPence, 0));
    expect(shown.steps[0]?.title).toBe('Ask why the direct payment ends');
  });
  it('a death has no notice, and says who acts', () => {
    const shown = done(everyoneView([dana], recordOf(), { endsOn: '2026-11-20', reason: 'employer_died', noticeGivenOn: null }));
    expect(shown.dues[0]?.notice).toBeNull();
    expect(shown.who).toContain('section 136(5)');
    expect(shown.dues[0]?.lines.find(({ what }) => what === 'Redundancy pay')?.pence).toBe(280_00);
  });
  it('refuses notice after the end', () => expect(faultsIn(everyoneView([dana], recordOf(), { endsOn: '2026-11-20', reason: 'other', noticeGivenOn: '2026-11-21' }))).toEqual(['noticeGivenOn: notice-after-end']));
});

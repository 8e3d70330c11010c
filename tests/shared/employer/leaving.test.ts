import { describe, expect, it } from 'vitest';
import { faultOfEnding, leaving, type HowItEnds } from '#shared/employer/leaving';
import { makeWorker } from '../../support/make-facts';
import { aJob, anAbsence, aRota, recordOf } from '../../support/make-leave';
import { faultsIn } from '../../support/records';

// Mondays, Wednesdays and Fridays, 4 h at £14.00: £168.00 a week since 8 April 2024. By 5 October 2026: 21.7 h owed (GOV.UK’s calculator), £303.80.
const worker = makeWorker({ startsOn: '2024-04-08', rates: [{ from: '2024-04-08', ratePence: 1400 }] });
const record = recordOf({ rota: aRota('2024-04-08', [1, 3, 5], 240), jobs: [aJob({ leaveYearStarts: '04-06' })], absences: [anAbsence('holiday', '2026-08-03', '2026-08-07')] });
const how = (over: Partial<HowItEnds> = {}): HowItEnds => ({ endsOn: '2026-10-05', noticeBy: 'employer', noticeGivenOn: '2026-09-21', reason: 'redundant', ...over });

describe('what a PA is due when the job ends', () => {
  it('redundant with two weeks of notice worked: holiday and two weeks of redundancy pay', () =>
    expect(leaving(worker, record, how())).toMatchObject({ notice: { weeks: 2, lastDay: '2026-10-05' }, noticeDaysShort: 0, noticePence: 0, redundancy: { value: { payPence: 336_00 } }, knownPence: 303_80 + 336_00, isPart: false }));
  it('at once: two weeks of notice are paid', () =>
    expect(leaving(worker, record, how({ noticeGivenOn: '2026-10-05' }))).toMatchObject({ noticeDaysShort: 14, noticePence: 336_00, knownPence: 303_80 + 336_00 + 336_00 }));
  it('one day before the notice ends: a seventh of a week', () => expect(leaving(worker, record, how({ noticeGivenOn: '2026-09-22' }))).toMatchObject({ noticeDaysShort: 1, noticePence: 24_00 }));
  it('they resign: no redundancy, and no pay for notice that they do not work', () =>
    expect(leaving(worker, record, how({ reason: 'resigned', noticeBy: 'worker', noticeGivenOn: '2026-10-05' }))).toMatchObject({ notice: { weeks: 1, lastDay: '2026-10-12' }, noticePence: 0, redundancy: null, knownPence: 303_80 }));
  it('the employer dies: no notice, and redundancy (section 136(5))', () =>
    expect(leaving(worker, record, how({ reason: 'employer_died', noticeBy: '', noticeGivenOn: null }))).toMatchObject({ notice: null, noticePence: 0, redundancy: { value: { payPence: 336_00 } } }));
  it('dismissed for another reason: no redundancy', () => expect(leaving(worker, record, how({ reason: 'dismissed' })).redundancy).toBeNull());
  it('without a date of birth redundancy is not known, and the rest is', () => expect(leaving({ ...worker, bornOn: null }, record, how())).toMatchObject({ knownPence: 303_80, isPart: true, redundancy: { ok: false } }));
  it('more holiday taken than earned takes nothing off', () => {
    const taken = { ...record, absences: [anAbsence('holiday', '2026-04-06', '2026-09-30')] };
    expect(leaving(worker, taken, how({ reason: 'resigned', noticeBy: 'worker' })).knownPence).toBe(0);
  });
  it('who works for themselves is due none of it', () => expect(leaving({ ...worker, kind: 'self_employed' }, record, how())).toEqual({ notice: null, noticeDaysShort: 0, noticePence: 0, holiday: null, redundancy: null, knownPence: 0, isPart: false }));
});

it.each<[string, Partial<HowItEnds>, string[]]>([
  ['notice on the last day', { noticeGivenOn: '2026-10-05' }, []],
  ['notice after it', { noticeGivenOn: '2026-10-06' }, ['noticeGivenOn: notice-after-end']],
  ['a last day before the first', { endsOn: '2024-04-07', noticeGivenOn: '2024-04-01' }, ['endsOn: leaves-before-start']],
  ['notice without its day', { noticeGivenOn: null }, ['noticeGivenOn: notice-without-day']],
  ['a death needs none', { noticeGivenOn: null, reason: 'employer_died' }, []],
])('%s', (_, over, faults) => {
  const checked = faultOfEnding(worker, how(over));
  expect(checked.ok ? [] : faultsIn(checked)).toEqual(faults);
});

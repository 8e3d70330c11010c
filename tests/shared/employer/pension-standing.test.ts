import { describe, expect, it } from 'vitest';
import { NO_RECORD } from '#shared/employer/employment-record';
import { pensionStanding, pensionStandings, reenrolmentWindow } from '#shared/employer/pension-standing';
import type { PensionStep } from '#shared/employer/pension-step';
import type { IsoDay } from '#shared/kernel/iso-date';
import { aWorker } from './workers';

const step = (kind: PensionStep['kind'], on: IsoDay, until: IsoDay | null = null): PensionStep => ({ id: 1, workerId: 1, kind, on, until, words: '' });

describe('where the pension of a PA stands', () => {
  it.each<[string, Partial<Parameters<typeof aWorker>[0]>, PensionStep[], IsoDay, object]>([
    ['must be put in', {}, [], '2026-06-10', { eligibleOn: '2026-06-01', inSince: null, letter: 'enrolment' }],
    ['put in, with the month to opt out', {}, [step('enrolled', '2026-06-01'), step('letter', '2026-06-10')], '2026-07-09', { inSince: '2026-06-01', optOutUntil: '2026-07-09', letter: 'enrolment' }],
    ['put in, the month over', {}, [step('enrolled', '2026-06-01'), step('letter', '2026-06-10')], '2026-07-10', { optOutUntil: null }],
    ['waiting', {}, [step('postponed', '2026-06-05', '2026-08-31')], '2026-06-10', { postponedUntil: '2026-08-31', letter: 'postponement' }],
    ['may ask', { minutesAWeek: 600 }, [], '2026-06-10', { eligibleOn: null, letter: 'opt_in' }],
    ['may join', { minutesAWeek: 300 }, [], '2026-06-10', { letter: 'join' }],
    ['not begun yet', {}, [], '2026-05-10', { eligibleOn: '2026-06-01' }],
  ])('%s', (_words, worker, pensionSteps, on, expected) => {
    expect(pensionStanding(aWorker(worker), { ...NO_RECORD, pensionSteps }, on)).toMatchObject(expected);
  });

  it('says nothing without a rate, of somebody who left or who works for themselves', () => {
    expect(pensionStandings([aWorker({ rates: [] }), aWorker({ id: 2, endsOn: '2026-06-09' }), aWorker({ id: 3, kind: 'self_employed' })], NO_RECORD, '2026-06-10')).toEqual([]);
  });
});

/** The Pensions Regulator’s example (CIPD blog of 2017): began 1 April 2014. */
it.each([
  ['before it', '2016-01-01', { from: '2017-01-01', to: '2017-06-30', declareBy: '2017-08-31' }],
  ['on the last day to declare', '2017-08-31', { from: '2017-01-01', to: '2017-06-30', declareBy: '2017-08-31' }],
  ['the day after', '2017-09-01', { from: '2020-01-01', to: '2020-06-30', declareBy: '2020-08-31' }],
] as const)('the time of re-enrolment: %s', (_, on, expected) => expect(reenrolmentWindow('2014-04-01', on)).toEqual(expected));

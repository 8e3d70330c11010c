import { describe, expect, it } from 'vitest';
import { unfairDismissalDate } from '#shared/checks/unfair-dismissal-date';
import type { Worker } from '#shared/employer/worker';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeFacts, makeWorker } from '../../support/make-facts';
import { raised } from '../../support/raised';

const look = (over: Partial<Worker>, on: IsoDay) => raised(unfairDismissalDate, makeFacts({ workers: [makeWorker({ startsOn: '2026-04-06', ...over })] }), on);
const SAID = ['know: Dana has more rights from 1 January 2027'];

/** Began on 6 April 2026, so the right begins on 1 January 2027 (domain.md 3.2). */
describe('unfair-dismissal-date', () => {
  it.each([
    ['61 days before', {}, '2026-11-01', []],
    ['60 days before', {}, '2026-11-02', SAID],
    ['the day', {}, '2027-01-01', SAID],
    ['30 days after', {}, '2027-01-31', SAID],
    ['31 days after', {}, '2027-02-01', []],
    ['began on 2 July 2026', { startsOn: '2026-07-02' }, '2026-11-20', ['know: Dana has more rights from 2 January 2027']],
    ['has it already after 2 years', { startsOn: '2020-01-01' }, '2026-11-20', []],
    ['leaves the day before', { endsOn: '2026-12-31' }, '2026-11-20', []],
    ['in business for themselves', { kind: 'self_employed' }, '2026-11-20', []],
  ] as const)('%s', (_, over, on, flags) => expect(look(over, on)).toEqual(flags));

  it('speaks once of those who have it on one day', () => {
    const workers = [makeWorker(), makeWorker({ id: 2, name: 'Sam', startsOn: '2026-07-01' })];
    expect(raised(unfairDismissalDate, makeFacts({ workers }))).toEqual(['know: Dana and Sam have more rights from 1 January 2027']);
  });
});

import { expect, it } from 'vitest';
import type { PayRun } from '#shared/employer/pay-run';
import { payLookedAtFrom, payPeriodFrom, payPeriodsOf } from '#shared/employer/pay-periods';
import type { PaidWorker } from '#shared/employer/paydays';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeWorker } from '../../support/make-facts';

const run = (from: IsoDay, to: IsoDay, payday: IsoDay): PayRun => ({ id: 1, workerId: 1, from, to, payday, approvedOn: payday, lines: [], employerInsurancePence: 0, employerPensionPence: 0, workerPensionPence: 0, words: '' });
const worker = (over: Partial<PaidWorker> = {}): PaidWorker => makeWorker({ startsOn: '2026-04-06', ...over });
const listed = (who: PaidWorker, runs: readonly PayRun[], from: IsoDay, to: IsoDay) => payPeriodsOf(who, runs, { from, to }).map((period) => `${period.from} ${period.to} ${period.payday}`);

it.each([
  ['every 4 weeks from the first day, paid on the last day', worker(), [], '2026-05-04', '2026-06-01', ['2026-05-04 2026-05-31 2026-05-31', '2026-06-01 2026-06-28 2026-06-28']],
  ['the one that a day is in', worker(), [], '2026-05-03', '2026-05-03', ['2026-04-06 2026-05-03 2026-05-03']],
  ['none before the first day of work', worker(), [], '2026-03-01', '2026-04-05', []],
  ['every month, from the 31st', worker({ startsOn: '2026-01-31', payEvery: 'month' }), [], '2026-02-28', '2026-03-01', ['2026-02-28 2026-03-30 2026-03-30']],
  ['the last is that in which the PA leaves', worker({ endsOn: '2026-05-04' }), [], '2026-05-01', '2026-12-31', ['2026-04-06 2026-05-03 2026-05-03', '2026-05-04 2026-05-31 2026-05-31']],
  ['none after it', worker({ endsOn: '2026-05-03' }), [], '2026-05-04', '2026-12-31', []],
  ['as many days before or after its end as the last approved run', worker(), [run('2026-04-06', '2026-05-03', '2026-05-01')], '2026-04-06', '2026-05-31', ['2026-04-06 2026-05-03 2026-05-01', '2026-05-04 2026-05-31 2026-05-29']],
  ['before any run, on the payday nearest to its end', worker({ wages: [{ days: ['2026-05-01'], every: '4-weeks', endsOn: null }] }), [], '2026-05-04', '2026-05-31', ['2026-05-04 2026-05-31 2026-05-29']],
])('%s', (_, who, runs, from, to, periods) => expect(listed(who, runs, from as IsoDay, to as IsoDay)).toEqual(periods));

it('a period is found by its first day, and by no other', () => {
  expect(payPeriodFrom(worker(), [], '2026-05-04')?.to).toBe('2026-05-31');
  expect(payPeriodFrom(worker(), [], '2026-05-05')).toBeUndefined();
});

it.each([
  ['the ledger is younger than a year', '2026-04-06', '2026-04-06'],
  ['the ledger is older', '2020-04-06', '2025-11-20'],
])('pay is looked at for a year: %s', (_, ledgerFrom, from) => expect(payLookedAtFrom(ledgerFrom as IsoDay, '2026-11-20')).toBe(from));

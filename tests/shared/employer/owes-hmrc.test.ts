import { expect, it } from 'vitest';
import { usuallyOwesNothing } from '#shared/employer/owes-hmrc';
import type { Worker } from '#shared/employer/worker';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeEntry } from '../../support/make-facts';
import { anEmployer, aWorker } from './workers';

const ON: IsoDay = '2026-11-20';
/** Paid weekly for so many pence a week, in 10 hours. */
const weekly = (weekPence: number, over: Partial<Worker> = {}) => aWorker({ payEvery: 'week', minutesAWeek: 600, rates: [{ from: '2026-01-01', ratePence: weekPence / 10 }], startsOn: '2026-01-01', ...over });

// 2026 to 2027: primary threshold £242 a week, secondary threshold £96 a week.
it.each([
  ['at the primary threshold, with the allowance', [weekly(242_00)], true, true],
  ['a penny an hour above it', [weekly(242_10)], true, false],
  ['at the secondary threshold, without the allowance', [weekly(96_00)], false, true],
  ['a penny an hour above it, without the allowance', [weekly(96_10)], false, false],
  ['where the allowance is not decided', [weekly(96_10)], null, false],
  ['one of two above', [weekly(100_00), weekly(300_00, { id: 2 })], true, false],
  ['somebody who is self-employed does not count', [weekly(100_00), weekly(300_00, { id: 2, kind: 'self_employed' })], true, true],
  ['nor somebody who has left', [weekly(100_00), weekly(300_00, { id: 2, endsOn: '2026-11-19' })], true, true],
  ['no rate of pay', [weekly(100_00, { rates: [] })], true, false],
  ['nobody employed', [], true, false],
] as [string, Worker[], boolean | null, boolean][])('%s', (_, workers, claimsEmploymentAllowance, expected) => {
  expect(usuallyOwesNothing({ workers, employer: anEmployer({ claimsEmploymentAllowance }), entries: [] }, ON)).toBe(expected);
});

it.each([
  ['a year ago', '2025-11-20', false],
  ['longer ago', '2025-11-19', true],
] as [string, IsoDay, boolean][])('where HMRC was paid, something was due: %s', (_, paidOn, expected) => {
  const entries = [makeEntry({ paidOn, amountPence: -50_00, category: 'hmrc' })];
  expect(usuallyOwesNothing({ workers: [weekly(100_00)], employer: anEmployer({ claimsEmploymentAllowance: true }), entries }, ON)).toBe(expected);
});

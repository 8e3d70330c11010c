import { expect, it } from 'vitest';
import { redundancyPay } from '#shared/employer/redundancy';
import { REDUNDANCY, REDUNDANCY_REFUSED } from '../../support/redundancy-examples';

it.each(REDUNDANCY)('%s', (_words, question, weeks, payPence) => {
  expect(redundancyPay(question)).toMatchObject({ ok: true, value: { halfWeeks: weeks * 2, payPence } });
});

it.each(REDUNDANCY_REFUSED)('refuses %s', (_words, age, years, on, code) => {
  expect(redundancyPay({ age, years, weekPence: 350_00, on })).toMatchObject({ ok: false, faults: [{ code, message: expect.stringMatching(/\.$/) as string }] });
});

it('says what a week counts for, and by which row', () => {
  expect(redundancyPay({ age: 30, years: 2, weekPence: 1_000_00, on: '2026-11-21' })).toMatchObject({ value: { countedWeekPence: 751_00, row: { from: '2026-04-06' } } });
});

import { expect, it } from 'vitest';
import { NO_RECORD } from '#shared/employer/employment-record';
import type { PayLine } from '#shared/employer/pay-run';
import { grossOf, periodPay } from '#shared/employer/period-pay';
import { makeWorker } from '../../support/make-facts';

// Each pay period of a whole year stands in year-of-employing.test.ts.
const PERIOD = { from: '2026-05-04', to: '2026-05-31', payday: '2026-05-31' } as const;
const added = (kind: PayLine['kind'], amountPence: number): PayLine => ({ kind, words: 'By hand', minutes: null, ratePence: null, amountPence });

it('adds what is missing to the minimum wage: 20 hours at £12.00 are £14.20 short of £12.71', () => {
  const pay = periodPay(makeWorker({ rates: [{ from: '2026-04-06', ratePence: 1200 }] }), NO_RECORD, PERIOD);
  expect(pay).toMatchObject({ value: { grossPence: 25420, lines: [{ amountPence: 24000 }, { kind: 'top_up', amountPence: 1420 }] } });
});

it.each([
  ['pay in place of notice counts for National Insurance', added('notice', 100000), (28000 + 100000 - 38400) * 0.15],
  ['redundancy pay does not', added('redundancy', 100000), 0],
])('%s', (_, line, employerInsurancePence) => {
  const pay = periodPay(makeWorker(), NO_RECORD, PERIOD, [line]);
  expect(pay).toMatchObject({ value: { grossPence: 128000, onTop: { value: { employerInsurancePence } } } });
});

it('gross pay is the sum of its lines', () => expect(grossOf([added('other', 1), added('notice', 2)])).toBe(3));

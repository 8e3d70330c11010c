import { describe, expect, it } from 'vitest';
import { payOnTop } from '#shared/employer/pay-on-top';
import type { PensionStep } from '#shared/employer/pension-step';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeWorker } from '../../support/make-facts';

const step = (kind: PensionStep['kind'], on: IsoDay, until: IsoDay | null = null): PensionStep => ({ id: 1, workerId: 1, kind, on, until, words: '' });
const onTop = (over: Parameters<typeof makeWorker>[0], pence: number, payday: IsoDay = '2026-06-28', pensionSteps: PensionStep[] = []) => {
  const found = payOnTop(makeWorker(over), { pensionSteps }, payday, pence);
  if (!found.ok) throw new Error(found.faults[0]?.code);
  return found.value;
};

describe('employer’s National Insurance: 15% over £384.00 in 4 weeks, £417.00 a month', () => {
  it.each([
    ['at the threshold', {}, 38400, 0],
    ['half a penny is dropped', {}, 38410, 1],
    ['£1,000.00', {}, 100000, 9240],
    ['a month', { payEvery: 'month' as const }, 100000, 8745],
    ['20 on the payday', { bornOn: '2005-06-29' as IsoDay }, 100000, 0],
    ['21 on the payday', { bornOn: '2005-06-28' as IsoDay }, 100000, 9240],
    ['an apprentice of 24', { bornOn: '2001-06-29' as IsoDay, apprentice: true }, 100000, 0],
  ])('%s', (_, over, pence, due) => expect(onTop(over, pence).employerInsurancePence).toBe(due));
});

describe('pension: 3% and 5% of pay over £480.00 in 4 weeks', () => {
  const shares = (over: Parameters<typeof makeWorker>[0], pence: number, steps: PensionStep[] = []) => {
    const { employerPensionPence, workerPensionPence } = onTop(over, pence, '2026-06-28', steps);
    return [employerPensionPence, workerPensionPence];
  };
  it.each([
    ['enrolled', { pension: 'enrolled' as const }, 100000, [], [1560, 2600]],
    ['enrolled, pay under the lower limit', { pension: 'enrolled' as const }, 48000, [], [0, 0]],
    ['not assessed, pay over the trigger of £768.00', { pension: 'not_assessed' as const }, 76801, [], [864, 1440]],
    ['not assessed, pay of the trigger', { pension: 'not_assessed' as const }, 76800, [], [0, 0]],
    ['not assessed, but postponed beyond the payday', { pension: 'not_assessed' as const }, 100000, [step('postponed', '2026-04-06', '2026-06-28')], [0, 0]],
    ['postponed up to the day before', { pension: 'not_assessed' as const }, 100000, [step('postponed', '2026-04-06', '2026-06-27')], [1560, 2600]],
    ['opted out by a step', { pension: 'enrolled' as const }, 100000, [step('opted_out', '2026-06-01')], [0, 0]],
    ['opted in on the payday', { pension: 'not_eligible' as const }, 100000, [step('opted_in', '2026-06-28')], [1560, 2600]],
    ['enrolled only after the payday', { pension: 'enrolled' as const }, 100000, [step('enrolled', '2026-06-29')], [0, 0]],
    ['not eligible', { pension: 'not_eligible' as const }, 100000, [], [0, 0]],
  ])('%s', (_, over, pence, steps, expected) => expect(shares(over, pence, steps)).toEqual(expected));
});

it('refuses a payday for which no rates are loaded', () => {
  expect(payOnTop(makeWorker(), { pensionSteps: [] }, '2031-06-28', 100000)).toMatchObject({ ok: false, faults: [{ code: 'rate-not-loaded' }] });
});

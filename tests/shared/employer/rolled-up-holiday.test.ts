import { describe, expect, it } from 'vitest';
import type { Job } from '#shared/employer/job';
import type { PayLine } from '#shared/employer/pay-run';
import { isRolledUp, isRolledUpOn, rolledUpLine } from '#shared/employer/rolled-up-holiday';
import type { IsoDay } from '#shared/kernel/iso-date';

const line = (kind: PayLine['kind'], amountPence: number): PayLine => ({ kind, words: '', minutes: null, ratePence: null, amountPence });
const job = (over: Partial<Pick<Job, 'hours' | 'holidayPay' | 'leaveYearStarts'>> = {}) => ({ hours: 'irregular' as const, holidayPay: 'rolled_up' as const, leaveYearStarts: null, ...over });
const PERIOD = { from: '2026-05-02', to: '2026-06-01' } as const;

it.each([
  ['12.07% of £1,000.00', [line('hours', 100000)], 12070],
  ['half a penny is rounded up: 12.07% of £50.00 is 6.035', [line('hours', 5000)], 604],
  ['nights and cancelled visits are pay for work; sick pay and holiday are not', [line('sleep_in', 5000), line('cancelled', 5000), line('sick', 9000), line('holiday', 9000)], 1207],
  ['nothing was earned', [], undefined],
])('%s', (_, lines, pence) => expect(rolledUpLine({ startsOn: '2026-02-02' }, job(), lines, PERIOD)?.amountPence).toBe(pence));

it.each([
  ['regular hours', job({ hours: 'regular' as never })],
  ['holiday that is paid when taken', job({ holidayPay: 'when_taken' as never })],
])('no line for %s', (_, terms) => expect(rolledUpLine({ startsOn: '2026-02-02' }, terms, [line('hours', 5000)], PERIOD)).toBeUndefined());

it.each([
  ['a leave year from 1 April 2024', '2020-04-01', null, '2024-04-01', true],
  ['the last day of the leave year before', '2020-04-01', null, '2024-03-31', false],
  ['a leave year from 31 March 2024, to its end', '2020-03-31', null, '2025-03-30', false],
  ['and the next', '2020-03-31', null, '2025-03-31', true],
  ['a leave year by the contract', '2020-09-09', '01-01', '2024-12-31', false],
  ['somebody who starts after that day, in a leave year from before it', '2024-05-01', '01-01', '2024-12-31', false],
  ['and in the next', '2024-05-01', '01-01', '2025-01-01', true],
  ['who starts on 29 February, to the day before the next leave year', '2024-02-29', null, '2025-02-27', false],
])('lawful: %s', (_, startsOn, leaveYearStarts, on, may) => expect(isRolledUpOn({ startsOn: startsOn as IsoDay }, job({ leaveYearStarts }), on as IsoDay)).toBe(may));

describe('holiday paid along with the work', () => {
  it.each([
    ['irregular hours, a leave year from 1 April 2024', 'irregular', '2024-04-01', true],
    ['a leave year from the day before', 'irregular', '2024-03-31', false],
    ['regular hours: the law does not allow it', 'regular', '2026-04-06', false],
  ] as const)('%s', (_, hours, yearFrom, expected) => expect(isRolledUp({ hours, holidayPay: 'rolled_up' }, yearFrom)).toBe(expected));
  it('is not so unless it was chosen', () => expect(isRolledUp({ hours: 'irregular', holidayPay: 'when_taken' }, '2026-04-06')).toBe(false));
});

import { describe, expect, it } from 'vitest';
import { closingLabel, isRunning, returnTitle, summaryWords } from '#shared/returns/so-far';

const PERIOD = { from: '2026-11-02', to: '2027-02-01' } as const;
const figures = { openingPence: 100_00, incomePence: 800_00, spendingPence: 111_80, closingPence: 788_20 };

describe('a return that is made before its period is over', () => {
  it.each([
    ['the day before its first', '2026-11-01', true, 'This period begins on 2 November 2026, so nothing is in it yet. £788.20 is there on 1 November 2026.'],
    [
      'its last day',
      '2027-02-01',
      true,
      '£100.00 was there at the start. So far, up to 1 February 2027, £800.00 came in and £111.80 was spent, so £788.20 was there on that day. The period runs to 1 February 2027.',
    ],
    ['the day after', '2027-02-02', false, '£100.00 was there at the start, £800.00 came in and £111.80 was spent. So £788.20 was there at the end of 1 February 2027.'],
  ] as const)('%s', (_, madeOn, running, words) => {
    expect([isRunning(PERIOD, madeOn), summaryWords({ ...PERIOD, ...figures, madeOn })]).toEqual([running, words]);
  });

  it.each([
    ['2026-11-20', 'Direct payment return so far, up to 20 November 2026', 'Balance so far, on 20 November 2026'],
    ['2027-02-02', 'Direct payment return', 'Closing balance'],
  ] as const)('on %s: %s', (madeOn, title, label) => expect([returnTitle(PERIOD, madeOn), closingLabel({ ...PERIOD, madeOn })]).toEqual([title, label]));
});

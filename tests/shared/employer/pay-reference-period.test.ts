import { describe, expect, it } from 'vitest';
import { nextPayReferencePeriod, payReferencePeriodFrom } from '#shared/employer/pay-reference-period';
import { addDays } from '#shared/kernel/iso-date';
import { makeWorker } from '../../support/make-facts';

const monthly = makeWorker({ startsOn: '2026-01-20', payEvery: 'month' });

describe('the pay reference period', () => {
  it.each([
    ['its first day', monthly, '2026-03-20', '2026-03-20', '2026-04-20'],
    ['its last day', monthly, '2026-04-19', '2026-03-20', '2026-04-20'],
    ['every 4 weeks from Monday 6 April', makeWorker(), '2026-05-03', '2026-04-06', '2026-05-04'],
    ['a quarter’s pay is held against each month', makeWorker({ startsOn: '2026-01-20', payEvery: 'quarter' }), '2026-03-25', '2026-03-20', '2026-04-20'],
    ['months from the 31st', makeWorker({ startsOn: '2026-01-31', payEvery: 'month' }), '2026-03-30', '2026-02-28', '2026-03-31'],
    ['before the first day of work', monthly, '2026-01-01', '2026-01-20', '2026-01-20'],
  ] as const)('%s', (_, worker, on, from, next) => {
    expect(payReferencePeriodFrom(worker, on)).toBe(from);
    expect(nextPayReferencePeriod(worker, addDays(on, 1))).toBe(next);
  });
});

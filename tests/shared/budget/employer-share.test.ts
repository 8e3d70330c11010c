import { describe, expect, it } from 'vitest';
import { employerSharePaid } from '#shared/budget/employer-share';
import { makeEntry, makeFacts, makeService, makeWorker } from '../../support/make-facts';

const YEAR = { from: '2026-04-06', to: '2026-11-20' } as const;
const ON = '2026-11-20';
/** 20 h a week at £13.00: £13,520.00 a year, with employer’s National Insurance on top. */
const worker = makeWorker({ id: 1, startsOn: '2026-04-06', minutesAWeek: 1200, rates: [{ from: '2026-04-06', ratePence: 13_00 }], pension: 'opted_out', payEvery: 'week' });
const service = makeService({ id: 1, workerId: 1, category: 'pa_wages' });
const hmrc = (amountPence: number) => makeEntry({ id: 9, paidOn: '2026-10-22', amountPence: -amountPence, category: 'hmrc', serviceId: 1 });
const share = (paidPence: number, plannedPence: number, over = {}) =>
  employerSharePaid(service, makeFacts({ services: [service], workers: [worker], entries: paidPence === 0 ? [] : [hmrc(paidPence)], ...over }), plannedPence, YEAR, ON);

describe('the employer’s share of what went to HMRC', () => {
  it('nothing was paid', () => expect(share(0, 5_000_00)).toBe(0));
  it('never more than was paid', () => expect(share(10_00, 13_520_00)).toBe(10_00));
  it('nothing of it where no wages were planned', () => expect(share(900_00, 0)).toBe(0));
  it('all of it where the PA is not known', () => expect(share(900_00, 5_000_00, { workers: [] })).toBe(900_00));
  it('grows with the planned wages, up to what was paid', () => {
    const half = share(5_000_00, 6_760_00);
    expect(share(5_000_00, 13_520_00)).toBeGreaterThanOrEqual(half * 2 - 1);
    expect(half).toBeGreaterThan(0);
  });
});

import { describe, expect, it } from 'vitest';
import { supportNotHappening } from '#shared/checks/support-not-happening';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeFacts, makePayments, makeService } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** The ledger goes to this day. */
const knownTo = (closingOn: IsoDay) => ({ statements: [{ id: 1, accountId: 1, closingOn, closingPence: 0, batchId: null }] });
const january = knownTo('2027-01-12');

/** Paid on 19 October, and then this much on 16 November for 4 weeks that are planned at £280.00. */
const paid = (pence: number, over = {}, more = {}) =>
  makeFacts({
    services: [makeService(over)],
    entries: [...makePayments(['2026-10-19'], -280_00, { serviceId: 1 }), ...makePayments(['2026-11-16'], -pence, { serviceId: 1 }, 2)],
    ...more,
  });
const since = makeService({ startsOn: '2026-09-07' });

describe('support-not-happening', () => {
  it.each([
    ['all of it', paid(280_00), '2026-11-20', []],
    ['80 % is £224.00: exactly on the line', paid(224_00), '2026-11-20', []],
    ['a penny under', paid(223_99), '2026-11-20', ['act: Weekday mornings: only 79 % of the planned support was paid for']],
    ['two intervals after 16 November is 11 January', paid(280_00, {}, knownTo('2027-01-11')), '2027-01-11', []],
    ['the day after', paid(280_00, {}, january), '2027-01-12', ['act: Weekday mornings: nothing paid since 16 November 2026']],
    ['the day after, and the statement that would show a payment is not imported', paid(280_00, {}, knownTo('2027-01-11')), '2027-01-12', []],
    ['it has ended', paid(280_00, { endsOn: '2026-11-30' }, january), '2027-01-12', []],
    ['never paid', makeFacts({ services: [since], ...knownTo('2026-11-20') }), '2026-11-20', ['act: Weekday mornings: it started on 7 September 2026 and nothing was paid']],
    ['never paid, and nothing is imported', makeFacts({ services: [since] }), '2026-11-20', []],
    ['free help has no payments', makeFacts({ services: [makeService({ fundedBy: 'informal', ratePence: 0 })], ...knownTo('2026-11-20') }), '2026-11-20', []],
    ['two services', makeFacts({ services: [since, { ...since, id: 2, name: 'Art group' }], ...knownTo('2026-11-20') }), '2026-11-20', ['act: Weekday mornings: it started on 7 September 2026 and nothing was paid', 'act: Art group: it started on 7 September 2026 and nothing was paid']],
  ] as const)('%s', (_, facts, on, flags) => expect(raised(supportNotHappening, facts, on)).toEqual(flags));
});

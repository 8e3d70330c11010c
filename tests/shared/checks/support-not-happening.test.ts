import { describe, expect, it } from 'vitest';
import { supportNotHappening } from '#shared/checks/support-not-happening';
import { makeFacts, makePayments, makeService } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** Paid on 19 October, and then this much on 16 November for 4 weeks that are planned at £280.00. */
const paid = (pence: number, over = {}) =>
  makeFacts({
    services: [makeService(over)],
    entries: [...makePayments(['2026-10-19'], -280_00, { serviceId: 1 }), ...makePayments(['2026-11-16'], -pence, { serviceId: 1 }, 2)],
  });

describe('support-not-happening', () => {
  it.each([
    ['all of it', paid(280_00), '2026-11-20', []],
    ['80 % is £224.00: exactly on the line', paid(224_00), '2026-11-20', []],
    ['a penny under', paid(223_99), '2026-11-20', ['act: Weekday mornings: only 79 % of the planned support was paid for']],
    ['two intervals after 16 November is 11 January', paid(280_00), '2027-01-11', []],
    ['the day after', paid(280_00), '2027-01-12', ['act: Weekday mornings: nothing paid since 16 November 2026']],
    ['it has ended', paid(280_00, { endsOn: '2026-11-30' }), '2027-01-12', []],
    ['never paid', makeFacts({ services: [makeService({ startsOn: '2026-09-07' })] }), '2026-11-20', ['act: Weekday mornings: it started on 7 September 2026 and nothing was paid']],
    ['free help has no payments', makeFacts({ services: [makeService({ fundedBy: 'informal', ratePence: 0 })] }), '2026-11-20', []],
    ['two services', makeFacts({ services: [makeService({ startsOn: '2026-09-07' }), makeService({ id: 2, name: 'Art group', startsOn: '2026-09-07' })] }), '2026-11-20', ['act: Weekday mornings: it started on 7 September 2026 and nothing was paid', 'act: Art group: it started on 7 September 2026 and nothing was paid']],
  ] as const)('%s', (_, facts, on, flags) => expect(raised(supportNotHappening, facts, on)).toEqual(flags));
});

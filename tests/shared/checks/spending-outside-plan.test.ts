import { describe, expect, it } from 'vitest';
import type { Facts } from '#shared/checks/check';
import { spendingOutsidePlan } from '#shared/checks/spending-outside-plan';
import { periodMoney } from '#shared/returns/period-money';
import { makeEntry, makeFacts, makeSent, makeService, makeWorker } from '../../support/make-facts';
import { raised } from '../../support/raised';

const one = (over: Parameters<typeof makeEntry>[0], more = {}) => makeFacts({ services: [makeService()], entries: [makeEntry({ payee: 'Argos', amountPence: -50_00, category: 'equipment', ...over })], ...more });
const flagged = ['act: £50.00 to Argos on 20 November 2026 is for no service in the plan'];
const PERIOD = { from: '2026-10-01', to: '2026-11-20' } as const;
/** A return of these days that was sent when the ledger held this. */
const sentWith = (facts: Facts) => makeSent({ ...PERIOD, copy: periodMoney(facts, PERIOD) });

describe('spending-outside-plan', () => {
  it.each([
    ['tied to nothing', one({}), flagged],
    ['tied to a service', one({ serviceId: 1 }), []],
    ['not sorted yet', one({ category: 'not_sorted' }), flagged],
    ['money in', one({ amountPence: 50_00, category: 'refund' }), []],
    ['own money', one({ fund: 'own' }), []],
    ['moved to another account', one({ category: 'transfer' }), []],
    ['paid back to the council', one({ category: 'returned_to_council' }), []],
    ['HMRC, with a PA', one({ category: 'hmrc' }, { workers: [makeWorker()] }), []],
    ['HMRC, with nobody employed', one({ category: 'hmrc' }), flagged],
    ['gambling is another remark', one({ category: 'gambling' }), []],
    ['in a return that was sent before copies were kept', one({}, { returnsSent: [makeSent(PERIOD)] }), []],
    ['a sent return reported it as it stands', one({}, { returnsSent: [sentWith(one({}))] }), []],
    ['the day after a sent return', one({}, { returnsSent: [makeSent({ ...PERIOD, to: '2026-11-19' })] }), flagged],
    ['it was added after the return was sent', one({}, { returnsSent: [sentWith(makeFacts())] }), flagged],
    ['a sent return reported it for a service, and it was sorted anew', one({}, { returnsSent: [sentWith(one({ serviceId: 1 }))] }), flagged],
    ['a sent return reported it as something else', one({}, { returnsSent: [sentWith(one({ category: 'travel' }))] }), flagged],
    ['the service ended two intervals ago to the day', one({ serviceId: 1 }, { services: [makeService({ endsOn: '2026-09-25' })] }), []],
    ['a day longer', one({ serviceId: 1 }, { services: [makeService({ endsOn: '2026-09-24' })] }), flagged],
    ['paid one interval before it starts', one({ serviceId: 1 }, { services: [makeService({ startsOn: '2026-12-18' })] }), []],
    ['paid a day earlier', one({ serviceId: 1 }, { services: [makeService({ startsOn: '2026-12-19' })] }), flagged],
    ['two', makeFacts({ entries: [makeEntry({ amountPence: -50_00 }), makeEntry({ id: 2, amountPence: -25_00 })] }), ['act: 2 payments, £75.00 in all, are for no service in the plan']],
  ])('%s', (_, facts, flags) => expect(raised(spendingOutsidePlan, facts)).toEqual(flags));

  // Paid on 20 November; one interval of 4 weeks before 19 December is 21 November.
  const late = makeService({ name: 'Dawn mornings', startsOn: '2026-12-19' });
  const early = makeEntry({ amountPence: -50_00, serviceId: 1 });
  const untied = (id: number) => makeEntry({ id, amountPence: -25_00 });
  const asked = '“Dawn mornings” begins on 19 December 2026 in the plan. Did it begin earlier? Then change its first day.';
  const agree = 'For what is not in the plan, ask the council whether it agrees.';
  it.each([
    ['its service has not begun', [early], asked],
    ['two for a service that has not begun', [early, { ...early, id: 2 }], asked],
    ['one of those and one tied to nothing', [early, untied(2)], `${asked} Say which service each of the others was for. ${agree}`],
    ['two tied to nothing', [untied(1), untied(2)], `Say which service each was for. ${agree}`],
    ['one tied to nothing', [untied(1)], 'Say which service it was for. If it is not in the plan, ask the council whether it agrees.'],
  ])('says what to do: %s', (_, entries, next) => expect(spendingOutsidePlan.check(makeFacts({ services: [late], entries }), '2026-11-20')[0]?.next).toBe(next));
});

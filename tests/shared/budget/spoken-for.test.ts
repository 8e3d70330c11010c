import { expect, it } from 'vitest';
import { spokenFor } from '#shared/budget/spoken-for';
import { makeDuty, makeEntry, makeFacts, makePayments, makeService } from '../../support/make-facts';

it('counts wages and bills for support received, and reserves, in order of their day', () => {
  const facts = makeFacts({
    services: [makeService(), makeService({ id: 2, name: 'Art group', kind: 'activity', times: 1, ratePer: 'time', ratePence: 12_00, startsOn: '2026-11-18', paidEvery: 'week' })],
    entries: [makeEntry({ paidOn: '2026-11-15', amountPence: 1280_00, category: 'opening' }), ...makePayments(['2026-11-16'], -280_00, { serviceId: 1 }, 2)],
    reserves: [{ id: 1, kind: 'holiday', words: '', amountPence: 132_50 }, { id: 2, kind: 'hmrc', words: '', amountPence: 241_30 }, { id: 3, kind: 'other', words: 'A new kettle', amountPence: 20_00 }],
    duties: [makeDuty({ dueOn: '2026-11-22', state: 'done' }), makeDuty({ dueOn: '2026-12-22', state: 'coming' })],
  });
  expect(spokenFor(facts, '2026-11-24')).toEqual({
    balancePence: 1000_00,
    items: [
      { words: 'bill so far for “Art group”', amountPence: 12_00, dueOn: '2026-11-25' },
      { words: 'wages earned so far for “Weekday mornings”', amountPence: 70_00, dueOn: '2026-12-14' },
      { words: 'saved for HMRC’s bill', amountPence: 241_30, dueOn: '2026-12-22' },
      { words: 'saved for holiday pay', amountPence: 132_50, dueOn: null },
      { words: 'saved for a new kettle', amountPence: 20_00, dueOn: null },
    ],
    spokenForPence: 475_80,
    sparePence: 524_20,
  });
});

it('says nothing is spoken for in an empty ledger', () => {
  expect(spokenFor(makeFacts(), '2026-11-24')).toEqual({ balancePence: 0, items: [], spokenForPence: 0, sparePence: 0 });
});

// £70.00 on each Tuesday: two had come by 24 November, and the wages of 15 December will be for five.
it('says that wages are those earned by today, and names a one-off whole', () => {
  const facts = makeFacts({
    services: [makeService({ startsOn: '2026-11-17' }), makeService({ id: 2, name: 'Shower seat', kind: 'equipment', every: 'once', times: 1, ratePer: 'time', ratePence: 60_00, startsOn: '2026-11-20' })],
  });
  expect(spokenFor(facts, '2026-11-24').items).toEqual([
    { words: 'bill for “Shower seat”', amountPence: 60_00, dueOn: '2026-11-24' },
    { words: 'wages earned so far for “Weekday mornings”', amountPence: 140_00, dueOn: '2026-12-15' },
  ]);
});

import { describe, expect, it } from 'vitest';
import type { Facts } from '#shared/checks/check';
import { deliveredWeekly, packServices } from '#shared/plan/pack-delivery';
import { makeEntry, makeFacts, makeNeed, makePayments, makeService } from '../../support/make-facts';

/** An hour on five days a week at £14.00: £70.00 a week. From 5 October, a Monday, to 1 November 2026 are four weeks: £280.00. */
const PERIOD = { from: '2026-10-05', to: '2026-11-01' } as const;
const household = (paidPence: number, over: Partial<Facts> = {}): Facts =>
  makeFacts({
    needs: [makeNeed()],
    services: [makeService()],
    entries: makePayments(['2026-10-30'], -paidPence, { serviceId: 1 }),
    statements: [{ id: 1, accountId: 1, closingOn: '2026-11-01', closingPence: 0, batchId: null }],
    ...over,
  });

describe('each service in a period', () => {
  it.each([
    ['paid as planned', 280_00, 0],
    ['three quarters of it', 210_00, -70_00],
    ['more than planned', 350_00, 70_00],
    ['nothing paid on a known day', 0, -280_00],
  ])('%s', (_, paidPence, differencePence) => {
    const { services, unplannedPence } = packServices(household(paidPence), PERIOD, '2026-11-01');
    expect(services).toMatchObject([{ plannedPence: 280_00, paidPence, differencePence }]);
    expect(unplannedPence).toBe(0);
  });

  it('leaves out what was paid outside the period, and names what no service stands for', () => {
    const [before, after] = makePayments(['2026-10-04', '2026-11-02'], -280_00, { serviceId: 1 });
    const entries = [before, makeEntry({ id: 9, paidOn: '2026-10-06', amountPence: -25_00, category: 'training' }), after].flatMap((entry) => entry ?? []);
    const found = packServices(household(0, { entries }), PERIOD, '2026-11-01');
    expect(found.services[0]?.paidPence).toBe(0);
    expect(found.unplannedPence).toBe(25_00);
  });

  it('leaves out a yearly bill that does not fall into the period', () => {
    const yearly = makeService({ id: 2, name: 'Insurance', kind: 'employing', every: 'year', times: 1, minutes: null, ratePer: 'time', ratePence: 90_00 });
    const { services } = packServices(household(280_00, { services: [makeService(), yearly] }), PERIOD, '2026-11-01');
    expect(services.map(({ name }) => name)).toEqual(['Weekday mornings']);
  });

  it('keeps to the days that the ledger knows', () => {
    // Two weeks of the four are known.
    const found = packServices(household(140_00, { statements: [], entries: makePayments(['2026-10-18'], -140_00, { serviceId: 1 }) }), PERIOD, '2026-11-01');
    expect(found.knownTo).toBe('2026-10-18');
    expect(found.services[0]).toMatchObject({ plannedPence: 140_00, paidPence: 140_00 });
  });

  it('knows nothing where the ledger ends before the period', () => {
    expect(packServices(household(0, { statements: [], entries: makePayments(['2026-09-01'], -280_00, { serviceId: 1 }) }), PERIOD, '2026-11-01')).toEqual({ services: [], unplannedPence: 0, knownTo: null });
  });
});

it('tells the minutes a week that came, in the proportion that was paid for; help without pay counts as planned', () => {
  const informal = makeService({ id: 2, name: 'My sister', kind: 'informal', fundedBy: 'informal', ratePence: null, times: 1, minutes: 60 });
  const facts = household(210_00, { services: [makeService(), informal] });
  const { services } = packServices(facts, PERIOD, '2026-11-01');
  // 5 hours planned, three quarters of them paid for: 225 minutes. One hour of the sister’s: 60.
  expect(deliveredWeekly(facts, services, '2026-11-01')[0]).toMatchObject({ plannedMinutes: 360, deliveredMinutes: 285 });
});

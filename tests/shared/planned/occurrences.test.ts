import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '#shared/checks/check';
import { addDays, daysBetween, type IsoDay } from '#shared/kernel/iso-date';
import type { Recurring } from '#shared/kernel/recurrence';
import { occurrences } from '#shared/planned/occurrences';
import { makeBudget, makeFacts, makeLetter, makePayments, makeService, makeWorker } from '../../support/make-facts';

const household = makeFacts({
  budgets: [makeBudget({ firstPaymentOn: '2026-04-06' })],
  oneOffs: [{ id: 1, words: 'Hoist', amountPence: 500_00, expectedOn: '2026-12-25' }],
  letters: [makeLetter({ firstDueOn: '2026-04-10' }), makeLetter({ id: 2, letterOn: '2026-09-20', appliesFrom: '2026-10-05', firstDueOn: '2026-10-09', amountPence: 92_00 })],
  services: [
    makeService({ workerId: 1 }),
    makeService({ id: 2, name: 'Art group', kind: 'activity', provider: 'Art group', category: 'activities', times: 1, ratePer: 'time', ratePence: 18_00, paidEvery: 'week', startsOn: '2026-09-03', breaks: [{ from: '2026-12-17', to: '2027-01-03' }] }),
    makeService({ id: 3, name: 'Minibus', kind: 'other', fundedBy: 'own_money' }),
    makeService({ id: 4, name: 'HMRC', kind: 'employing', category: 'hmrc', every: 'month', times: 1, ratePer: 'time', ratePence: 50_00, startsOn: '2026-04-10' }),
  ],
  workers: [makeWorker({ pension: 'enrolled' })],
  employer: { ...makeFacts().employer, payeReference: '120/EX1', payeRegisteredOn: '2026-04-01', paysHmrcEvery: 'quarter' },
  entries: makePayments(['2026-05-01', '2026-05-29', '2026-06-26'], -280_00, { serviceId: 1 }),
});
const shown = (facts: Facts, from: IsoDay, to: IsoDay) => occurrences(facts, from, to).map(({ dueOn, source, sourceId, amountPence }) => [dueOn, source, sourceId, amountPence]);

describe('every planned movement of some days', () => {
  it('from each of its sources, in order', () => {
    expect(shown(household, '2026-10-01', '2026-10-31')).toEqual([
      ['2026-10-01', 'service', 2, -18_00],
      ['2026-10-08', 'service', 2, -18_00],
      ['2026-10-09', 'letter', 2, 92_00],
      ['2026-10-15', 'service', 2, -18_00],
      ['2026-10-16', 'wages', 1, -280_00],
      ['2026-10-19', 'payment_in', 1, 320_00],
      ['2026-10-22', 'service', 2, -18_00],
      ['2026-10-22', 'hmrc', 1, -150_00],
      ['2026-10-22', 'pension', 1, null],
      ['2026-10-29', 'service', 2, -18_00],
    ]);
  });

  // £80.00 on 17 July, 14 August and 11 September; from 5 October £92.00, every 4 weeks from the 9th.
  it('a letter that changes the amount in the middle of a year', () => {
    const letters = shown(household, '2026-08-01', '2026-11-30').filter(([, source]) => source === 'letter');
    expect(letters).toEqual([
      ['2026-08-28', 'letter', 1, 80_00],
      ['2026-09-25', 'letter', 1, 80_00],
      ['2026-10-09', 'letter', 2, 92_00],
      ['2026-11-06', 'letter', 2, 92_00],
    ]);
  });

  it('a one-off payment on Christmas Day is booked on the 29th; the group has its holidays', () => {
    const found = occurrences(household, '2026-12-21', '2027-01-06');
    expect(found.map(({ dueOn, booksOn, source }) => [dueOn, booksOn, source])).toEqual([
      ['2026-12-22', '2026-12-22', 'pension'],
      ['2026-12-25', '2026-12-29', 'one_off'],
      ['2027-01-01', '2027-01-04', 'letter'],
    ]);
  });

  it('a contribution that the council bills goes out of the person’s own money', () => {
    const gross = { ...household, budgets: [makeBudget({ firstPaymentOn: '2026-04-06', paid: 'gross' })] };
    const [letter] = occurrences(gross, '2026-10-09', '2026-10-09');
    expect(letter).toMatchObject({ source: 'letter', direction: 'out', amountPence: -92_00, account: 'own', payee: 'Luton' });
  });

  it('nothing where the days end before they begin', () => expect(occurrences(household, '2026-10-31', '2026-10-01')).toEqual([]));
});

it('none is lost while the program is closed for eight months: month by month is the whole', () => {
  const whole = occurrences(household, '2026-06-01', '2027-01-31');
  const monthly = ['06', '07', '08', '09', '10', '11', '12', '01'].flatMap((month) => occurrences(household, `${month === '01' ? 2027 : 2026}-${month}-01` as IsoDay, `${month === '01' ? 2027 : 2026}-${month}-${{ '06': 30, '09': 30, '11': 30 }[month] ?? 31}` as IsoDay));
  expect(monthly).toEqual(whole);
  // By hand: direct payments from 29 June to 11 January; wages from 26 June to 8 January; HMRC on 22 July, 22 October and 22 January.
  expect(whole.filter(({ source }) => source === 'payment_in')).toHaveLength(9);
  expect(whole.filter(({ source }) => source === 'wages')).toHaveLength(8);
  expect(whole.filter(({ source }) => source === 'hmrc')).toHaveLength(3);
});

const day = fc.integer({ min: 0, max: 1200 }).map((days) => addDays('2026-01-01', days));
const rhythm = fc.constantFrom<Recurring>('week', 'fortnight', '4-weeks', 'month', 'quarter', 'year');

it('law: the days up to one and those after it are together the whole, whatever was paid when', () => {
  fc.assert(
    fc.property(fc.tuple(day, day, day), rhythm, fc.uniqueArray(day, { maxLength: 8 }), fc.boolean(), ([a, b, c], paidEvery, paidOn, leaves) => {
      const [from, mid, to] = [a, b, c].sort() as [IsoDay, IsoDay, IsoDay];
      const [first, ...rest] = household.services;
      const facts = {
        ...household,
        services: [{ ...(first ?? makeService()), paidEvery }, ...rest],
        workers: household.workers.map((worker) => (leaves ? { ...worker, endsOn: '2026-12-05' as IsoDay } : worker)),
        entries: makePayments([...paidOn].sort(), -280_00, { serviceId: 1 }),
      };
      expect([...occurrences(facts, from, mid), ...occurrences(facts, addDays(mid, 1), to)]).toEqual(occurrences(facts, from, to));
    }),
    { numRuns: 60 },
  );
});

it('law: no source is due twice on one day, and every day is one that was asked for', () => {
  fc.assert(
    fc.property(rhythm, fc.uniqueArray(day, { maxLength: 12 }), (paidEvery, paidOn) => {
      const facts = { ...household, services: [makeService({ paidEvery })], entries: makePayments([...paidOn].sort(), -70_00, { serviceId: 1 }) };
      const found = occurrences(facts, '2026-01-01', '2028-12-31');
      const keys = found.map(({ source, sourceId, dueOn }) => `${source} ${sourceId} ${dueOn}`);
      expect(new Set(keys).size).toBe(keys.length);
      expect(found.every(({ dueOn }) => daysBetween('2026-01-01', dueOn) >= 0 && dueOn <= '2028-12-31')).toBe(true);
    }),
    { numRuns: 60 },
  );
});

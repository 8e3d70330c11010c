import { expect, it } from 'vitest';
import { recordPayment } from '#electron/actions/record-payment';
import { saveAccount } from '#electron/actions/save-account';
import { showRegister } from '#electron/queries/show-register';
import { buildHousehold, pay } from '../../support/build-ledger';
import { householdWithTaxi } from '../../support/one-payment';
import { done } from '../../support/records';
import { testServices } from '../../support/test-ledger';

const WHOLE = { accountId: null, from: null, to: null, search: '', show: 'all', before: null, limit: 50 } as const;

const CASH_TIN = { id: null, name: 'Cash tin', kind: 'cash', bank: '', isDirectPayment: false, openedOn: '2026-04-06', closedOn: null, openingPence: 5000 } as const;

it('counts payments; the balance at the start stands among the rows and is none', () => {
  const { services, taxi } = householdWithTaxi();
  const accountId = done(saveAccount(services, CASH_TIN)).id;
  done(recordPayment(services, { ...taxi, accountId }));
  const { rows, matching } = done(showRegister(services, { ...WHOLE, accountId }));
  expect(rows.map((row) => row.isOpening)).toEqual([false, true]);
  expect(matching).toBe(1);
});

it('counts on each page what was asked, not what is left after it, and anew once something was written', () => {
  const { services, accountId, taxi } = householdWithTaxi();
  for (const paidOn of ['2026-05-01', '2026-05-02', '2026-05-03'] as const) done(recordPayment(services, { ...taxi, paidOn }));
  const asked = { ...WHOLE, accountId, search: 'cabs', limit: 2 };
  const first = done(showRegister(services, asked));
  const last = first.rows.at(-1);
  const second = done(showRegister(services, { ...asked, before: { paidOn: last?.paidOn ?? '2026-05-02', id: last?.id ?? 0 } }));
  expect([first, second].map(({ rows, matching, outPence, hasMore }) => ({ rows: rows.length, matching, outPence, hasMore }))).toEqual([
    { rows: 2, matching: 3, outPence: 3 * taxi.amountPence, hasMore: true },
    { rows: 1, matching: 3, outPence: 3 * taxi.amountPence, hasMore: false },
  ]);
  done(recordPayment(services, taxi));
  expect(done(showRegister(services, asked)).matching).toBe(4);
});

it('shows the payments that a flag names, whichever account they are in, and still counts what is left in the direct payment account', () => {
  const { services, taxi } = householdWithTaxi();
  const whole = done(showRegister(services, WHOLE));
  const other = done(saveAccount(services, CASH_TIN)).id;
  const first = done(recordPayment(services, taxi)).entryId;
  const second = done(recordPayment(services, { ...taxi, accountId: other })).entryId;
  done(recordPayment(services, taxi));
  const asked = done(showRegister(services, { ...WHOLE, entryIds: [first, second] }));
  expect(asked.rows.map((row) => row.id)).toEqual([second, first]);
  expect(asked).toMatchObject({ matching: 2, outPence: -2500, hasMore: false, accountId: whole.accountId, notSorted: whole.notSorted + 2 });
  expect(asked.rows.find((row) => row.id === second)?.balancePence).toBe(3750);
});

it('says of an unsorted payment which planned one it looks like, where no rule knows it', () => {
  const services = testServices('2026-06-05');
  const { accountId, serviceId } = buildHousehold(services);
  // Wages of £540.00 are planned for 31 May: two hours, five days a week, £13.50.
  const entryId = pay(services, accountId, '2026-06-02', 'REF 00412', -540_00);
  const other = pay(services, accountId, '2026-06-02', 'REF 00413', -12_00);
  const { rows } = done(showRegister(services, WHOLE));
  expect(rows.find(({ id }) => id === entryId)?.suggestion).toEqual({ category: 'pa_wages', serviceId, words: 'Weekday mornings', because: 'This looks like the wages for “Weekday mornings” due on 31 May 2026.' });
  expect(rows.find(({ id }) => id === other)?.suggestion).toBeNull();
});

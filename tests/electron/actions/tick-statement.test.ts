import { expect, it } from 'vitest';
import { beginStatement } from '#electron/actions/begin-statement';
import { finishStatement } from '#electron/actions/finish-statement';
import { reversePayment } from '#electron/actions/reverse-payment';
import { tickStatement } from '#electron/actions/tick-statement';
import { showStatement } from '#electron/queries/show-statement';
import { pay, startEmpty } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

function begun() {
  const services = testServices();
  const { accountId } = startEmpty(services);
  const ids = [pay(services, accountId, '2026-10-01', 'Council', 10_000), pay(services, accountId, '2026-10-31', 'Cabs', -2_000), pay(services, accountId, '2026-11-01', 'Cabs', -3_000)] as const;
  const { id } = done(beginStatement(services, { accountId, from: '2026-10-01', to: '2026-10-31', openingPence: 0, closingPence: 8_000 }));
  return { services, accountId, id, ids, difference: () => done(showStatement(services, { id })).differencePence };
}

it('payments are ticked many at once, again without harm, and unticked', () => {
  const { services, id, ids, difference } = begun();
  expect(difference()).toBe(8_000);
  done(tickStatement(services, { id, entryIds: [ids[0], ids[1]], ticked: true }));
  done(tickStatement(services, { id, entryIds: [ids[0]], ticked: true }));
  expect(difference()).toBe(0);
  done(tickStatement(services, { id, entryIds: [ids[0]], ticked: false }));
  expect(difference()).toBe(10_000);
});

it.each([
  ['one after the statement’s last day', 2],
  ['one that is not there', 99],
])('%s is not ticked, and with it none', (_, at) => {
  const { services, id, ids, difference } = begun();
  expect(faultsIn(tickStatement(services, { id, entryIds: [ids[0], ids[at] ?? at], ticked: true }))).toEqual(['not-of-statement']);
  expect(difference()).toBe(8_000);
});

it('one that was taken back counts no longer, and is not ticked again', () => {
  const { services, id, ids, difference } = begun();
  done(tickStatement(services, { id, entryIds: [ids[0], ids[1]], ticked: true }));
  done(reversePayment(services, { entryId: ids[1], reason: 'It did not happen' }));
  expect(difference()).toBe(-2_000);
  expect(faultsIn(tickStatement(services, { id, entryIds: [ids[1]], ticked: true }))).toEqual(['not-of-statement']);
});

it('one on an agreed statement is not on the next, nor ticked there', () => {
  const { services, accountId, id, ids } = begun();
  done(tickStatement(services, { id, entryIds: [ids[0], ids[1]], ticked: true }));
  done(finishStatement(services, { id }));
  const next = done(beginStatement(services, { accountId, from: '2026-11-01', to: '2026-11-02', openingPence: 8_000, closingPence: 5_000 }));
  expect(done(showStatement(services, next)).rows.map((row) => row.id)).toEqual([ids[2]]);
  expect(faultsIn(tickStatement(services, { ...next, entryIds: [ids[0]], ticked: true }))).toEqual(['not-of-statement']);
  expect(faultsIn(tickStatement(services, { id, entryIds: [ids[0]], ticked: false }))).toEqual(['statement-agreed']);
});

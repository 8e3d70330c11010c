import { expect, it } from 'vitest';
import { markReturnNotSent, markReturnSentAfterAll } from '#electron/actions/mark-return-not-sent';
import { markReturnSent } from '#electron/actions/mark-return-sent';
import { showReturn } from '#electron/queries/show-return';
import { buildHousehold, pay } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

const period = { from: '2026-04-06', to: '2026-07-05' } as const;

function sentHousehold() {
  const services = testServices();
  const { accountId } = buildHousehold(services);
  done(markReturnSent(services, { period, sentOn: '2026-07-10' }));
  return { services, accountId, show: () => done(showReturn(services, { period })) };
}

it('a return that was not sent after all no longer counts as sent, and the trail says so', () => {
  const { services, show } = sentHousehold();
  expect(done(markReturnNotSent(services, { period }))).toEqual({ id: 1 });
  expect(show()).toMatchObject({ sentOn: null, sent: null, document: { version: 1 } });
  expect(services.ledger.db.driver.prepare('SELECT what FROM event ORDER BY id DESC LIMIT 1').pluck().get()).toBe('return.markNotSent');
  expect(faultsIn(markReturnNotSent(services, { period }))).toEqual(['return-not-sent']);
});

it('taking that back brings back what was sent, also where the ledger went on', () => {
  const { services, accountId, show } = sentHousehold();
  const { document } = show();
  const { id } = done(markReturnNotSent(services, { period }));
  pay(services, accountId, '2026-06-03', 'Tesco', -1_250);
  done(markReturnSentAfterAll(services, { id }));
  expect(show()).toMatchObject({ sentOn: '2026-07-10', document });
  expect(faultsIn(markReturnSentAfterAll(services, { id }))).toEqual(['return-not-taken-back']);
});

it('of a return that was sent twice the second is taken back, and the first counts', () => {
  const { services, accountId, show } = sentHousehold();
  pay(services, accountId, '2026-06-03', 'Tesco', -1_250);
  done(markReturnSent(services, { period, sentOn: '2026-11-20' }));
  done(markReturnNotSent(services, { period }));
  expect(show().sent).toMatchObject({ on: '2026-07-10', version: 1 });
});

it('what was taken back stays so where another was sent since', () => {
  const { services, show } = sentHousehold();
  const { id } = done(markReturnNotSent(services, { period }));
  done(markReturnSent(services, { period, sentOn: '2026-11-20' }));
  expect(faultsIn(markReturnSentAfterAll(services, { id }))).toEqual(['return-sent-since']);
  expect(show().sentOn).toBe('2026-11-20');
});

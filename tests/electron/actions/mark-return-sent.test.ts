import { expect, it } from 'vitest';
import { markReturnSent } from '#electron/actions/mark-return-sent';
import { showReturn } from '#electron/queries/show-return';
import { listReturnsSent } from '#electron/repositories/returns';
import { buildHousehold } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('a return is noted as sent once, with the balance that it closed on', () => {
  const services = testServices();
  buildHousehold(services);
  const { period, document } = done(showReturn(services, { period: null }));
  done(markReturnSent(services, { period, sentOn: '2026-11-20' }));
  expect(listReturnsSent(services.ledger.db)).toEqual([{ ...period, sentOn: '2026-11-20', closingPence: document.closingPence }]);
  expect(faultsIn(markReturnSent(services, { period, sentOn: '2026-11-20' }))).toEqual(['return-sent']);
  expect(done(showReturn(services, { period })).sentOn).toBe('2026-11-20');
});

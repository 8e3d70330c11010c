import { balancesByAccount } from '#electron/repositories/accounts';
import type { Input } from '#shared/contract/contract';
import { buildHousehold } from './build-ledger';
import { testServices } from './test-ledger';

/** A household on a real database, a taxi that it could record, and what its account holds. */
export function householdWithTaxi() {
  const services = testServices();
  const { accountId, serviceId } = buildHousehold(services);
  const taxi: Input<'payments.record'> = {
    accountId,
    paidOn: '2026-11-20',
    payee: 'City cabs',
    amountPence: -1250,
    parts: [],
    evidence: 'missing',
    evidenceWords: '',
    note: '',
  };
  const balance = () => balancesByAccount(services.ledger.db).get(accountId) ?? 0;
  return { services, accountId, serviceId, taxi, balance };
}

import { expect, it } from 'vitest';
import { removeRule } from '#electron/actions/remove-rule';
import { recordPayment } from '#electron/actions/record-payment';
import { tiePayments } from '#electron/actions/tie-payments';
import { entryById } from '#electron/repositories/entries';
import { listRules } from '#electron/repositories/rules';
import { householdWithTaxi } from '../../support/one-payment';
import { done, faultsIn } from '../../support/records';

it('a rule is forgotten once, and what it sorted stays sorted', () => {
  const { services, taxi } = householdWithTaxi();
  const { entryId } = done(recordPayment(services, taxi));
  done(tiePayments(services, { entryIds: [entryId], category: 'travel', serviceId: null, fund: null, rememberWords: 'cabs' }));
  const id = listRules(services.ledger.db)[0]?.id ?? 0;
  done(removeRule(services, { id }));
  expect(listRules(services.ledger.db)).toEqual([]);
  expect(entryById(services.ledger.db, entryId)?.parts[0]?.category).toBe('travel');
  expect(faultsIn(removeRule(services, { id }))).toEqual(['rule-missing']);
});

import { describe, expect, it } from 'vitest';
import { closeAccount } from '#electron/actions/close-account';
import { recordPayment } from '#electron/actions/record-payment';
import { saveAccount } from '#electron/actions/save-account';
import { verify } from '#electron/db/verify';
import { showAccounts } from '#electron/queries/show-accounts';
import { showRegister } from '#electron/queries/show-register';
import { balancesByAccount } from '#electron/repositories/accounts';
import type { Input } from '#shared/contract/contract';
import { pay, startEmpty } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

const CARD = { id: null, name: 'Card', kind: 'card', bank: '', isDirectPayment: true, openedOn: '2026-04-06', closedOn: null, openingPence: 5000 } as const;

function withCard() {
  const services = testServices();
  const { accountId } = startEmpty(services);
  const { id: cardId } = done(saveAccount(services, { ...CARD, openingOwnPence: 2000 }));
  pay(services, cardId, '2026-05-01', 'City Cabs', -1250);
  return { services, accountId, cardId, db: services.ledger.db };
}
const close = (over = {}) => ({ closedOn: '2026-11-20', rest: 'none', toAccountId: null, ...over }) as const;

describe('closing an account', () => {
  it('moves what is in it as one move, and leaves its payments readable', () => {
    const { services, accountId, cardId, db } = withCard();
    expect(faultsIn(closeAccount(services, { accountId: cardId, ...close() }))).toEqual(['rest: account-holds-money']);
    done(closeAccount(services, { accountId: cardId, ...close({ rest: 'moved', toAccountId: accountId }) }));
    expect([balancesByAccount(db).get(cardId), balancesByAccount(db).get(accountId)]).toEqual([0, 3750]);
    expect(db.driver.prepare('SELECT count(*) FROM transfer').pluck().get()).toBe(1);
    const shown = done(showAccounts(services)).accounts;
    expect(shown.find(({ id }) => id === cardId)).toMatchObject({ closedOn: '2026-11-20', funds: { own: 0 } });
    expect(shown.find(({ id }) => id === accountId)?.funds.own).toBe(2000);
    const register = done(showRegister(services, { accountId: cardId, from: null, to: null, search: '', show: 'all', before: null, limit: 50 }));
    expect(register.rows.map(({ payee }) => payee)).toContain('City Cabs');
    expect(verify(db)).toEqual([]);
  });

  it('takes no payment after its end', () => {
    const { services, accountId, cardId } = withCard();
    done(closeAccount(services, { accountId: cardId, ...close({ closedOn: '2026-06-01', rest: 'moved', toAccountId: accountId }) }));
    const late: Input<'payments.record'> = { accountId: cardId, paidOn: '2026-06-02', payee: 'A', amountPence: -1, parts: [], evidence: 'have', evidenceWords: '', note: '' };
    expect(faultsIn(recordPayment(services, late))).toEqual(['accountId: account-closed']);
  });
});

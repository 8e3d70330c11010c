import { describe, expect, it } from 'vitest';
import { becomeOne } from '#electron/actions/become-one';
import { confirmTransfer } from '#electron/actions/confirm-transfer';
import { setEvidence, setNote } from '#electron/actions/note-payment';
import { recordPayment } from '#electron/actions/record-payment';
import { recordTransfer } from '#electron/actions/record-transfer';
import { saveAccount } from '#electron/actions/save-account';
import { undoImport } from '#electron/actions/undo-import';
import { verify } from '#electron/db/verify';
import { balancesByAccount } from '#electron/repositories/accounts';
import { allEntries } from '#electron/repositories/entries';
import { listTransfers } from '#electron/repositories/transfers';
import type { Input } from '#shared/contract/contract';
import { startEmpty } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { importFile, lloydsFile } from '../../support/statement-file';
import { testServices } from '../../support/test-ledger';

const PAYMENT = { paidOn: '2026-10-03', payee: 'Taxi', amountPence: -1250, parts: [{ category: 'travel', serviceId: null, fund: 'council', amountPence: -1250 }], evidence: 'have', evidenceWords: 'Slip', note: 'To the hospital' } satisfies Omit<Input<'payments.record'>, 'accountId'>;

function imported() {
  const services = testServices();
  const { accountId } = startEmpty(services);
  const { batchId } = importFile(services, accountId, lloydsFile(0, [['01/10/2026', 'COUNCIL', 5000], ['05/10/2026', 'CITY CABS', -1250]]));
  const record = (over: Partial<Input<'payments.record'>> = {}) => done(recordPayment(services, { ...PAYMENT, accountId, ...over }));
  return { services, accountId, batchId, record, db: services.ledger.db };
}

describe('a payment typed after the bank brought it', () => {
  it.each([
    ['two days before the bank’s', {}, true],
    ['five days after it', { paidOn: '2026-10-10' }, true],
    ['six days after it', { paidOn: '2026-10-11' }, false],
    ['of another amount', { amountPence: -1251, parts: [] }, false],
  ] as const)('%s', (_, over, isLike) => {
    const { record, db } = imported();
    const bankId = allEntries(db)[1]?.id;
    expect(record(over as never).like).toEqual(isLike ? { entryId: bankId, paidOn: '2026-10-05', payee: 'City Cabs' } : null);
  });

  it('becomes one with it, with its receipt, note and sorting; then the bank’s is spoken for', () => {
    const { services, record, db } = imported();
    const { entryId, like } = record();
    done(becomeOne(services, { typedId: entryId, bankId: like?.entryId ?? 0 }));
    expect(allEntries(db)).toHaveLength(2);
    expect(allEntries(db)[1]).toMatchObject({ id: like?.entryId, payee: 'City Cabs', parts: PAYMENT.parts, evidence: 'have', evidenceWords: 'Slip', note: 'To the hospital' });
    const again = record();
    expect(again.like).toBeNull();
    expect(faultsIn(becomeOne(services, { typedId: again.entryId, bankId: like?.entryId ?? 0 }))).toEqual(['already-met']);
    expect(verify(db)).toEqual([]);
  });

  it.each([
    ['other words', { evidence: 'have', evidenceWords: 'Blue folder', note: 'Paid by card' }, { evidence: 'have', evidenceWords: 'Blue folder; Slip', note: 'Paid by card\nTo the hospital' }],
    ['the same words', { evidence: 'have', evidenceWords: 'Slip', note: 'To the hospital' }, { evidence: 'have', evidenceWords: 'Slip', note: 'To the hospital' }],
    ['a reason why none is needed', { evidence: 'not_needed', evidenceWords: 'Under £20.00', note: '' }, { evidence: 'not_needed', evidenceWords: 'Under £20.00', note: 'To the hospital' }],
  ] as const)('keeps what was said of both, where the bank’s has %s', (_, said, kept) => {
    const { services, record, db } = imported();
    const bankId = allEntries(db)[1]?.id ?? 0;
    done(setEvidence(services, { entryIds: [bankId], evidence: said.evidence, words: said.evidenceWords }));
    done(setNote(services, { entryId: bankId, note: said.note }));
    done(becomeOne(services, { typedId: record().entryId, bankId }));
    expect(allEntries(db)[1]).toMatchObject({ id: bankId, ...kept });
  });

  it('stands again where the import is taken back', () => {
    const { services, batchId, record, db } = imported();
    const { entryId, like } = record();
    done(becomeOne(services, { typedId: entryId, bankId: like?.entryId ?? 0 }));
    done(undoImport(services, { batchId }));
    expect(allEntries(db)).toMatchObject([{ id: entryId, payee: 'Taxi', note: 'To the hospital' }]);
  });

  it('with both sides of a move typed, and the bank’s two confirmed as one move already: the bank’s move stays', () => {
    const { services, accountId, db } = imported();
    const { id: cardId } = done(saveAccount(services, { id: null, name: 'Card', kind: 'card', bank: '', isDirectPayment: true, openedOn: '2026-04-06', closedOn: null, openingPence: 0 }));
    importFile(services, cardId, lloydsFile(0, [['05/10/2026', 'TOP UP', 1250]]));
    const typed = done(recordTransfer(services, { fromAccountId: accountId, toAccountId: cardId, paidOn: '2026-10-05', amountPence: 1250, note: '' }));
    const idOf = (of: number, amountPence: number) => allEntries(db).find((entry) => entry.accountId === of && entry.amountPence === amountPence && entry.batchId !== null)?.id ?? 0;
    const [outId, inId] = [idOf(accountId, -1250), idOf(cardId, 1250)];
    done(confirmTransfer(services, { outEntryId: outId, inEntryId: inId }));
    done(becomeOne(services, { typedId: typed.outEntryId, bankId: outId }));
    done(becomeOne(services, { typedId: typed.inEntryId, bankId: inId }));
    expect(listTransfers(db)).toEqual([{ outId, inId }]);
    expect(balancesByAccount(db)).toEqual(new Map([[accountId, 3750], [cardId, 1250]]));
    expect(verify(db)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginStatement } from '#electron/actions/begin-statement';
import { correctPayment } from '#electron/actions/correct-payment';
import { finishStatement, openStatementAgain } from '#electron/actions/finish-statement';
import { setEvidence, setNote } from '#electron/actions/note-payment';
import { recordPayment } from '#electron/actions/record-payment';
import { reversePayment } from '#electron/actions/reverse-payment';
import { saveAccount } from '#electron/actions/save-account';
import { splitPayment } from '#electron/actions/split-payment';
import { tickStatement } from '#electron/actions/tick-statement';
import { tiePayments } from '#electron/actions/tie-payments';
import { turnHistory } from '#electron/actions/turn-history';
import { undoImport } from '#electron/actions/undo-import';
import { verify } from '#electron/db/verify';
import { listStatements } from '#electron/queries/list-statements';
import { showRegister } from '#electron/queries/show-register';
import { showStatement } from '#electron/queries/show-statement';
import { balancesByAccount } from '#electron/repositories/accounts';
import { allEntries } from '#electron/repositories/entries';
import type { Input } from '#shared/contract/contract';
import type { Result } from '#shared/kernel/result';
import { agree } from '../../support/agree';
import { pay, startEmpty } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { importFile, lloydsFile } from '../../support/statement-file';
import { testServices } from '../../support/test-ledger';

const FILE = lloydsFile(0, [['05/10/2026', 'COUNCIL', 100_000], ['30/10/2026', 'WAGES', -8_000]]);
const FIGURES = { from: '2026-04-06', to: '2026-10-31', openingPence: 0, closingPence: 92_000 } as const;
const TAXI: Omit<Input<'payments.record'>, 'accountId'> = { paidOn: '2026-10-31', payee: 'City Cabs', amountPence: -1_250, parts: [], evidence: 'missing', evidenceWords: '', note: '' };

/** October agrees with the bank: £1,000.00 in, £80.00 out. */
function october() {
  const services = testServices();
  const { accountId } = startEmpty(services);
  const { batchId } = importFile(services, accountId, FILE);
  const [paidIn, wages] = allEntries(services.ledger.db);
  const id = agree(services, { accountId, ...FIGURES });
  return { services, accountId, batchId, id, paidInId: paidIn?.id ?? 0, wagesId: wages?.id ?? 0 };
}

type World = ReturnType<typeof october>;
/** What a person sees of money. */
const seen = ({ services }: World) => ({ entries: allEntries(services.ledger.db), balances: balancesByAccount(services.ledger.db) });

it('says what is closed, and how far the account agrees from then on', () => {
  const { services, accountId, id, wagesId } = october();
  expect(done(showStatement(services, { id }))).toMatchObject({ state: 'done', differencePence: 0, tickedCount: 2 });
  expect(done(listStatements(services)).accounts).toMatchObject([{ agreedTo: '2026-10-31', next: { from: '2026-11-01', to: null }, begunId: null }]);
  const register = done(showRegister(services, { accountId, from: null, to: null, search: '', show: 'all', before: null, limit: 10 }));
  expect(register.rows.find((row) => row.id === wagesId)?.agreed).toEqual({ from: '2026-04-06', to: '2026-10-31' });
  expect(register.accounts[0]?.agreesTo).toBe('2026-10-31');
});

it.each([1, -1])('is refused with a difference of %i penny, and what is ticked stays', (penny) => {
  const services = testServices();
  const { accountId } = startEmpty(services);
  importFile(services, accountId, FILE);
  const { id } = done(beginStatement(services, { accountId, ...FIGURES, closingPence: 92_000 + penny }));
  expect(faultsIn(finishStatement(services, { id }))).toEqual(['difference-left']);
  expect(done(showStatement(services, { id }))).toMatchObject({ state: 'begun', tickedCount: 2, differencePence: penny });
});

/** Everything that would change the day, amount or account of what is agreed. */
const CLOSED: readonly (readonly [string, (world: World) => Result<unknown>])[] = [
  ['a payment recorded on the last day', ({ services, accountId }) => recordPayment(services, { ...TAXI, accountId })],
  ['a payment recorded on the first day', ({ services, accountId }) => recordPayment(services, { ...TAXI, accountId, paidOn: '2026-04-06' })],
  ['a payment corrected', ({ services, accountId, wagesId }) => correctPayment(services, { entryId: wagesId, reason: 'Why', replacement: { ...TAXI, accountId, paidOn: '2026-11-01' } })],
  ['a payment taken back', ({ services, wagesId }) => reversePayment(services, { entryId: wagesId, reason: 'Why' })],
  ['the import taken back', ({ services, batchId }) => undoImport(services, { batchId })],
  ['another opening balance', ({ services, accountId }) => saveAccount(services, { id: accountId, name: 'Main', kind: 'bank', bank: 'lloyds', isDirectPayment: true, openedOn: '2026-04-06', closedOn: null, openingPence: 1 })],
];

describe('what is agreed is closed', () => {
  it.each(CLOSED)('%s is refused in words, and nothing changes', (_, act) => {
    const world = october();
    const before = seen(world);
    const result = act(world);
    expect(result.ok ? [] : result.faults.map(({ code }) => code)).toEqual(['frozen']);
    expect(seen(world)).toEqual(before);
  });

  it('a payment of a day that is open cannot be corrected into it', () => {
    const world = october();
    const { services, accountId } = world;
    const { entryId } = done(recordPayment(services, { ...TAXI, accountId, paidOn: '2026-11-01' }));
    expect(faultsIn(correctPayment(services, { entryId, reason: 'Why', replacement: { ...TAXI, accountId } }))).toEqual(['paidOn: frozen']);
    done(correctPayment(services, { entryId, reason: 'Why', replacement: { ...TAXI, accountId, paidOn: '2026-11-02' } }));
  });

  it('the rows of a file on those days are refused with the reason, unless they are there already; later ones come in', () => {
    const { services, accountId } = october();
    const bytes = lloydsFile(0, [['05/10/2026', 'COUNCIL', 100_000], ['30/10/2026', 'WAGES', -8_000], ['31/10/2026', 'SHOP', -100], ['01/11/2026', 'CABS', -200]]);
    expect(importFile(services, accountId, bytes)).toMatchObject({ added: 1, alreadyThere: 2, refused: 1 });
  });

  it('rows from before the account do not move its start', () => {
    const { services, accountId } = october();
    const bytes = lloydsFile(-5_000, [['03/04/2026', 'COUNCIL', 5_000], ['05/10/2026', 'COUNCIL', 100_000]]);
    expect(importFile(services, accountId, bytes)).toMatchObject({ added: 0, alreadyThere: 1, refused: 1 });
    expect(allEntries(services.ledger.db)).toHaveLength(2);
  });

  it('what it was for, its split, its evidence and its note stay open', () => {
    const { services, wagesId, id } = october();
    done(tiePayments(services, { entryIds: [wagesId], category: 'training', serviceId: null, fund: null, rememberWords: null }));
    done(splitPayment(services, { entryId: wagesId, parts: [{ category: 'travel', serviceId: null, fund: 'council', amountPence: -3_000 }, { category: 'training', serviceId: null, fund: 'council', amountPence: -5_000 }] }));
    done(setEvidence(services, { entryIds: [wagesId], evidence: 'have', words: 'Payslip' }));
    done(setNote(services, { entryId: wagesId, note: 'For September' }));
    expect(done(showStatement(services, { id })).differencePence).toBe(0);
    expect(verify(services.ledger.db)).toEqual([]);
  });

  it('an account’s name stays open too', () => {
    const { services, accountId } = october();
    done(saveAccount(services, { id: accountId, name: 'Main', kind: 'bank', bank: 'lloyds', isDirectPayment: true, openedOn: '2026-04-06', closedOn: null, openingPence: 0 }));
  });

  it('undo goes back through it step by step: first it is not agreed, then not begun, then the import goes', () => {
    const { services } = october();
    const undo = () => done(turnHistory(services, { turn: 'undo' })).words;
    expect([undo(), undo(), undo()]).toEqual(['Agreed with the bank’s statement', 'Agreeing with the bank’s statement begun', 'Statement imported']);
    const redo = () => done(turnHistory(services, { turn: 'redo' })).words;
    expect([redo(), redo(), redo()]).toEqual(['Statement imported', 'Agreeing with the bank’s statement begun', 'Agreed with the bank’s statement']);
    expect(done(listStatements(services)).accounts[0]?.agreedTo).toBe('2026-10-31');
    expect(verify(services.ledger.db)).toEqual([]);
  });
});

describe('opened again', () => {
  it('wants a reason, keeps it and the ticks, and everything can be changed', () => {
    const { services, id, wagesId } = october();
    expect(faultsIn(openStatementAgain(services, { id, reason: ' ' }))).toEqual(['reason: reason-missing']);
    done(openStatementAgain(services, { id, reason: 'A payment is missing' }));
    expect(done(showStatement(services, { id }))).toMatchObject({ state: 'begun', tickedCount: 2, note: 'Opened again on 20 November 2026: A payment is missing' });
    done(reversePayment(services, { entryId: wagesId, reason: 'It did not happen' }));
    expect(faultsIn(finishStatement(services, { id }))).toEqual(['difference-left']);
  });

  it('it can be agreed again, without the tick of a payment that was taken back', () => {
    const { services, accountId, id, wagesId } = october();
    done(openStatementAgain(services, { id, reason: 'Wrong amount' }));
    const { entryId } = done(correctPayment(services, { entryId: wagesId, reason: 'Wrong payee', replacement: { ...TAXI, accountId, paidOn: '2026-10-30', amountPence: -8_000 } }));
    done(tickStatement(services, { id, entryIds: [entryId], ticked: true }));
    done(finishStatement(services, { id }));
    expect(verify(services.ledger.db)).toEqual([]);
  });
});

describe('laws', () => {
  it('agreeing never changes a sum, is possible only at difference 0, and opened again all is as before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -9_999, max: 9_999 }).filter((pence) => pence !== 0), fc.boolean()), { minLength: 1, maxLength: 8 }), fc.integer({ min: -2, max: 2 }), (payments, off) => {
        const services = testServices();
        const { accountId } = startEmpty(services);
        const ids = payments.map(([pence], at) => pay(services, accountId, `2026-10-0${at + 1}` as '2026-10-01', 'Somebody', pence));
        const ticked = ids.filter((_, at) => payments[at]?.[1]);
        const sum = payments.reduce((all, [pence, isTicked]) => all + (isTicked ? pence : 0), 0);
        const before = { balances: balancesByAccount(services.ledger.db), entries: allEntries(services.ledger.db) };
        const { id } = done(beginStatement(services, { accountId, from: '2026-10-01', to: '2026-10-31', openingPence: 7, closingPence: 7 + sum + off }));
        if (ticked.length > 0) done(tickStatement(services, { id, entryIds: ticked, ticked: true }));
        const begun = done(showStatement(services, { id }));
        expect(begun.differencePence).toBe(off);
        const result = finishStatement(services, { id });
        expect(result.ok).toBe(off === 0);
        if (result.ok) done(openStatementAgain(services, { id, reason: 'Why' }));
        expect({ ...done(showStatement(services, { id })), note: '' }).toEqual(begun);
        expect({ balances: balancesByAccount(services.ledger.db), entries: allEntries(services.ledger.db) }).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { beginStatement, changeStatement, giveUpStatement } from '#electron/actions/begin-statement';
import { finishStatement } from '#electron/actions/finish-statement';
import { turnHistory } from '#electron/actions/turn-history';
import { createLedger, openLedger } from '#electron/db/open';
import { verify } from '#electron/db/verify';
import { listStatements } from '#electron/queries/list-statements';
import { showStatement } from '#electron/queries/show-statement';
import { balancesByAccount } from '#electron/repositories/accounts';
import { linksOfDocument, listDocuments } from '#electron/repositories/documents';
import { pay, startEmpty } from '../../support/build-ledger';
import { added, pdf } from '../../support/documents';
import { done, faultsIn } from '../../support/records';
import { importFile, lloydsFile } from '../../support/statement-file';
import { tempFolder } from '../../support/temp-folder';
import { testServices } from '../../support/test-ledger';

/** £1,000.00 in and £80.00 out in October, £20.00 out in November, and £5.00 typed by hand in October. */
function ledger() {
  const services = testServices();
  const { accountId } = startEmpty(services);
  importFile(services, accountId, lloydsFile(0, [['05/10/2026', 'COUNCIL', 100_000], ['30/10/2026', 'WAGES', -8_000], ['02/11/2026', 'CABS', -2_000]]));
  const typedId = pay(services, accountId, '2026-10-12', 'Stamps', -500);
  return { services, accountId, typedId, figures: { accountId, from: '2026-04-06', to: '2026-10-31', openingPence: 0, closingPence: 92_000 } as const };
}

it('the bank’s payments of its days come ticked, others not, and nothing about money changes', () => {
  const { services, accountId, figures } = ledger();
  const before = balancesByAccount(services.ledger.db);
  const { id } = done(beginStatement(services, figures));
  const shown = done(showStatement(services, { id }));
  expect(shown.rows.map(({ payee, amountPence, ticked, isFromBank }) => [payee, amountPence, ticked, isFromBank])).toEqual([['Council', 100_000, true, true], ['Stamps', -500, false, false], ['Wages', -8_000, true, true]]);
  expect(shown).toMatchObject({ expectedOpeningPence: 0, inPence: 100_000, outPence: 8_000, differencePence: 0, state: 'begun', explanations: [] });
  expect(done(listStatements(services)).accounts).toMatchObject([{ id: accountId, begunId: id, agreedTo: null }]);
  expect(balancesByAccount(services.ledger.db)).toEqual(before);
  expect(verify(services.ledger.db)).toEqual([]);
});

it.each([
  ['another is begun', {}, ['statement-begun']],
  ['its days end tomorrow', { to: '2026-11-21' }, ['to: day-to-come']],
] as const)('is refused, with nothing written, where %s', (_, over, faults) => {
  const { services, figures } = ledger();
  if (faults[0] === 'statement-begun') done(beginStatement(services, figures));
  const before = done(listStatements(services)).statements;
  expect(faultsIn(beginStatement(services, { ...figures, ...over }))).toEqual(faults);
  expect(done(listStatements(services)).statements).toEqual(before);
});

describe('one that is begun', () => {
  it('gains the bank’s payments of new days and loses those after its last one; what was unticked stays so', () => {
    const { services, figures } = ledger();
    const { id } = done(beginStatement(services, figures));
    const ticked = () => done(showStatement(services, { id })).rows.filter((row) => row.ticked).map(({ payee }) => payee);
    done(changeStatement(services, { id, from: '2026-04-06', to: '2026-11-05', openingPence: 0, closingPence: 90_000 }));
    expect(ticked()).toEqual(['Council', 'Wages', 'Cabs']);
    done(changeStatement(services, { id, from: '2026-04-06', to: '2026-10-15', openingPence: 0, closingPence: 90_000 }));
    expect(ticked()).toEqual(['Council']);
    expect(faultsIn(changeStatement(services, { id: 99, from: '2026-04-06', to: '2026-10-15', openingPence: 0, closingPence: 0 }))).toEqual(['statement-gone']);
  });

  it('is there when the ledger is opened again', () => {
    const at = tempFolder();
    const { clock } = testServices();
    const first = { ledger: done(createLedger(at('a.dpledger'))), clock };
    const { accountId } = startEmpty(first);
    const { id } = done(beginStatement(first, { accountId, from: '2026-04-06', to: '2026-10-31', openingPence: 0, closingPence: 12 }));
    first.ledger.close();
    const second = { ledger: done(openLedger(at('a.dpledger'))), clock };
    expect(done(showStatement(second, { id }))).toMatchObject({ state: 'begun', closingPence: 12, differencePence: 12 });
    second.ledger.close();
  });

  it('is given up with its ticks, and the payments stay; one that is agreed is not', () => {
    const { services, figures } = ledger();
    const { id } = done(beginStatement(services, figures));
    done(giveUpStatement(services, { id }));
    expect(faultsIn(showStatement(services, { id }))).toEqual(['statement-gone']);
    const again = done(beginStatement(services, figures));
    done(finishStatement(services, again));
    expect(faultsIn(giveUpStatement(services, again))).toEqual(['statement-agreed']);
    expect(faultsIn(changeStatement(services, { ...again, from: '2026-04-06', to: '2026-10-15', openingPence: 0, closingPence: 0 }))).toEqual(['statement-agreed']);
  });

  it('is given up where the bank’s own statement is a document of it: the document stays, and undoing links it again', () => {
    const { services, figures } = ledger();
    const { id } = done(beginStatement(services, figures));
    const documentId = added(services, 'october.pdf', pdf(), { kind: 'reconciliation', id, part: null });
    const linked = linksOfDocument(services.ledger.db, documentId);
    expect(linked).toMatchObject([{ target: { kind: 'reconciliation', id } }]);
    done(giveUpStatement(services, { id }));
    expect(linksOfDocument(services.ledger.db, documentId)).toEqual([]);
    expect(listDocuments(services.ledger.db)).toMatchObject([{ id: documentId }]);
    done(turnHistory(services, { turn: 'undo' }));
    expect(linksOfDocument(services.ledger.db, documentId)).toEqual(linked);
    expect(verify(services.ledger.db)).toEqual([]);
  });
});

it('what the bank’s file has and the ledger has not is told: a row that was left out', () => {
  const services = testServices();
  const { accountId } = startEmpty(services);
  importFile(services, accountId, lloydsFile(0, [['05/10/2026', 'COUNCIL', 100_000], ['30/10/2026', 'WAGES', -8_000]]), { leaveOutRows: [2] });
  const { id } = done(beginStatement(services, { accountId, from: '2026-04-06', to: '2026-10-31', openingPence: 0, closingPence: 92_000 }));
  const shown = done(showStatement(services, { id }));
  expect(shown.bankRows).toMatchObject([{ fileName: 'statement.csv', row: 2, paidOn: '2026-10-30', amountPence: -8_000 }]);
  expect(shown.differencePence).toBe(-8_000);
  expect(shown.explanations).toMatchObject([{ kind: 'not-in-ledger' }]);
});

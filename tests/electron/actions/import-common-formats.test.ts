import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importStatement, type StatementFile } from '#electron/actions/import-statement';
import { saveAccount } from '#electron/actions/save-account';
import { verify } from '#electron/db/verify';
import { previewImport } from '#electron/queries/preview-import';
import { showRegister } from '#electron/queries/show-register';
import { balancesByAccount, listStatements } from '#electron/repositories/accounts';
import { allEntries } from '#electron/repositories/entries';
import { moneyRoutes } from '#shared/contract/money.routes';
import { startEmpty } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { importFile, lloydsFile } from '../../support/statement-file';
import { testServices } from '../../support/test-ledger';

const fixture = (name: string) => readFileSync(`tests/fixtures/statements/${name}`);

/** An account that began with £1,330.41, which is what `ofx.ofx` leads from. */
function household(openingPence = 133041) {
  const services = testServices();
  startEmpty(services);
  const { id } = done(saveAccount(services, { id: null, name: 'Main', kind: 'bank', bank: 'nationwide', isDirectPayment: true, openedOn: '2026-10-01', closedOn: null, openingPence }));
  const add = (bytes: Uint8Array, over: Partial<StatementFile> = {}) => done(importStatement(services, { accountId: id, bank: 'ofx', mapping: null, fileName: 'statement', bytes, leaveOutRows: [], rules: [], ...over }));
  return { services, id, add, db: services.ledger.db };
}

/** An OFX file of £100.00 in on the 5th and the given payments out on the 6th, as it stands in the middle of that day. */
const ofxOf = (pence: readonly number[], balance: string) =>
  new TextEncoder().encode(
    `OFXHEADER:100\n<OFX><STMTRS><CURDEF>GBP<BANKTRANLIST>${[['20261005', '100.00'] as const, ...pence.map((amount) => ['20261006', `-${amount}.00`] as const)].map(([day, amount], index) => `\n<STMTTRN><TRNTYPE>OTHER<DTPOSTED>${day}<TRNAMT>${amount}<FITID>K${index}<NAME>SHOP</STMTTRN>`).join('')}</BANKTRANLIST><LEDGERBAL><BALAMT>${balance}<DTASOF>20261006</LEDGERBAL></STMTRS></OFX>`,
  );

describe('an OFX file', () => {
  it('goes into an account of any bank, and what it states at its end is kept and agrees', () => {
    const { db, id, add } = household();
    expect(add(fixture('ofx.ofx'), { bank: 'nationwide' })).toMatchObject({ added: 6, alreadyThere: 0, refused: 0 });
    expect(listStatements(db)).toMatchObject([{ accountId: id, closingOn: '2026-10-31', closingPence: 170436 }]);
    expect(balancesByAccount(db).get(id)).toBe(170436);
    expect(verify(db)).toEqual([]);
  });

  it('makes its account with what was there before its first row, and no bank', () => {
    const services = testServices();
    startEmpty(services);
    const file = { accountId: null, newAccount: { name: 'Building society', openedOn: null, openingPence: null }, bank: 'ofx', mapping: null, fileName: 'x', bytes: fixture('ofx.ofx'), leaveOutRows: [], rules: [] };
    done(importStatement(services, file));
    const { id } = services.ledger.db.driver.prepare<[], { id: number }>("SELECT id FROM account WHERE name = 'Building society' AND bank = ''").get() ?? { id: 0 };
    expect(balancesByAccount(services.ledger.db).get(id)).toBe(170436);
  });

  it('says of a day that an earlier file ended in the middle of how it closed', () => {
    const { db, add } = household(0);
    add(ofxOf([10], '90.00'));
    expect(add(ofxOf([10, 20], '70.00'))).toMatchObject({ added: 1, alreadyThere: 2 });
    expect(listStatements(db).map(({ closingOn, closingPence }) => [closingOn, closingPence])).toEqual([['2026-10-06', 7000]]);
  });

  it('states no balance for a day to come', () => {
    const { db, add } = household(0);
    const text = new TextDecoder().decode(ofxOf([10], '90.00')).replace('DTASOF>20261006', 'DTASOF>20261121');
    add(new TextEncoder().encode(text));
    expect(listStatements(db)).toEqual([]);
  });

  it('is shown before it is saved as what it is, numbered by payments where it is all on one line', () => {
    const { services, id } = household();
    const preview = done(previewImport(services, { accountId: id, bank: 'ofx', mapping: null, bytes: fixture('ofx-card.qfx') }));
    expect(preview).toMatchObject({ bankName: 'OFX or QFX file', numbered: 'payments', rowsRead: 3 });
    expect(moneyRoutes['imports.preview'].output.safeParse(preview).success).toBe(true);
  });
});

describe('a QIF file', () => {
  it('is not read until somebody says how its days are written', () => {
    const { services, id, add } = household();
    const file = { accountId: id, bank: 'qif', mapping: null, bytes: fixture('qif-days-in-doubt.qif') };
    expect(faultsIn(previewImport(services, file))).toEqual(['dayOrder: day-order-in-doubt']);
    expect(faultsIn(importStatement(services, { ...file, fileName: 'x', leaveOutRows: [], rules: [] }))).toEqual(['dayOrder: day-order-in-doubt']);
    expect(add(file.bytes, { bank: 'qif', dayOrder: 'dmy' })).toMatchObject({ added: 4 });
    expect(allEntries(services.ledger.db).filter(({ batchId }) => batchId !== null).map(({ paidOn }) => paidOn)).toContain('2026-10-05');
  });
});

describe('a CAMT.053 file', () => {
  it('adds each payment once, and keeps its closing balance', () => {
    const { db, id, add } = household(10_000);
    expect(add(fixture('camt053.xml'), { bank: 'camt053' })).toMatchObject({ added: 6, refused: 1 });
    expect(add(fixture('camt053.xml'), { bank: 'camt053' })).toMatchObject({ added: 0, alreadyThere: 6 });
    expect([balancesByAccount(db).get(id), listStatements(db).at(0)?.closingPence]).toEqual([57940, 57940]);
    expect(verify(db)).toEqual([]);
  });
});

describe('a payee of 10,000 letters', () => {
  it.each([
    ['in one word', 'A'.repeat(10_000)],
    ['in words', 'LONG NAME '.repeat(1000).trim()],
    ['of letters that are two signs each', '🦽'.repeat(5000)],
  ])('%s is kept whole in the bank’s words, and cut where it is shown', (_sentence, name) => {
    const { services, id } = household();
    importFile(services, id, lloydsFile(133041, [['05/10/2026', name, -100]]), { bank: 'lloyds' });
    const asked = { accountId: id, from: null, to: null, search: '', show: 'all', before: null, limit: 10 } as const;
    const register = done(showRegister(services, asked));
    expect(moneyRoutes['money.register'].output.safeParse(register).success).toBe(true);
    const row = register.rows.find(({ isOpening }) => !isOpening);
    expect(row?.bankText).toBe(`FPO ${name}`);
    expect([...(row?.payee ?? '')]).toHaveLength(200);
    expect(row?.payee.endsWith('…')).toBe(true);
    expect(verify(services.ledger.db)).toEqual([]);
  });
});

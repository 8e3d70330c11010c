import { importStatement, type Imported, type StatementFile } from '#electron/actions/import-statement';
import type { Services } from '#electron/services/services';
import { done } from './records';

const HEADER = 'Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance';

/** Rows of a Lloyds file, oldest first as given: day, words, pence (out negative). The running balance starts at `openingPence`. */
export function lloydsFile(openingPence: number, rows: readonly (readonly [day: string, words: string, amountPence: number])[]): Uint8Array {
  let balance = openingPence;
  const pounds = (pence: number) => `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;
  const lines = rows.map(([day, words, amount]) => {
    balance += amount;
    const [debit, credit] = amount < 0 ? [pounds(-amount), ''] : ['', pounds(amount)];
    return `${day},FPO,'11-22-33,12345678,"${words.replaceAll('"', '""')}",${debit},${credit},${balance < 0 ? '-' : ''}${pounds(Math.abs(balance))}`;
  });
  return new TextEncoder().encode([HEADER, ...lines.reverse()].join('\r\n') + '\r\n');
}

/** Imports a Lloyds file into an account, or fails the test. */
export function importFile(services: Services, accountId: number, bytes: Uint8Array, over: Partial<StatementFile> = {}): Imported {
  return done(importStatement(services, { accountId, bank: 'lloyds', mapping: null, fileName: 'statement.csv', bytes, leaveOutRows: [], rules: [], ...over }));
}

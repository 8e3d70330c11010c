import { readFileSync } from 'node:fs';
import { decodeStatement } from '#shared/statements/decode';
import { readStatement } from '#shared/statements/all-formats';
import type { CsvMapping } from '#shared/statements/mapped-csv';
import type { StatementRead, StatementRow } from '#shared/statements/statement-format';

export function fixtureBytes(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/statements/${name}`, import.meta.url));
}

export function fixtureText(name: string): string {
  const decoded = decodeStatement(fixtureBytes(name));
  if (!decoded.ok) throw new Error(decoded.faults[0]?.message);
  return decoded.value.text;
}

export function readFixture(name: string, bank: string, mapping?: CsvMapping): StatementRead {
  const read = readStatement(fixtureText(name), bank, mapping);
  if (!read.ok) throw new Error(read.faults[0]?.message);
  return read.value;
}

/** A row of a file, with what a test says of it. */
export function row(facts: Partial<StatementRow> & Pick<StatementRow, 'amountPence'>): StatementRow {
  return { row: 1, paidOn: '2026-10-05', payee: 'Day Club', bankText: 'DAY CLUB', balancePence: null, bankId: null, ...facts };
}

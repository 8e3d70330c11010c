import { ok, refused, type Result } from '../kernel/result';
import { readAmount, readBalance } from './amount-grammar';
import { readBankDay } from './bank-day';
import { accountIn, finishRead, mixedAccounts, type RowFacts } from './csv-format';
import { foldSpaces, tidyPayee } from './payee-name';
import type { RefusedRow, StatementRead, StatementRow } from './statement-format';

const LABEL = /^(From|Account|Date|Description|Amount|Balance):(.*)$/i;

/** One payment’s lines, by their labels in small letters, and what else stood among them. */
type Block = { readonly row: number; readonly said: Map<string, string>; readonly strays: string[] };

/** Does a text begin as Santander’s text file does: the days it covers, then the account? */
export function isSantanderBlocks(text: string): boolean {
  const lines = text.slice(0, 4000).split(/\r\n|\r|\n/).map(foldSpaces).filter((line) => line !== '');
  return /^From: ?\S.* to \S/i.test(lines[0] ?? '') && /^Account:/i.test(lines[1] ?? '');
}

/**
 * Reads Santander’s text file: `Date:`, `Description:`, `Amount:` and `Balance:`, each on its line with spaces, tabs and spaces that do
 * not break after it; a new `Date:` begins the next payment. A line that belongs to none of them is a refused row. Faults:
 * `mixed-accounts`.
 */
export function readSantanderBlocks(text: string, bank: string): Result<StatementRead> {
  const blocks: Block[] = [];
  const outside: RefusedRow[] = [];
  const accounts = new Set<string>();
  for (const [index, written] of text.split(/\r\n|\r|\n/).entries()) {
    const line = foldSpaces(written);
    if (line === '') continue;
    const [label, value] = labelOf(line);
    if (label === 'from') continue;
    if (label === 'account') {
      accounts.add(accountIn(value));
      continue;
    }
    // A second description or amount without a new day begins a payment too, so that none is lost in the one before.
    if (label === 'date' || (label !== undefined && blocks.at(-1)?.said.has(label) === true)) blocks.push({ row: index + 1, said: new Map(), strays: [] });
    const block = blocks.at(-1);
    if (!block) outside.push({ row: index + 1, reason: strayReason(line) });
    else if (label === undefined) block.strays.push(line);
    else block.said.set(label, value);
  }
  if (accounts.size > 1) return mixedAccounts([...accounts]);
  const rows: StatementRow[] = [];
  const refusedRows = [...outside];
  for (const block of blocks) {
    const read = readBlock(block);
    if (read.ok) rows.push({ row: block.row, ...read.value });
    else refusedRows.push({ row: block.row, reason: read.faults.map(({ message }) => message).join(' ') });
  }
  return ok(finishRead(bank, { rows, refused: refusedRows }, 'newest-first'));
}

function labelOf(line: string): readonly [label: string | undefined, value: string] {
  const match = LABEL.exec(line);
  return [match?.[1]?.toLowerCase(), (match?.[2] ?? '').trim()];
}

function strayReason(line: string): string {
  return `“${line.slice(0, 40)}” stands where this bank writes a day, words, an amount or a balance, so it is not clear what belongs to this payment. Look it up on your bank’s website and record it by hand.`;
}

function readBlock({ said, strays }: Block): Result<RowFacts> {
  const [stray] = strays;
  if (stray !== undefined) return refused({ code: 'row-width', message: strayReason(stray) });
  const paidOn = readBankDay(said.get('date') ?? '');
  if (!paidOn.ok) return paidOn;
  const amount = readAmount(inPounds(said.get('amount')));
  if (!amount.ok) return amount;
  const balance = readBalance(inPounds(said.get('balance')));
  if (!balance.ok) return balance;
  const bankText = said.get('description') ?? '';
  return ok({ paidOn: paidOn.value, payee: tidyPayee(bankText), bankText, amountPence: amount.value, balancePence: balance.value, bankId: null });
}

const inPounds = (written = '') => written.replace(/ ?GBP$/, '');

import { forWords } from '#shared/returns/return-lines';
import type { ReturnDocument } from '#shared/contract/return.routes';
import { formatDay, type IsoDay } from '#shared/kernel/iso-date';
import type { Pence } from '#shared/kernel/money';
import { closingLabel } from '#shared/returns/so-far';
import { versionWords } from '#shared/returns/version-words';

/** One movement of the return as a cash book has it. */
export type CashBookRow = {
  readonly paidOn: IsoDay;
  readonly payee: string;
  readonly line: string;
  readonly service: string;
  readonly needs: readonly string[];
  readonly evidence: string;
  readonly inPence: Pence | null;
  readonly outPence: Pence | null;
  /** What is left after it, counted from the opening balance. */
  readonly balancePence: Pence;
};

/** The movements of a return by day, with the balance after each. The last balance is the closing balance. */
export function cashBook({ income, spending, openingPence }: ReturnDocument): CashBookRow[] {
  const movements = [
    ...income.flatMap((line) => line.entries.map((entry) => ({ entry, line: line.line, inPence: entry.amountPence, outPence: null }))),
    ...spending.flatMap((line) => line.entries.map((entry) => ({ entry, line: line.line, inPence: null, outPence: entry.amountPence }))),
  ].sort((a, b) => (a.entry.paidOn === b.entry.paidOn ? a.entry.id - b.entry.id : a.entry.paidOn < b.entry.paidOn ? -1 : 1));
  let balancePence = openingPence;
  return movements.map(({ entry, line, inPence, outPence }) => {
    balancePence += (inPence ?? 0) - (outPence ?? 0);
    return { paidOn: entry.paidOn, payee: entry.payee, line, service: forWords(entry), needs: entry.needs, evidence: entry.evidence, inPence, outPence, balancePence };
  });
}

/** Whose return it is and of which days, as a council reads it first. Each row has a day or words; empty words: not told. */
export function headerRows(document: ReturnDocument): readonly { readonly name: string; readonly on: IsoDay | null; readonly words: string }[] {
  const words = (name: string, text: string) => ({ name, on: null, words: text });
  const day = (name: string, on: IsoDay | null) => ({ name, on, words: '' });
  return [
    words(document.title, document.isExample ? 'An example: the people and the amounts in it are made up.' : ''),
    words('Name', document.personName),
    day('Date of birth', document.bornOn),
    words('Council’s reference', document.personReference),
    words('Council', document.councilName),
    words('Who manages the money', document.managedByWords),
    day('Period from', document.from),
    day('Period to', document.to),
    ...(document.dueOn === undefined || document.dueOn === null ? [] : [day('Due on', document.dueOn)]),
    day('Made on', document.madeOn),
    ...(document.completedBy === undefined ? [] : [words('Completed by', document.completedBy)]),
    ...(document.fundWords === undefined ? [] : [words('Whose money is left', document.fundWords)]),
    ...(document.replacesOn === null ? [] : [words('Version', versionWords(document))]),
  ];
}

/** The figures of a return, in the order in which a council reads them. Null: not known. */
export function summaryRows(document: ReturnDocument): readonly (readonly [words: string, amountPence: Pence | null])[] {
  return [
    ['Opening balance', document.openingPence],
    ...document.income.map((line) => [`In: ${line.line}`, line.amountPence] as const),
    ['Money in', document.incomePence],
    ...document.spending.map((line) => [`Out: ${line.line}`, line.amountPence] as const),
    ['Money out', document.spendingPence],
    [closingLabel(document), document.closingPence],
    [document.bankOn === null ? 'Bank statement' : `Bank statement of ${formatDay(document.bankOn)}`, document.bankPence],
    ['Ledger on that day', document.bankPence === null || document.differencePence === null ? null : document.bankPence - document.differencePence],
    ['Difference from the bank', document.differencePence],
    // With several accounts the sum may hide two differences.
    ...(document.banks.length > 1 ? document.banks.map((bank) => [`Difference from the bank: ${bank.name}`, bank.differencePence] as const) : []),
    ...document.owed.map((bill) => [bill.words, bill.amountPence] as const),
    ['Owed in all', document.owedPence],
    ...document.reserves.map((reserve) => [`Kept for: ${reserve.words}`, reserve.amountPence] as const),
    ['Left over', document.surplusPence],
    ['The council’s limit for money left over', document.surplusLimitPence],
    ['Contribution expected', document.contribution.expectedPence],
    ['Contribution paid in', document.contribution.paidPence],
  ];
}

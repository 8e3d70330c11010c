import { refused, type Result } from '../kernel/result';
import { readCamtAmount, readCamtDay } from './camt-amount';
import type { RowFacts } from './csv-format';
import { factsOf, type FoundPayment } from './number-rows';
import { elementsAt, textAt, type XmlElement } from './xml';
import { wordsOnce } from './words-once';

/**
 * The payments of one entry (`Ntry`). The entry is what moved on the account, so it is one payment; only where it has several details
 * (`TxDtls`), each with an amount in pounds, that come to the entry's exactly, each of them is one.
 *
 * `RvslInd` says that the entry takes back an earlier one; its own `CdtDbtInd` already says which way this money went, so the sign is not
 * turned. Source: ISO 20022, message definition of camt.053.
 */
export function readEntry(entry: XmlElement, payee: (text: string) => string): FoundPayment[] {
  const status = textAt(entry, 'Sts/Cd', 'Sts');
  const one = (facts: Result<RowFacts>): FoundPayment[] => [{ line: entry.line, facts }];
  if (status !== 'BOOK') return one(notBooked(status));
  const amount = readCamtAmount(entry, elementsAt(entry, 'Amt')[0]);
  const day = readCamtDay(textAt(entry, 'BookgDt/Dt', 'BookgDt/DtTm', 'ValDt/Dt', 'ValDt/DtTm'));
  const details = elementsAt(entry, 'NtryDtls/TxDtls');
  const direction = textAt(entry, 'CdtDbtInd');
  const amounts = details.length > 1 && amount.ok ? amountsOf(details, direction, amount.value) : undefined;
  if (!amounts) return one(factsOf(day, amount, wordsOf(entry, details, direction, payee, keyOf(entry, details.length === 1 ? details[0] : undefined))));
  return details.map((detail, index) => {
    const key = keyOf(detail, undefined) ?? partKey(keyOf(entry, undefined), index);
    return { line: detail.line, facts: factsOf(day, amounts[index] ?? amount, wordsOf(entry, [detail], directionOf(detail, direction), payee, key)) };
  });
}

function notBooked(status: string): Result<never> {
  const why = status === '' ? 'The file does not say that this payment is booked' : status === 'PDNG' ? 'This payment is still waiting at the bank and may yet change' : `The bank does not say that this payment is booked (it says ${status.slice(0, 10)})`;
  return refused({ code: 'row-waiting', message: `${why}, so it was left out. Once it is booked, a later statement brings it.` });
}

const directionOf = (detail: XmlElement, ofEntry: string) => textAt(detail, 'CdtDbtInd') || ofEntry;

/** The details' own signed amounts, if every one has its amount and together they are the entry's. */
function amountsOf(details: readonly XmlElement[], direction: string, entryPence: number): Result<number>[] | undefined {
  const amounts = details.map((detail) => readCamtAmount(detail, elementsAt(detail, 'Amt')[0] ?? elementsAt(detail, 'AmtDtls/TxAmt/Amt')[0], directionOf(detail, direction)));
  const sum = amounts.reduce((pence, amount) => pence + (amount.ok ? amount.value : NaN), 0);
  return sum === entryPence ? amounts : undefined;
}

const NO_KEY = /^(?:NONREF|NOTPROVIDED|NOT PROVIDED|\d{1,5})$/i;

/** The bank's own key. A short number only counts the entries of one file, and comes again in the next. */
function keyOf(element: XmlElement, detail: XmlElement | undefined): string | null {
  const keys = [textAt(element, 'AcctSvcrRef', 'Refs/AcctSvcrRef'), detail ? textAt(detail, 'Refs/AcctSvcrRef') : '', textAt(element, 'NtryRef')];
  return keys.find((key) => key !== '' && !NO_KEY.test(key)) ?? null;
}

const partKey = (key: string | null, index: number) => (key === null ? null : `${key}/${index + 1}`);

/** Who is on the other side, and the bank's words: what it was for, what the bank adds, references. */
function wordsOf(entry: XmlElement, details: readonly XmlElement[], direction: string, payee: (text: string) => string, bankId: string | null): Pick<RowFacts, 'payee' | 'bankText' | 'bankId'> {
  const side = direction === 'DBIT' ? 'Cdtr' : 'Dbtr';
  const names = details.map((detail) => textAt(detail, `RltdPties/${side}/Nm`, `RltdPties/${side}/Pty/Nm`, `RltdPties/Ultmt${side}/Nm`, `RltdPties/Ultmt${side}/Pty/Nm`));
  const about = details.flatMap((detail) => [
    ...elementsAt(detail, 'RmtInf/Ustrd').map(({ text }) => text),
    ...elementsAt(detail, 'RmtInf/Strd/CdtrRefInf/Ref').map(({ text }) => text),
    textAt(detail, 'AddtlTxInf'),
    textAt(detail, 'Refs/EndToEndId'),
  ]);
  const reversal = textAt(entry, 'RvslInd') === 'true' ? ['Reversal'] : [];
  const told = [...names, ...about, textAt(entry, 'AddtlNtryInf')].filter((text) => !/^not ?provided$/i.test(text));
  const bankText = wordsOnce([...told, ...reversal]);
  // Several people in one entry are no one payee; then the bank's own words for the whole stand for them.
  const named = new Set(names.filter((name) => name !== ''));
  const who = named.size === 1 ? [...named][0] : textAt(entry, 'AddtlNtryInf');
  return { payee: payee(who === undefined || who === '' ? bankText : who), bankText, bankId };
}

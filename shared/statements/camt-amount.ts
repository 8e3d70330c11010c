import { isIsoDay, type IsoDay } from '../kernel/iso-date';
import { ok, refused, type Result } from '../kernel/result';
import { readAmount, readProgramBalance } from './amount-grammar';
import { textAt, type XmlElement } from './xml';

/** The signed pence of an element with an `Amt` in pounds and a `CdtDbtInd`. Zero is a fault: no money moved. */
export function readCamtAmount(element: XmlElement, amount: XmlElement | undefined, direction = textAt(element, 'CdtDbtInd')): Result<number> {
  const pence = inPounds(amount);
  if (!pence.ok) return pence;
  if (pence.value === 0) return readAmount('0.00');
  return withDirection(pence.value, direction);
}

/** The signed pence of a balance, which may be zero. */
export function readCamtBalance(balance: XmlElement): Result<number> {
  const pence = inPounds(balance.children.find(({ name }) => name === 'Amt'));
  return pence.ok ? withDirection(pence.value, textAt(balance, 'CdtDbtInd')) : pence;
}

function inPounds(amount: XmlElement | undefined): Result<number> {
  const currency = (amount?.attributes['Ccy'] ?? '').trim().toUpperCase();
  if (amount && currency !== 'GBP') {
    return refused({ code: 'row-foreign-currency', message: currency === '' ? 'No currency is written beside this amount, so it is not clear that it is in pounds.' : `This amount is in ${currency.slice(0, 10)}. The ledger holds pounds only.` });
  }
  const pence = readProgramBalance(amount?.text ?? '');
  if (!pence.ok) return pence;
  if (pence.value === null) return readAmount('');
  if (pence.value < 0) return refused({ code: 'row-amount-unclear', message: 'This amount has a minus sign where a CAMT file has none, so it is not clear whether money came in or went out.' });
  return ok(pence.value);
}

function withDirection(pence: number, direction: string): Result<number> {
  if (direction === 'CRDT') return ok(pence);
  if (direction === 'DBIT') return ok(pence === 0 ? 0 : -pence);
  return refused({ code: 'row-direction-missing', message: 'The file does not say whether the money of this payment went out or came in. Look it up on your bank’s website and record it by hand.' });
}

/** `2026-10-05`, or the day of `2026-10-05T23:30:00+01:00` as it is written: the bank counts by its own days. */
export function readCamtDay(date: string): Result<IsoDay> {
  const day = date.trim().slice(0, 10);
  if (isIsoDay(day) && /^(?:[T+\-Z]|$)/.test(date.trim().slice(10))) return ok(day);
  return refused({ code: 'row-day-unclear', message: date === '' ? 'No booking day is written for this payment.' : `“${date.slice(0, 40)}” is not a day in the calendar, or not written as a CAMT file writes days.` });
}

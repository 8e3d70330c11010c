import { ok, refused, type Result } from '../kernel/result';
import { foldSpaces } from './payee-name';

/** Refuses a line whose currency, as the bank writes it, is not pounds. Fault: `row-foreign-currency`. */
export function checkPounds(written: string): Result<null> {
  const currency = foldSpaces(written).toUpperCase();
  if (currency === 'GBP') return ok(null);
  return refused({
    code: 'row-foreign-currency',
    message: currency === '' ? 'No currency is written on this line, so it is not clear that it is in pounds.' : `This payment is in ${currency.slice(0, 10)}. The ledger holds pounds only.`,
  });
}

/** Refuses a line that the bank does not mark with one of the words (in capitals) for a payment that has gone through. Fault: `row-not-done`. */
export function checkDone(written: string, done: readonly string[]): Result<null> {
  const state = foldSpaces(written).toUpperCase();
  if (done.includes(state)) return ok(null);
  if (state === '') return refused({ code: 'row-not-done', message: 'The bank does not say on this line whether the payment has gone through. Look it up on your bank’s website and record it by hand if it has.' });
  return refused({
    code: 'row-not-done',
    message: `The bank marks this payment “${state.slice(0, 40)}”, so it has not gone through: it is still waiting, or was declined or taken back. If it goes through, a later file has it, so leave it until then.`,
  });
}

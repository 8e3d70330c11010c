import { formatDay, type IsoDay } from '../kernel/iso-date';
import { ok, refused, type Result } from '../kernel/result';

/** The direct payment agreement: the contract with the council about how the account and the money are used. */
export type Agreement = {
  readonly signedOn: IsoDay;
  /** Where it is kept, or what it says that matters; may be empty. */
  readonly words: string;
};

/** May an agreement be written down so? `today` is the household’s day. */
export function decideAgreement(agreement: Agreement, today: IsoDay): Result<Agreement> {
  if (agreement.signedOn > today) return refused({ code: 'day-to-come', field: 'signedOn', message: `${formatDay(agreement.signedOn)} is still to come. Enter the day on which the agreement was signed.` });
  return ok({ signedOn: agreement.signedOn, words: agreement.words.trim() });
}

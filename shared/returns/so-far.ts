import type { ReturnDocument } from '../contract/return.routes';
import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import type { Period } from '../kernel/period';

type Made = Period & { readonly madeOn: IsoDay };

/** Is the last day of a period not over on a day? Its figures are those so far, and nobody can say yet that they are complete. */
export function isRunning(period: Period, on: IsoDay): boolean {
  return period.to >= on;
}

/** “Direct payment return”, or, made before its period was over, “Direct payment return so far, up to 20 November 2026”. */
export function returnTitle(period: Period, madeOn: IsoDay): string {
  return isRunning(period, madeOn) ? `Direct payment return so far, up to ${formatDay(madeOn)}` : 'Direct payment return';
}

/** What the last balance is called. */
export function closingLabel(document: Made): string {
  return isRunning(document, document.madeOn) ? `Balance so far, on ${formatDay(document.madeOn)}` : 'Closing balance';
}

/** What came and went, in words. Nothing is said about days that are still to come. */
export function summaryWords(document: Made & Pick<ReturnDocument, 'openingPence' | 'incomePence' | 'spendingPence' | 'closingPence'>): string {
  const { from, to, madeOn } = document;
  const [opening, income, spending, closing] = [document.openingPence, document.incomePence, document.spendingPence, document.closingPence].map(formatPounds);
  if (from > madeOn) return `This period begins on ${formatDay(from)}, so nothing is in it yet. ${closing} is there on ${formatDay(madeOn)}.`;
  if (isRunning(document, madeOn)) {
    return `${opening} was there at the start. So far, up to ${formatDay(madeOn)}, ${income} came in and ${spending} was spent, so ${closing} was there on that day. The period runs to ${formatDay(to)}.`;
  }
  return `${opening} was there at the start, ${income} came in and ${spending} was spent. So ${closing} was there at the end of ${formatDay(to)}.`;
}

import type { Output } from '../../../shared/contract/contract';
import { addDays, formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { countOf } from '../../../shared/kernel/plain-words';
import type { Period } from '../../../shared/kernel/period';
import { isRunning } from '../../../shared/returns/so-far';

type Shown = Pick<Output<'return.show'>, 'period' | 'gaps' | 'sentOn' | 'dueOn' | 'isCardViewed' | 'beginsOn'> & { readonly document: Pick<Output<'return.show'>['document'], 'councilName'> };

/** The page’s title: what do I send, and is it ready? Only what says “Stop” or “Act” keeps a return from being ready. */
export function returnTitle({ beginsOn, document, gaps, isCardViewed, period, sentOn }: Shown, on: IsoDay): string {
  if (sentOn !== null) return `You sent this return on ${formatDay(sentOn)}`;
  if (beginsOn !== null) return `Your first return begins on ${formatDay(beginsOn)}`;
  if (isRunning(period, on)) return `This return can be sent from ${formatDay(addDays(period.to, 1))}`;
  const open = gaps.filter((gap) => gap.severity !== 'know').length;
  if (open === 0) return isCardViewed ? `Your return is ready, if ${document.councilName} asks for it` : 'Your return is ready to send';
  return open === 1 ? 'Settle 1 thing before you send your return' : `Settle ${open} things before you send your return`;
}

/** Which days it covers and when it has to be with the council. */
export function returnLead({ beginsOn, document, dueOn, isCardViewed, period, sentOn }: Shown, on: IsoDay): string {
  if (beginsOn !== null) return 'There is nothing to do yet.';
  const days = `It covers ${formatDay(period.from)} to ${formatDay(period.to)}.`;
  if (sentOn !== null) return days;
  const soFar = isRunning(period, on) ? ` These are the figures so far, to ${formatDay(on)}.` : '';
  return `${days}${soFar} ${dueWords(dueOn, isCardViewed ? document.councilName : null, on)}`;
}

function dueWords(dueOn: IsoDay | null, cardViewer: string | null, on: IsoDay): string {
  if (cardViewer !== null) return `${cardViewer} usually looks at the card itself; send this if it asks.`;
  if (dueOn === null) return 'Ask your council when it is due.';
  return `It ${dueOn < on ? 'was' : 'is'} due by ${formatDay(dueOn)}.`;
}

/** The value of a choice in the list of periods. */
export function periodKey(period: Period): string {
  return `${period.from}/${period.to}`;
}

type Document = Output<'return.show'>['document'];

/** Whose return it is, when it is due and who completed it. What a return that was sent before it was kept does not say is left out. */
export function aboutReturn({ bornOn, completedBy, councilName, dueOn, managedByWords, personName, personReference }: Document): { readonly label: string; readonly words: string }[] {
  return [
    { label: 'Person', words: personName },
    { label: 'Council’s reference', words: personReference || 'Not written down' },
    { label: 'Date of birth', words: bornOn === null ? 'Not written down' : formatDay(bornOn) },
    { label: 'Council', words: councilName },
    { label: 'Money looked after by', words: managedByWords },
    ...(dueOn ? [{ label: 'Due on', words: formatDay(dueOn) }] : []),
    ...(completedBy === undefined ? [] : [{ label: 'Completed by', words: completedBy }]),
  ];
}

/** How many payments the council could see a receipt of. */
export function evidenceWords(evidence: { readonly with: number; readonly without: number; readonly documents?: number }): string {
  const documents = evidence.documents ? ` ${countOf(evidence.documents, 'document')} for them ${evidence.documents === 1 ? 'is' : 'are'} in the ledger.` : '';
  return `${receiptWords(evidence)}${documents}`;
}

function receiptWords(evidence: { readonly with: number; readonly without: number }): string {
  if (evidence.with + evidence.without === 0) return 'No payment in these days needs evidence.';
  if (evidence.without === 0) return 'Every payment has evidence, or needs none.';
  const missing = `${countOf(evidence.without, 'payment')} ${evidence.without === 1 ? 'has' : 'have'} no evidence yet.`;
  if (evidence.with === 0) return missing;
  return `${missing} The other ${evidence.with} ${evidence.with === 1 ? 'has some, or needs none' : 'have some, or need none'}.`;
}

type Line = Output<'return.show'>['document']['income'][number];

/** The lines of both sides that have payments. What is not sorted or moved can stand on both, and then its name says on which. */
export function linesByName(income: readonly Line[], spending: readonly Line[]): (Line & { readonly name: string })[] {
  const named = (lines: readonly Line[], others: readonly Line[], side: string) =>
    lines.map((line) => ({ ...line, name: others.some(({ category }) => category === line.category) ? `${line.line}, ${side}` : line.line }));
  return [...named(income, spending, 'money in'), ...named(spending, income, 'money out')].filter((line) => line.entries.length > 0);
}

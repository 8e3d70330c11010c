import type { Facts } from '../checks/check';
import { formatDay, type IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import { formatPeriod, type Period } from '../kernel/period';
import { CATEGORIES } from '../ledger/categories';
import type { Entry } from '../ledger/entry';
import { linksByEntry } from './document';
import { coverageOf } from './evidence-of-links';

/** A payment whose evidence is on paper, by the number under which its paper lies. */
export type PaperOriginal = {
  readonly number: number;
  readonly paidOn: IsoDay;
  readonly payee: string;
  readonly amountPence: Pence;
  /** What it was for. */
  readonly what: string;
  /** What the evidence is, in a person’s words; may be empty. */
  readonly evidence: string;
};

export type CoverSheet = {
  readonly title: string;
  readonly personName: string;
  readonly councilName: string;
  readonly councilReference: string;
  readonly isExample: boolean;
  readonly madeOn: IsoDay;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly originals: readonly PaperOriginal[];
  /** Payments of these days whose evidence is whole in the ledger, and those that have none. */
  readonly inLedger: number;
  readonly without: number;
  readonly sentences: readonly string[];
};

/**
 * What to put in front of the paper originals of a period: each payment out that has evidence which is not (or not all) a document in the
 * ledger, oldest first, numbered so that the papers can be numbered alike.
 */
export function buildCoverSheet(facts: Pick<Facts, 'person' | 'council' | 'entries' | 'accounts' | 'services' | 'documentLinks'>, { from, to }: Period, on: IsoDay): CoverSheet {
  const accounts = new Set(facts.accounts.filter((account) => account.isDirectPayment).map((account) => account.id));
  const names = new Map(facts.services.map((service) => [service.id, service.name]));
  const parts = linksByEntry(facts.documentLinks);
  const isMoved = (entry: Entry) => entry.parts.every((part) => part.category === 'transfer' || part.category === 'opening');
  const payments = facts.entries.filter((entry) => accounts.has(entry.accountId) && entry.amountPence < 0 && entry.paidOn >= from && entry.paidOn <= to && !isMoved(entry));
  const isCovered = (entry: Entry) => coverageOf(entry.parts, (parts.get(entry.id) ?? []).map((link) => link.target.part)) === 'whole';
  const onPaper = payments.filter((entry) => entry.evidence === 'have' && !isCovered(entry));
  return {
    title: 'Paper originals',
    personName: facts.person.name,
    councilName: facts.council.name,
    councilReference: facts.person.councilReference,
    isExample: facts.person.exampleOn !== null,
    madeOn: on,
    from,
    to,
    originals: onPaper.map((entry, at) => ({
      number: at + 1,
      paidOn: entry.paidOn,
      payee: entry.payee || entry.bankText,
      amountPence: -entry.amountPence,
      what: [...new Set(entry.parts.map((part) => (part.serviceId !== null && names.get(part.serviceId)) || CATEGORIES[part.category]))].join(', '),
      evidence: entry.evidenceWords.trim(),
    })),
    inLedger: payments.filter(isCovered).length,
    without: payments.filter((entry) => entry.evidence === 'missing').length,
    sentences: [
      `Every payment out from ${formatPeriod({ from, to })} whose evidence is on paper stands here, with a number. Write the number on the paper, put the papers in this order behind this sheet, and tick each one.`,
      `Made on ${formatDay(on)}.`,
    ],
  };
}

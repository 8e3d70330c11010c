import { CATEGORIES } from '../ledger/categories';
import type { EntryPart, EvidenceState } from '../ledger/entry';
import { formatPounds } from '../kernel/money';
import { joinWords } from '../kernel/plain-words';
import type { TargetPart } from './document';

/** How far documents are evidence of a payment. */
export type Coverage = 'none' | 'part' | 'whole';

const ofPart = (part: TargetPart) => (link: TargetPart | null) => link !== null && link.category === part.category && link.serviceId === part.serviceId;

/**
 * How far the documents of a payment cover it: one for the whole payment covers all of it, one for a part that part. `links` are the
 * parts that its documents are for; null: the whole payment. A part that the payment no longer has covers nothing, so it is not lost but
 * does not count.
 */
export function coverageOf(parts: readonly TargetPart[], links: readonly (TargetPart | null)[]): Coverage {
  if (links.length === 0) return 'none';
  if (links.includes(null)) return 'whole';
  const covered = parts.filter((part) => links.some(ofPart(part))).length;
  return covered === 0 ? 'none' : covered === parts.length ? 'whole' : 'part';
}

/** After a document was linked: evidence that was missing is there once the whole payment is covered. */
export function evidenceAfterLink(evidence: EvidenceState, coverage: Coverage): EvidenceState {
  return evidence === 'missing' && coverage === 'whole' ? 'have' : evidence;
}

/**
 * After a document was unlinked: what only documents were evidence of is missing again. Words say what else there is (“payslip in the blue
 * folder”), so with words it stays.
 */
export function evidenceAfterUnlink(evidence: EvidenceState, words: string, coverage: Coverage): EvidenceState {
  return evidence === 'have' && words.trim() === '' && coverage !== 'whole' ? 'missing' : evidence;
}

/**
 * After what a payment was for has changed: its documents may cover all of it now, or no longer. Where neither is so it stays, because a
 * person may have said it by hand.
 */
export function evidenceAfterSorting(evidence: EvidenceState, words: string, before: Coverage, after: Coverage): EvidenceState {
  if (before === after || (before !== 'whole' && after !== 'whole')) return evidence;
  return after === 'whole' ? evidenceAfterLink(evidence, after) : evidenceAfterUnlink(evidence, words, after);
}

/** The parts of a payment that no document is for. Empty where all of it is covered, or none of it. */
export function partsWithout(parts: readonly EntryPart[], links: readonly (TargetPart | null)[]): readonly EntryPart[] {
  return coverageOf(parts, links) === 'part' ? parts.filter((part) => !links.some(ofPart(part))) : [];
}

/** “Documents are here for part of it. None yet for: Taxis, £12.50.” Empty where all of it is covered, or none of it. */
export function partlyWords(parts: readonly EntryPart[], links: readonly (TargetPart | null)[], nameOfService: (id: number) => string): string {
  const without = partsWithout(parts, links);
  return without.length === 0 ? '' : `Documents are here for part of it. None yet for: ${joinWords(without.map((part) => partWords(part, nameOfService)))}.`;
}

/** What a part of a payment is called: its service, or its category, and its amount. */
export function partWords(part: EntryPart, nameOfService: (id: number) => string): string {
  return `${(part.serviceId !== null && nameOfService(part.serviceId)) || CATEGORIES[part.category]}, ${formatPounds(Math.abs(part.amountPence))}`;
}

import type { Input, Output } from '#shared/contract/contract';
import { documentName, type Document, type DocumentLink, type Target } from '#shared/documents/document';
import { partlyWords, partWords } from '#shared/documents/evidence-of-links';
import { suggestPayment, type Candidate } from '#shared/documents/suggest-payment';
import { formatDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { formatPeriod } from '#shared/kernel/period';
import { recordGone } from '#shared/kernel/record';
import { ok, refused, type Result } from '#shared/kernel/result';
import type { Entry } from '#shared/ledger/entry';
import type { ReadDb } from '../db/database';
import { readLedger } from '../db/transaction';
import { listAccounts } from '../repositories/accounts';
import { bytesTakenAway, listDocuments, listLinks, linksOfEntry } from '../repositories/documents';
import { entryById } from '../repositories/entries';
import { listLetters } from '../repositories/letters';
import { listPolicies } from '../repositories/policies';
import { listReconciledPeriods } from '../repositories/reconciliations';
import { listServices } from '../repositories/services';
import { listWorkers } from '../repositories/workers';
import type { Services } from '../services/services';
import { paymentsWithoutReceipt } from './receipts-missing';

type Shown = Output<'documents.list'>;

/** Every document with what it is for; those that are for nothing yet have what they are likely for. Reads no bytes. */
export function showDocuments(services: Services): Result<Shown> {
  return readLedger(services, (db) => {
    const links = new Map<number, DocumentLink[]>();
    for (const link of listLinks(db)) links.set(link.documentId, [...(links.get(link.documentId) ?? []), link]);
    const wordsOf = linkWords(db);
    const candidates = candidatesIn(db);
    return ok({
      documents: listDocuments(db).map((about) => {
        const own = links.get(about.id) ?? [];
        return { about, links: own.map((link) => ({ id: link.id, to: link.target, words: wordsOf(link.target) })), suggestion: own.length === 0 ? suggestionFor(about, candidates) : null };
      }),
      takenOut: bytesTakenAway(db).length,
      targets: targetsIn(db),
    });
  });
}

function candidatesIn(db: ReadDb): Candidate[] {
  return paymentsWithoutReceipt(db, null).map(({ id, paidOn, payee, bankText, amountPence }) => ({ id, paidOn, payee: payee || bankText, amountPence }));
}

function suggestionFor(document: Document, candidates: readonly Candidate[]): Shown['documents'][number]['suggestion'] {
  const found = suggestPayment(document, candidates);
  return found && { to: { kind: 'entry', id: found.id, part: null }, words: paymentWords(found) };
}

function paymentWords({ amountPence, payee, paidOn }: Candidate): string {
  return `${formatPounds(Math.abs(amountPence))} ${amountPence > 0 ? 'from' : 'to'} ${payee} on ${formatDay(paidOn)}`;
}

/** What else than a payment a document can be evidence of. */
function targetsIn(db: ReadDb): Shown['targets'] {
  const whole = (kind: Exclude<Target['kind'], 'entry'>, id: number, words: string) => ({ to: { kind, id, part: null }, words });
  return [
    ...listAccounts(db).map(({ id, name }) => whole('account', id, `${name}: what was in it at the start`)),
    ...listReconciledPeriods(db).map(({ id, accountName, from, to }) => whole('reconciliation', id, `Bank’s statement of ${accountName}, ${formatPeriod({ from, to })}`)),
    ...listWorkers(db).map(({ id, name }) => whole('worker', id, `PA: ${name}`)),
    ...listPolicies(db).map(({ id, insurer, from, to }) => whole('policy', id, `Insurance: ${insurer}, ${formatPeriod({ from, to })}`)),
    ...listLetters(db).map(({ id, letterOn }) => whole('letter', id, `Contribution letter of ${formatDay(letterOn)}`)),
  ];
}

/** What each target is called. */
function linkWords(db: ReadDb): (target: Target) => string {
  const others = new Map(targetsIn(db).map(({ to, words }) => [`${to.kind} ${to.id}`, words]));
  const nameOf = serviceNames(db);
  return ({ kind, id, part }) => {
    if (kind !== 'entry') return others.get(`${kind} ${id}`) ?? 'Something that is no longer in the ledger';
    const entry = entryById(db, id);
    if (!entry) return 'A payment that was taken back';
    const words = paymentWords({ ...entry, payee: entry.payee || entry.bankText });
    const own = part && entry.parts.find((one) => one.category === part.category && one.serviceId === part.serviceId);
    return part === null ? words : `${words}, the part for ${own ? partWords(own, nameOf) : 'something that it is no longer for'}`;
  };
}

function serviceNames(db: ReadDb): (id: number) => string {
  const names = new Map(listServices(db).map((service) => [service.id, service.name]));
  return (id) => names.get(id) ?? '';
}

/** The documents of one payment, what of it they cover, and which others could be for it. Fault: it was taken back. */
export function showDocumentsOfEntry(services: Services, { entryId }: Input<'documents.ofEntry'>): Result<Output<'documents.ofEntry'>> {
  return readLedger(services, (db) => {
    const entry = entryById(db, entryId);
    if (!entry) return refused(...recordGone('payment', entryId, []));
    const nameOf = serviceNames(db);
    const own = linksOfEntry(db, entryId);
    const documents = listDocuments(db);
    const linked = new Set(listLinks(db).map((link) => link.documentId));
    const candidate = { ...entry, payee: entry.payee || entry.bankText };
    const unlinked = documents.filter(({ id }) => !linked.has(id)).map((one) => ({ id: one.id, name: documentName(one), isLikely: suggestPayment(one, [candidate]) !== null }));
    return ok({
      documents: own.flatMap((link) => {
        const about = documents.find(({ id }) => id === link.documentId);
        return about ? [{ linkId: link.id, about, part: partOf(entry, link, nameOf) }] : [];
      }),
      parts: entry.parts.length > 1 ? entry.parts.map((part) => ({ category: part.category, serviceId: part.serviceId, words: partWords(part, nameOf) })) : [],
      partly: partlyWords(entry.parts, own.map((link) => link.target.part), nameOf),
      unlinked: [...unlinked.filter((one) => one.isLikely), ...unlinked.filter((one) => !one.isLikely)],
    });
  });
}

function partOf(entry: Entry, { target: { part } }: DocumentLink, nameOf: (id: number) => string): string | null {
  if (part === null) return null;
  const own = entry.parts.find((one) => one.category === part.category && one.serviceId === part.serviceId);
  return own ? partWords(own, nameOf) : 'A part that this payment no longer has';
}

import type { Facts } from '../checks/check';
import { linksByEntry, type Document } from '../documents/document';
import { packName } from '../documents/safe-name';
import type { IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import type { Period } from '../kernel/period';
import { byDayThenId } from '../ledger/entry-order';
import { OUTCOMES } from '../plan/outcomes';
import { periodMoney } from './period-money';

/** One document of a pack: its name there, and the bytes that it must have. */
export type PackedDocument = { readonly name: string; readonly sha256: string; readonly sizeBytes: number; readonly calledBefore: string };

/** One line of money out with what it was for and what proves it. */
export type IndexRow = {
  readonly paidOn: IsoDay;
  readonly payee: string;
  readonly amountPence: Pence;
  /** The line of the return that it stands on. */
  readonly line: string;
  readonly service: string;
  readonly needs: readonly string[];
  /** What those needs are for, in the words of the Care Act’s outcomes. */
  readonly outcomes: readonly string[];
  /** “Payslip 12”, “Missing”, “Not needed: under £10.00”. */
  readonly evidence: string;
  readonly documents: readonly PackedDocument[];
};

export type EvidenceIndex = { readonly rows: readonly IndexRow[]; readonly documents: readonly PackedDocument[] };

/**
 * Each part of each payment out of a period (and of a payment in that has a document), by day, with the documents that prove it. A document
 * of several payments is in the pack once, under the name of the first. `folder` stands before each name.
 */
export function evidenceIndex(facts: Pick<Facts, 'accounts' | 'entries' | 'services' | 'needs' | 'documentLinks' | 'transfers'>, documents: readonly Document[], period: Period, folder: string): EvidenceIndex {
  const { income, spending } = periodMoney(facts, period);
  const links = linksByEntry(facts.documentLinks);
  const lines = [
    ...income.flatMap((line) => line.entries.map((entry) => ({ ...entry, category: line.category, line: line.line, isIn: true }))),
    ...spending.flatMap((line) => line.entries.map((entry) => ({ ...entry, category: line.category, line: line.line, isIn: false }))),
  ].filter((one) => !one.isIn || links.has(one.id));
  lines.sort(byDayThenId);
  const entries = new Map(facts.entries.map((entry) => [entry.id, entry]));
  const outcomes = new Map(facts.needs.map((need) => [need.words, OUTCOMES[need.outcome].plain]));
  const services = new Map(facts.services.map((service) => [service.id, service.name]));
  const byId = new Map(documents.map((one) => [one.id, one]));
  const taken = new Set<string>();
  const packed = new Map<number, PackedDocument>();
  const packedOf = (id: number, of: { readonly paidOn: IsoDay; readonly payee: string; readonly amountPence: Pence }): PackedDocument[] => {
    const document = byId.get(id);
    if (!document) return [];
    const known = packed.get(id) ?? { name: folder + packName({ ...of, kind: document.kind }, taken), sha256: document.sha256, sizeBytes: document.sizeBytes, calledBefore: document.fileName };
    packed.set(id, known);
    return [known];
  };
  const rows = lines.map((one): IndexRow => {
    const whole = { paidOn: one.paidOn, payee: one.payee, amountPence: entries.get(one.id)?.amountPence ?? one.amountPence };
    const own = (links.get(one.id) ?? []).filter(({ target: { part } }) => part === null || (part.category === one.category && (part.serviceId === null ? null : services.get(part.serviceId)) === one.service));
    return {
      paidOn: one.paidOn,
      payee: one.payee,
      amountPence: one.isIn ? one.amountPence : -one.amountPence,
      line: one.line,
      service: one.service ?? '',
      needs: one.needs,
      outcomes: [...new Set(one.needs.flatMap((need) => outcomes.get(need) ?? []))],
      evidence: one.evidence,
      documents: own.flatMap((link) => packedOf(link.documentId, whole)),
    };
  });
  return { rows, documents: [...packed.values()] };
}

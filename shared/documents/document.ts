import type { IsoDay } from '../kernel/iso-date';
import type { Category } from '../ledger/categories';
import type { EntryPart } from '../ledger/entry';

/** What a document can be, told by its content and never by its name. Each can be shown in the window without running anything in it. */
export const DOCUMENT_KINDS = ['pdf', 'jpeg', 'png', 'heic', 'text'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** How each kind is called in a list. */
export const KIND_NAMES: Readonly<Record<DocumentKind, string>> = { pdf: 'PDF', jpeg: 'Picture (JPEG)', png: 'Picture (PNG)', heic: 'Picture (HEIC)', text: 'Text' };

/**
 * The largest document that is taken, in bytes: 25 MB. Twenty pages scanned in colour are under 20 MB and a phone’s photo under 12 MB;
 * documents are inside the ledger, and every backup copies it whole.
 */
export const MAX_DOCUMENT_BYTES = 25 * 1024 * 1024;

/** A document as the ledger lists it; its bytes are elsewhere. */
export type Document = {
  readonly id: number;
  /** Of its bytes, in 64 small hexadecimal signs: the same bytes are the same document. */
  readonly sha256: string;
  readonly fileName: string;
  readonly kind: DocumentKind;
  readonly sizeBytes: number;
  /** What it is, in a person’s words; may be empty. */
  readonly words: string;
  /** The day on it; null: not told. */
  readonly datedOn: IsoDay | null;
  readonly addedAt: string;
};

/** What a document can be evidence of. */
export const TARGET_KINDS = ['entry', 'account', 'reconciliation', 'worker', 'policy', 'letter'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** A part of a split payment; every other target is whole. */
export type TargetPart = Pick<EntryPart, 'serviceId'> & { readonly category: Category };

export type Target = { readonly kind: TargetKind; readonly id: number; readonly part: TargetPart | null };

/** A document is evidence of something: one document for many things, many documents for one. */
export type DocumentLink = { readonly id: number; readonly documentId: number; readonly target: Target };

export function isSamePart(a: TargetPart | null, b: TargetPart | null): boolean {
  return a === null || b === null ? a === b : a.category === b.category && a.serviceId === b.serviceId;
}

export function isSameTarget(a: Target, b: Target): boolean {
  return a.kind === b.kind && a.id === b.id && isSamePart(a.part, b.part);
}

/** The links to payments, by payment. */
export function linksByEntry(links: readonly DocumentLink[]): ReadonlyMap<number, readonly DocumentLink[]> {
  const byEntry = new Map<number, DocumentLink[]>();
  for (const link of links) {
    if (link.target.kind !== 'entry') continue;
    const own = byEntry.get(link.target.id);
    if (own) own.push(link);
    else byEntry.set(link.target.id, [link]);
  }
  return byEntry;
}

/** `3.4 MB`, `812 KB`, `40 bytes`: a size as a list shows it, rounded to what tells documents apart. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  const [unit, of] = bytes < 1024 ** 2 ? (['KB', 1024] as const) : bytes < 1024 ** 3 ? (['MB', 1024 ** 2] as const) : (['GB', 1024 ** 3] as const);
  const tenths = Math.round((bytes * 10) / of);
  return tenths >= 100 || tenths % 10 === 0 ? `${Math.round(tenths / 10)} ${unit}` : `${Math.floor(tenths / 10)}.${tenths % 10} ${unit}`;
}

/** What a document is called: its own words, or the name of its file. */
export function documentName({ words, fileName }: Pick<Document, 'words' | 'fileName'>): string {
  return words.trim() || fileName;
}

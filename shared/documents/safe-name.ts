import type { IsoDay } from '../kernel/iso-date';
import { formatAmount } from '../kernel/money';
import type { DocumentKind } from './document';

const ENDINGS: Readonly<Record<DocumentKind, string>> = { pdf: 'pdf', jpeg: 'jpg', png: 'png', heic: 'heic', text: 'txt' };

/** A payee’s part of a file’s name. */
const LONGEST = 40;

/**
 * The name of a payment’s document in a pack: day, amount and payee, as `2026-10-14_12.50_City-cabs.pdf`. Only letters and figures of
 * English, `.`, `-` and `_`, so that it is a name on every file system and in every ZIP program; it begins with a figure, so it is never
 * one that Windows keeps for itself. `taken` holds the names so far in small letters (some file systems do not tell `A` from `a`) and is added to.
 */
export function packName({ paidOn, amountPence, payee, kind }: { readonly paidOn: IsoDay; readonly amountPence: number; readonly payee: string; readonly kind: DocumentKind }, taken: Set<string>): string {
  const who = payee
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  const stem = [paidOn, formatAmount(Math.abs(amountPence)), ...(who === '' ? [] : [who])].join('_');
  for (let n = 1; ; n += 1) {
    const name = `${stem}${n === 1 ? '' : `_${n}`}.${ENDINGS[kind]}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** A document’s own name for a dialog to save a copy: what no file system takes is left out, and it ends as its kind does. */
export function copyName(fileName: string, kind: DocumentKind): string {
  // Line ends, signs that turn text round, and those that mean a folder.
  const plain = fileName.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069"*/:<>?\\|]/g, ' ').replace(/\s+/g, ' ').trim();
  const endings = kind === 'jpeg' ? /\.jpe?g$/i : kind === 'text' ? /\.(txt|csv|md|log)$/i : kind === 'heic' ? /\.hei[cf]$/i : new RegExp(`\\.${ENDINGS[kind]}$`, 'i');
  const stem = plain.replace(/^[. ]+|[. ]+$/g, '') || 'Document';
  return endings.test(stem) ? stem.slice(-120) : `${stem.slice(0, 110)}.${ENDINGS[kind]}`;
}

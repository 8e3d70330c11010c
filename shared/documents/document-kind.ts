import { ok, refused, type Result } from '../kernel/result';
import { decodeStatement } from '../statements/decode';
import { MAX_DOCUMENT_BYTES, sizeWords, type DocumentKind } from './document';

/** How far into a file a PDF may begin, and before its end it must say that it ends (PDF 1.7, appendix H, and what scanners write after it). */
const [PDF_HEAD, PDF_TAIL] = [1024, 4096];
/** A ZIP ends with a record of 22 bytes and a remark of up to 65,535. */
const ZIP_END = 22;

/** Refuses a size in bytes over `MAX_DOCUMENT_BYTES` (`document-too-large`) and nothing at all (`document-empty`); before anything is read. */
export function checkDocumentSize(fileName: string, bytes: number): Result<number> {
  if (bytes === 0) {
    return refused({ code: 'document-empty', message: `“${fileName}” is empty: there is nothing in it, so it was not added. Save or scan it again, and add the new file.` });
  }
  if (bytes > MAX_DOCUMENT_BYTES) {
    return refused({
      code: 'document-too-large',
      message: `“${fileName}” is ${sizeWords(bytes)}. The ledger takes documents of up to 25 MB, so that its backups stay small, and did not add this one. Save it smaller, or in parts, and add those.`,
    });
  }
  return ok(bytes);
}

/**
 * What a file is by its content. Faults: `document-empty`, `document-too-large`, `document-is-archive`, `document-hides-archive` (an
 * archive behind a picture or a PDF), `document-not-whole`, `document-not-a-pdf`, `document-kind-unknown`.
 */
export function kindOfDocument(fileName: string, bytes: Uint8Array): Result<DocumentKind> {
  const size = checkDocumentSize(fileName, bytes.length);
  if (!size.ok) return size;
  if (beginsWith(bytes, [0x50, 0x4b, 3, 4]) || beginsWith(bytes, [0x50, 0x4b, 5, 6])) return archive(fileName);
  const found = pictureOrPdf(bytes);
  if (!found) return textOrUnknown(fileName, bytes);
  if (!found.isWhole) {
    return refused({ code: 'document-not-whole', message: `“${fileName}” is not whole: the end of it is missing, so it was not added. Save, scan or download it again, and add the new file.` });
  }
  if (endsAsZip(bytes)) {
    return refused({ code: 'document-hides-archive', message: `“${fileName}” has other files hidden in it (a ZIP behind a picture or a page), so it was not added. Open it, save what you see as a new file, and add that.` });
  }
  return ok(found.kind);
}

function archive(fileName: string): Result<never> {
  return refused({
    code: 'document-is-archive',
    message: `“${fileName}” is a ZIP file, or a Word or Excel file, which is a ZIP inside. The ledger takes PDF, JPEG, PNG, HEIC and plain text, so it was not added. Open it, save or print it as a PDF, and add that.`,
  });
}

type Found = { readonly kind: DocumentKind; readonly isWhole: boolean };

function pictureOrPdf(bytes: Uint8Array): Found | undefined {
  if (beginsWith(bytes, [0xff, 0xd8, 0xff])) return { kind: 'jpeg', isWhole: lastIndexOf(bytes, [0xff, 0xd9]) > 0 };
  if (beginsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return { kind: 'png', isWhole: isWholePng(bytes) };
  if (isHeic(bytes)) return { kind: 'heic', isWhole: areWholeBoxes(bytes) };
  const start = indexOf(bytes.subarray(0, PDF_HEAD), [0x25, 0x50, 0x44, 0x46, 0x2d]);
  if (start >= 0) return { kind: 'pdf', isWhole: lastIndexOf(bytes.subarray(-PDF_TAIL), [0x25, 0x25, 0x45, 0x4f, 0x46]) >= 0 };
  return undefined;
}

function textOrUnknown(fileName: string, bytes: Uint8Array): Result<DocumentKind> {
  // Text has none of the signs that programs and pictures are full of, so most other files are told apart without reading them whole.
  if (!bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 32))) {
    const decoded = decodeStatement(bytes);
    if (decoded.ok && decoded.value.encoding === 'utf-8') return ok('text');
  }
  if (/\.pdf$/i.test(fileName)) {
    return refused({ code: 'document-not-a-pdf', message: `“${fileName}” is called a PDF, but what is in it is none, so it was not added. Save, scan or download it again, and add the new file.` });
  }
  return refused({
    code: 'document-kind-unknown',
    message: `“${fileName}” is not a kind of document that the ledger can keep: it takes PDF, JPEG, PNG, HEIC and plain text (UTF-8). It was not added. Save or print it as a PDF, or take a photo of it, and add that.`,
  });
}

/** The pixels of a picture, from its own head; null: it is not a picture, or its decoder must say (HEIC). */
export function picturePixels(bytes: Uint8Array, kind: DocumentKind): number | null {
  if (kind === 'png') return number(bytes, 16, 4) * number(bytes, 20, 4);
  if (kind !== 'jpeg') return null;
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return number(bytes, at + 5, 2) * number(bytes, at + 7, 2);
    else at += 2 + number(bytes, at + 2, 2);
  }
  return null;
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  for (let at = 0; at + wanted.length <= bytes.length; at += 1) if (wanted.every((byte, n) => bytes[at + n] === byte)) return at;
  return -1;
}

function lastIndexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  for (let at = bytes.length - wanted.length; at >= 0; at -= 1) if (wanted.every((byte, n) => bytes[at + n] === byte)) return at;
  return -1;
}

/** A whole number of `length` bytes, the greatest first. */
function number(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let n = 0; n < length; n += 1) value = value * 256 + (bytes[at + n] ?? 0);
  return value;
}

const letters = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));

/** Chunk by chunk to the one that ends it. */
function isWholePng(bytes: Uint8Array): boolean {
  if (letters(bytes, 12) !== 'IHDR') return false;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + number(bytes, at, 4)) if (letters(bytes, at + 4) === 'IEND') return true;
  return false;
}

const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx']);

function isHeic(bytes: Uint8Array): boolean {
  if (letters(bytes, 4) !== 'ftyp') return false;
  const end = Math.min(number(bytes, 0, 4), bytes.length, 256);
  for (let at = 8; at + 4 <= end; at += 4) if (at !== 12 && HEIC_BRANDS.has(letters(bytes, at))) return true;
  return false;
}

function areWholeBoxes(bytes: Uint8Array): boolean {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = number(bytes, at, 4);
    if (size === 0) return true;
    // A size of 1 says that the true one follows in eight bytes.
    at += size === 1 ? number(bytes, at + 8, 8) : Math.max(size, 8);
  }
  return at === bytes.length;
}

function endsAsZip(bytes: Uint8Array): boolean {
  const from = Math.max(0, bytes.length - ZIP_END - 65_535);
  for (let at = bytes.length - ZIP_END; at >= from; at -= 1) {
    const isEnd = bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6;
    if (isEnd && at + ZIP_END + (bytes[at + 20] ?? 0) + 256 * (bytes[at + 21] ?? 0) === bytes.length) return true;
  }
  return false;
}

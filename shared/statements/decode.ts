import { ok, refused, type Refused, type Result } from '../kernel/result';
import { otherFileWords } from './other-files';

/** The largest statement that is read, in bytes. Ten years of daily payments are under 2 MB. Check a file's size before reading it. */
export const MAX_STATEMENT_BYTES = 20 * 1024 * 1024;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Decoded = { readonly text: string; readonly encoding: Encoding };

/** Refuses a size in bytes over `MAX_STATEMENT_BYTES` (`file-too-large`) and nothing at all (`file-empty`); otherwise gives it back. */
export function checkStatementSize(bytes: number): Result<number> {
  if (bytes === 0) {
    return refused({ code: 'file-empty', message: 'This file is empty: there is nothing in it to read. Download the statement from your bank again.' });
  }
  if (bytes > MAX_STATEMENT_BYTES) {
    return refused({
      code: 'file-too-large',
      message: 'This file is larger than 20 MB, so it is not a bank statement that the ledger can read. Choose the OFX or CSV file from your bank, or download a shorter time.',
    });
  }
  return ok(bytes);
}

/** The most payments that one file may hold. Ten years with thirty a day are fewer; a damaged file can have millions of lines. */
export const MAX_PAYMENTS = 110_000;

/** Refuses a file with more payments than `MAX_PAYMENTS` (`file-too-long`), before each is looked at. */
export function refuseTooMany(payments: number): Refused | undefined {
  if (payments <= MAX_PAYMENTS) return undefined;
  return refused({ code: 'file-too-long', message: 'This file has more than 110,000 payments, which is more than the ledger can read at once. Nothing was added. Download a shorter time from your bank.' });
}

function notAStatement(what: string): Result<never> {
  return refused({
    code: 'not-a-statement',
    message: `This file is not a statement that the ledger can read: ${what}. Nothing was added. Ask your bank’s website for the statement as an OFX or CSV file and choose that.`,
  });
}

/**
 * Turns a statement's bytes into text: UTF-8 where every byte fits, UTF-16 where its first bytes show it, otherwise windows-1252 (which
 * is ISO-8859-1 for every letter a bank writes). What a file says of its own letters (`ENCODING:`, `encoding=`) is not asked, for banks
 * write it wrongly. A byte that means nothing refuses the file; no letter is ever replaced by a guess.
 */
export function decodeStatement(bytes: Uint8Array): Result<Decoded> {
  const size = checkStatementSize(bytes.length);
  if (!size.ok) return size;
  const other = otherFileWords(bytes);
  if (other !== undefined) return refused({ code: 'not-a-statement', message: other });
  const decoded = decodeText(bytes);
  if (!decoded || BINARY.test(decoded.text)) return notAStatement('it does not hold plain text');
  if (decoded.text.trim() === '') {
    return refused({ code: 'file-empty', message: 'This file holds only blank space. Download the statement from your bank again.' });
  }
  return ok(decoded);
}

// Control characters other than tab, line ends and form feed: text has none, programs and pictures are full of them.
const BINARY = /[\u0000-\u0008\u000b\u000e-\u001f]/;

function decodeText(bytes: Uint8Array): Decoded | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return withEncoding(decodeUtf16(bytes, 0, 1), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return withEncoding(decodeUtf16(bytes, 1, 0), 'utf-16be');
  // Two letters of English in UTF-16 without a mark: every second byte is empty, which text of any other kind never is.
  if (bytes.length >= 4 && bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0) return withEncoding(decodeUtf16(bytes, 0, 1), 'utf-16le');
  if (bytes.length >= 4 && bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0 && bytes[3] !== 0) return withEncoding(decodeUtf16(bytes, 1, 0), 'utf-16be');
  return withEncoding(decodeUtf8(bytes), 'utf-8') ?? withEncoding(decodeWindows1252(bytes), 'windows-1252');
}

function withEncoding(text: string | undefined, encoding: Encoding): Decoded | undefined {
  return text === undefined ? undefined : { text: text.startsWith('\ufeff') ? text.slice(1) : text, encoding };
}

// Decoders of our own: `shared` may not use the platform's, and Node 24's reads windows-1252 as ISO-8859-1 (no €, no curly apostrophe).

/** Strict: the shortest form only, no surrogates, nothing past U+10FFFF; otherwise undefined. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextFromUnits(bytes.length);
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const more = first < 0x80 ? 0 : first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xf0 && first < 0xf5 ? 3 : -1;
    if (more < 0 || at + more >= bytes.length) return undefined;
    let point = more === 0 ? first : first & (0x3f >> more);
    for (let n = 1; n <= more; n += 1) {
      const next = bytes[at + n] ?? 0;
      if ((next & 0xc0) !== 0x80) return undefined;
      point = (point << 6) | (next & 0x3f);
    }
    const overlong = (more === 2 && point < 0x800) || (more === 3 && point < 0x10000);
    if (overlong || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
    text.add(point);
    at += more + 1;
  }
  return text.finish();
}

/** `high` and `low` say which byte of each pair comes first. A half pair or half a letter gives undefined. */
function decodeUtf16(bytes: Uint8Array, low: 0 | 1, high: 0 | 1): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const text = new TextFromUnits(bytes.length / 2);
  for (let at = 0; at < bytes.length; at += 2) text.add(((bytes[at + high] ?? 0) << 8) | (bytes[at + low] ?? 0));
  const decoded = text.finish();
  return /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(decoded) ? undefined : decoded;
}

// The letters of windows-1252 from 0x80 to 0x9F; a space marks the five bytes that stand for nothing.
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function decodeWindows1252(bytes: Uint8Array): string | undefined {
  const text = new TextFromUnits(bytes.length);
  for (const byte of bytes) {
    const unit = byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte;
    if (unit === 0x20 && byte !== 0x20) return undefined;
    text.add(unit);
  }
  return text.finish();
}

/** Builds a long text in pieces: one call of `String.fromCharCode` for every letter is slow, one for all overflows the stack. */
class TextFromUnits {
  readonly #units: Uint16Array;
  #length = 0;

  constructor(atMost: number) {
    this.#units = new Uint16Array(atMost);
  }

  add(point: number): void {
    if (point > 0xffff) {
      this.#units[this.#length++] = 0xd800 + ((point - 0x10000) >> 10);
      this.#units[this.#length++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
    } else {
      this.#units[this.#length++] = point;
    }
  }

  finish(): string {
    const pieces: string[] = [];
    for (let at = 0; at < this.#length; at += 8192) {
      pieces.push(String.fromCharCode(...this.#units.subarray(at, Math.min(at + 8192, this.#length))));
    }
    return pieces.join('');
  }
}

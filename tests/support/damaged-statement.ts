import fc from 'fast-check';
import { fixtureBytes } from '../shared/statements/read-fixture';

/** What damage may put into any file. */
export const ANYWHERE = ['"', '""', ',', ';', '\t', '\r\n', '\n', '\r', '£', '-', '0.00', '£1,23.4', '30/02/2026', '\u202e', '🦽', '=1+1', '\u0000', 'A'.repeat(5000)];
const OFX_PIECES = ['<', '>', '</', '<STMTTRN>', '</STMTTRN>', '<TRNAMT>', '-8.95001', '<FITID>1', '<NAME>', '</OFX>', '<OFX>', '<!--', '<![CDATA[', '&amp;', '&#0;', '<CURDEF>USD', '<STMTTRNP>', '<!DOCTYPE x [<!ENTITY y "z">]>'];
const QIF_PIECES = ['^', '^\n', '!', '!Type:Bank\n', '!Type:Cat\n', '!Type:Invst\n', 'D', 'T', 'T-1.00\n', "5/10'26", '13/13/2026', 'S', '$1.00', 'E'];
const XML_PIECES = ['<', '>', '/', '</Ntry>', '<Ntry>', '<Ntry/>', '<Amt Ccy="EUR">', 'DBIT', 'CRDT', 'PDNG', '&', '&lt;', '<!--', '-->', '<![CDATA[', ']]>', '<a b="', '<__proto__>1</__proto__>', '<!DOCTYPE x>', '1e3'];
/** And what hurts a format most, by its id. */
export const PIECES: Readonly<Record<string, readonly string[]>> = { ofx: [...ANYWHERE, ...OFX_PIECES], qif: [...ANYWHERE, ...QIF_PIECES], camt053: [...ANYWHERE, ...XML_PIECES] };
export const ANYTHING = [...ANYWHERE, ...OFX_PIECES, ...QIF_PIECES, ...XML_PIECES];

type Cut = { readonly at: number; readonly length: number; readonly piece: string };

/** A few cuts in one of the files, each anywhere, with something else put in its place. */
export const damage = (files: readonly string[], pieces: readonly string[]) =>
  fc.record({
    file: fc.constantFrom(...files),
    cuts: fc.array(fc.record({ at: fc.nat(9999), length: fc.oneof(fc.nat(4), fc.nat(60), fc.nat(2000)), piece: fc.constantFrom('', '', '', ...pieces) }), { minLength: 1, maxLength: 5 }),
  });

export function damagedText(text: string, cuts: readonly Cut[]): string {
  const place = (at: number) => at % (text.length + 1);
  return cuts.reduce((cut, { at, length, piece }) => cut.slice(0, place(at)) + piece + cut.slice(place(at) + length), text);
}

/** A few bytes of one of the files, each changed to another. */
export const byteChanges = (files: readonly string[]) => fc.record({ file: fc.constantFrom(...files), bytes: fc.array(fc.tuple(fc.nat(9999), fc.nat(255)), { minLength: 1, maxLength: 8 }) });

export function damagedBytes(file: string, bytes: readonly (readonly [at: number, byte: number])[]): Uint8Array {
  const damaged = Uint8Array.from(fixtureBytes(file));
  for (const [at, byte] of bytes) damaged[at % damaged.length] = byte;
  return damaged;
}

import { decodeEntities } from './entities';

/** A part of an OFX file with its values, and the parts in it. */
export type OfxPart = {
  readonly name: string;
  /** Line of the file on which it begins, the first being 1. */
  readonly line: number;
  readonly values: OfxValue[];
  readonly parts: OfxPart[];
  /** Its end stands in the file where it belongs. */
  isClosed: boolean;
};
export type OfxValue = { readonly name: string; readonly text: string };

/** The parts that hold others. Every other name is that of a value, whose end SGML (OFX 1) need not write. */
const PARTS = new Set(
  ('OFX SIGNONMSGSRSV1 SONRS FI STATUS BANKMSGSRSV1 CREDITCARDMSGSRSV1 INVSTMTMSGSRSV1 STMTTRNRS CCSTMTTRNRS INVSTMTTRNRS STMTRS CCSTMTRS INVSTMTRS BANKACCTFROM CCACCTFROM INVACCTFROM ' +
    'BANKTRANLIST BANKTRANLISTP STMTTRN STMTTRNP PAYEE BANKACCTTO CCACCTTO CURRENCY ORIGCURRENCY IMAGEDATA LEDGERBAL AVAILBAL BALLIST BAL').split(' '),
);
/** A part of which none stands in another of its kind: a second beginning shows that the end of the first is missing. */
const PAYMENTS = new Set(['STMTTRN', 'STMTTRNP']);

const TAG = /<(\/?)([A-Za-z][\w.:-]{0,60})(?:\s[^<>]*)?(\/?)>/y;

/**
 * Takes an OFX file apart: SGML with ends left out (OFX 1) and XML (OFX 2) alike, in one pass. Nothing is refused here: a payment whose
 * beginning or end is missing is a part that is not closed. The first part returned is the whole file.
 */
export function readOfxTree(text: string): OfxPart {
  return new OfxReader(text.replace(/\r\n?/g, '\n')).read();
}

class OfxReader {
  readonly #root: OfxPart = { name: '', line: 1, values: [], parts: [], isClosed: true };
  readonly #open: OfxPart[] = [this.#root];
  #value: { readonly name: string; readonly pieces: string[] } | undefined;
  #line = 1;
  /** Beginnings after which no end stands any more, so that it is looked for once only. */
  readonly #endless = new Set<string>();

  constructor(private readonly text: string) {}

  read(): OfxPart {
    const { text } = this;
    for (let at = 0; at < text.length; ) {
      const next = text.indexOf('<', at);
      this.#addText(next < 0 ? text.slice(at) : text.slice(at, next));
      if (next < 0) break;
      at = this.#readMark(next);
    }
    this.#endValue();
    return this.#root;
  }

  /** Reads what begins with `<` and says where it ends; a `<` that begins nothing is a letter. */
  #readMark(at: number): number {
    for (const [begin, end, isText] of [['<![CDATA[', ']]>', true], ['<!--', '-->', false], ['<?', '?>', false]] as const) {
      if (!this.text.startsWith(begin, at) || this.#endless.has(begin)) continue;
      const stop = this.text.indexOf(end, at + begin.length);
      // Without its end it would hold the rest of the file; then it is taken for letters, and the payments after it are found.
      if (stop < 0) {
        this.#endless.add(begin);
        break;
      }
      const inner = this.text.slice(at + begin.length, stop);
      if (isText) this.#value?.pieces.push(inner);
      this.#countLines(inner);
      return stop + end.length;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(this.text);
    if (!tag) {
      this.#addText('<');
      return at + 1;
    }
    const [whole, slash = '', written = '', empty = ''] = tag;
    const name = written.toUpperCase();
    this.#endValue();
    if (slash !== '') this.#close(name);
    else if (!PARTS.has(name)) this.#value = { name, pieces: [] };
    else if (empty === '') this.#begin(name);
    this.#countLines(whole);
    return at + whole.length;
  }

  #addText(words: string): void {
    this.#value?.pieces.push(decodeEntities(words));
    this.#countLines(words);
  }

  #countLines(words: string): void {
    for (let at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', at + 1)) this.#line += 1;
  }

  #endValue(): void {
    if (!this.#value) return;
    this.#top().values.push({ name: this.#value.name, text: this.#value.pieces.join('').trim() });
    this.#value = undefined;
  }

  #top(): OfxPart {
    return this.#open.at(-1) ?? this.#root;
  }

  #begin(name: string): void {
    if (PAYMENTS.has(name)) this.#leave(this.#open.findIndex((part) => PAYMENTS.has(part.name)));
    // Deeper than any bank writes, and a damaged file could go on for ever.
    if (this.#open.length > 30) return;
    const part: OfxPart = { name, line: this.#line, values: [], parts: [], isClosed: false };
    this.#top().parts.push(part);
    this.#open.push(part);
  }

  #close(name: string): void {
    if (!PARTS.has(name)) return;
    const at = this.#open.findLastIndex((part) => part.name === name);
    const part = this.#open[at];
    if (part) {
      part.isClosed = true;
      return this.#leave(at);
    }
    if (PAYMENTS.has(name)) this.#endWithoutBeginning(name);
  }

  #leave(at: number): void {
    if (at > 0) this.#open.length = at;
  }

  /** The values before this end are of a payment whose beginning is damaged; they stand in the part around it. */
  #endWithoutBeginning(name: string): void {
    const around = this.#top();
    const [own, its] = [around.values.filter((value) => !OF_A_PAYMENT.has(value.name)), around.values.filter((value) => OF_A_PAYMENT.has(value.name))];
    around.values.splice(0, around.values.length, ...own);
    around.parts.push({ name, line: this.#line, values: its, parts: [], isClosed: false });
  }
}

const OF_A_PAYMENT = new Set(['TRNTYPE', 'DTPOSTED', 'DTUSER', 'DTAVAIL', 'TRNAMT', 'FITID', 'CHECKNUM', 'REFNUM', 'NAME', 'MEMO']);

/** All parts of the given names, wherever they stand, in the order of the file. */
export function partsNamed(from: OfxPart, ...names: readonly string[]): OfxPart[] {
  return from.parts.flatMap((part) => [...(names.includes(part.name) ? [part] : []), ...partsNamed(part, ...names)]);
}

/** The values of a name in a part itself, not in the parts in it. */
export function valuesOf(part: OfxPart, name: string): string[] {
  return part.values.filter((value) => value.name === name && value.text !== '').map(({ text }) => text);
}

/** The first such value; empty where there is none. */
export function valueOf(part: OfxPart, name: string): string {
  return valuesOf(part, name)[0] ?? '';
}

import { refused, type Refused } from '../kernel/result';

// What the bank files of England write by name: those of XML, and the few of HTML that stand for letters of a keyboard here.
const NAMED: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['nbsp', ' '], ['pound', '£'], ['euro', '€'], ['eacute', 'é']]);
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;

/** `M&amp;S &#163;5 &pound;5` → `M&S £5 £5`. Read once only; a name that is not known stays as it is written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (written: string, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? written;
    return letterOf(decimal === undefined ? parseInt(hex ?? '', 16) : parseInt(decimal, 10)) ?? written;
  });
}

/** No control characters, no halves of pairs: a number must not bring in what the file's own bytes may not hold. */
function letterOf(point: number): string | undefined {
  const isLetter = point === 9 || point === 10 || point === 13 || (point >= 0x20 && point <= 0x10ffff && !(point >= 0x7f && point <= 0x9f) && !(point >= 0xd800 && point <= 0xdfff));
  return isLetter ? String.fromCodePoint(point) : undefined;
}

const DEFINITIONS = /<!(?:DOCTYPE|ENTITY)/i;

/** Refuses a text that defines words of its own (a DOCTYPE): a few of them can grow to fill a computer's memory. No bank writes one. Look before parsing. */
export function refuseDefinitions(text: string): Refused | undefined {
  if (!DEFINITIONS.test(text)) return undefined;
  return refused({
    code: 'file-defines-words',
    message: 'This file has a part that no bank statement has (a DOCTYPE), and which can be used to harm a computer. It was not read, and nothing was added. Download the statement from your bank’s own website again.',
  });
}

/** Runs of white space (tabs, line ends, fixed-width padding) as one space each, none at the ends. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

// How a bank says in what way money moved. It says nothing about whom it went to.
const HOW_AT_START =
  /^(?:FPO|FPI|BGC|DEB|CPT|DD|D\/D|S\/O|BBP|FASTER PAYMENTS?(?: RECEIPT)?|DIRECT (?:DEBIT|CREDIT)(?: PAYMENT)?|BANK GIRO CREDIT(?: REF)?|STANDING ORDER|BILL PAYMENT|CARD PAYMENT|CARD PURCHASE|CONTACTLESS PAYMENT|PAYMENT|BANK CREDIT|TRANSFER)(?: (?:TO|FROM))? /i;
const HOW_AT_END = / (?:BP|DD|BGC|FPO|FPI|BBP)$/;
/** A reference, a card number or a day run together: `REF0001`, `400000001234567`, `05OCT26`. A house number or `BET365` is not. */
const REFERENCE = /^REF|\d{5}|^\d{1,2}[A-Z]{3}(?:\d{2}|\d{4})$|^\d{2}\/\d{2}(?:\/\d{2,4})?$/i;
const HAS_DIGIT = /\d/;
const PLAIN_CAPITALS = /^[A-Z]+$/;
const CARD_ENDING = / CD \d{4}\b/;

const KEEP_CAPITALS = new Set(['PA', 'PAS', 'HMRC', 'HM', 'NHS', 'NEST', 'DBS', 'DWP', 'UK', 'TSB', 'HSBC', 'PAYE', 'NI', 'VAT', 'CIC', 'ATM', 'DP', 'BP', 'EDF', 'PIP', 'BC', 'CC', 'MBC', 'GB']);
const SMALL_WORDS = new Set(['of', 'and', 'the', 'for', 'to', 'at', 'in', 'on']);

function titleWord(word: string, isFirst: boolean): string {
  if (KEEP_CAPITALS.has(word) || HAS_DIGIT.test(word)) return word;
  const small = word.toLowerCase();
  if (!isFirst && SMALL_WORDS.has(small)) return small;
  if (small === 'plc') return small;
  if (PLAIN_CAPITALS.test(word)) return word.slice(0, 1) + small.slice(1);
  // A capital after a hyphen, a bracket, a dot or an apostrophe with more than one letter after it: O’Neil, but not Sainsbury’S.
  return small.replace(/(^|[-(/.&])(\p{L})|(['’])(\p{L})(?=\p{L})/gu, (_, edge: string | undefined, letter: string | undefined, mark: string | undefined, after: string | undefined) =>
    mark === undefined ? (edge ?? '') + (letter ?? '').toUpperCase() : mark + (after ?? '').toUpperCase(),
  );
}

/**
 * A name that a person would use, from a bank's words: `FPO PA WAGES SEP` → `PA Wages Sep`, `NEST PENSION    REF0001 DD` → `NEST
 * Pension`. Words in small letters are left as they are; what looks like a reference goes only where other words remain.
 */
export function tidyPayee(bankText: string): string {
  const folded = foldSpaces(bankText);
  const named = folded.replace(HOW_AT_START, '').replace(HOW_AT_END, '').replace(CARD_ENDING, '');
  const words = named.replace(/[\s,;:-]+$/, '').split(' ');
  const kept = words.filter((word) => !(HAS_DIGIT.test(word) && REFERENCE.test(word)));
  const chosen = kept.some((word) => /\p{L}/u.test(word)) ? kept : words;
  const text = chosen.join(' ').replace(/[\s,;:-]+$/, '');
  if (text === '') return folded === '' ? 'No name given' : folded;
  return /\p{Ll}/u.test(text) ? text : text.split(' ').map((word, index) => titleWord(word, index === 0)).join(' ');
}

/** Runs of white space (tabs, line ends, fixed-width padding) as one space each, none at the ends. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

// How a bank says in what way money moved. It says nothing about whom it went to. Codes that are also names (BP, SO, DR) count at the end only.
const HOW_AT_START = new RegExp(
  `^(?:(?:${[
    'FPO|FPI|BGC|DEB|CPT|DD|D/D|S/O|BBP|VIS|POS|TFR|\\)\\)\\)',
    '(?:(?:OUTWARD|INWARD) )?FASTER PAYMENTS?(?: RECEIPT)?',
    'DIRECT (?:DEBIT|CREDIT)|STANDING ORDER|BILL PAYMENT|BANK CREDIT|BANK GIRO CREDIT(?: REF)?|TRANSFER',
    '(?:DEBIT )?CARD (?:PAYMENT|PURCHASE)|VISA (?:PAYMENT|PURCHASE)|CONTACTLESS PAYMENT',
    '(?:MOBILE|ONLINE|INTERNET) (?:PAYMENT|TRANSFER)|PAYMENT',
  ].join('|')})(?: (?:TO|FROM|VIA))? )+`,
  'i',
);
/** As Revolut names people: `To J Example`. */
const TO_WHOM = /^(?:To|From) (?=\p{Lu})/u;
/** Machines of small traders stand before the trader: `SUMUP *DAY CLUB`. */
const MACHINE_AT_START = /^(?:SUMUP|SQ|IZ|ZETTLE|ZTL)[ _]*\* ?/i;
const HOW_AT_END = / (?:BP|DD|DDR|BGC|FPO|FPI|BBP|BCC|BDC|CLP|STO|VIS|CR|TFR|\)\)\)|(?<!(?:NHS|TRUST) )FT)$/;
/** What follows is a reference or the day: ` REF 123`, ` REFERENCE WAGES`, `, MANDATE NO 12`, ` ON 05 OCT`, ` CARD ENDING 1234`. */
const TAIL = /(?: REF(?:ERENCE)?[: ] ?\S.*|[ ,]+MANDATE NO\.? ?\d+.*| ON \d{1,2} [A-Z]{3}(?: \d{2,4})?| ON \d{2}[-/.]\d{2}[-/.]\d{2,4}| CARD (?:NO\.? |ENDING (?:IN )?)?[X*]*\d{4})$/i;
/** A reference, a card number, a day run together or a time: `REF0001`, `400000001234567`, `XXXX1234`, `05OCT26`, `05-10-2026`, `14:32`. A house number or `BET365` is not. */
const REFERENCE = /^REF|\d{5}|^[X*]{2,}\d{2,}$|^\d{1,2}[A-Z]{3}(?:\d{2}|\d{4})$|^\d{2}[-/.]\d{2}(?:[-/.]\d{2,4})?$|^\d{1,2}:\d{2}(?::\d{2})?$/i;
/** NatWest parts its words by a comma with a space on either side. */
const PARTED = / , /;
/** A part that is only a card’s number, a day, a code or a reference. */
const SAYS_NO_NAME = /^(?:(?:\d{4}|CD?|GB|REF\S*|\d{1,2}[A-Z]{3}\d{2,4})(?: |$))+$/i;
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
  const named = withoutTails(nameParts(folded).replace(HOW_AT_START, '').replace(TO_WHOM, '').replace(MACHINE_AT_START, '')).replace(CARD_ENDING, '');
  const words = named.replace(/[\s,;:-]+$/, '').split(' ');
  const kept = words.filter((word) => !(HAS_DIGIT.test(word) && REFERENCE.test(word)));
  const chosen = kept.some((word) => /\p{L}/u.test(word)) ? kept : words;
  const text = chosen.join(' ').replace(/[\s,;:-]+$/, '');
  if (text === '') return folded === '' ? 'No name given' : folded;
  return /\p{Ll}/u.test(text) ? text : text.split(' ').map((word, index) => titleWord(word, index === 0)).join(' ');
}

/** The parts that say a name; all of them where none does. */
function nameParts(folded: string): string {
  if (!PARTED.test(folded)) return folded;
  const parts = folded.split(PARTED);
  const names = parts.filter((part) => part !== '' && !SAYS_NO_NAME.test(part));
  return (names.length > 0 ? names : parts).join(', ');
}

/** Codes, references and days at the end, one after the other; a name is left. */
function withoutTails(text: string): string {
  const shorter = text.replace(HOW_AT_END, '').replace(TAIL, '');
  return shorter === text || shorter.trim() === '' ? text : withoutTails(shorter);
}

import { foldWords } from './rules';

/** Words that say how, when or what for, and nothing of whom. */
const SAYS_NOT_WHO = new Set(
  (
    'a an and at by for from in of on the to with ref reference payment payments paid pay wage wages salary invoice card bank transfer tfr trf direct debit credit standing order faster receipt ' +
    'cheque chq counter contactless purchase online mobile banking account acct fpo fpi bgc bbp deb cpt dd so bp vis cr dr ltd limited plc co uk gb mr mrs ms miss ' +
    'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december'
  ).split(' '),
);
/** Banks cut long names short: from so many letters on, the beginning of a word stands for it. */
const CUT_FROM = 4;

/** The words of a payee, or of a bank’s text, that say who it is: folded, without numbers; none where it says only how the money moved. */
export function payeeWords(text: string): string[] {
  return [...new Set(foldWords(text).split(' '))].filter((word) => word !== '' && !/\d/.test(word) && !SAYS_NOT_WHO.has(word));
}

/**
 * Do two payees’ words say the same person or business? They do when all words of one are in the other: `nest` and `nest pension`, `j smith`
 * and `jane smith`, `first pa` and `pa`; `jane smith` and `john smith` are two people. At least one whole word must be in both.
 */
export function areAlike(a: readonly string[], b: readonly string[]): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  if (!few.some((word) => word.length > 1 && many.some((other) => other.length > 1 && isSame(word, other)))) return false;
  return few.every((word) => many.some((other) => isSame(word, other)));
}

/** The same word, one cut short, or an initial and its name. */
function isSame(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === long || ((short.length === 1 || short.length >= CUT_FROM) && long.startsWith(short));
}

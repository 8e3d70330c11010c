import { foldSpaces } from './payee-name';

/** Several texts of a bank about one payment as one, each said once: a part that an earlier or longer one holds already is left out. */
export function wordsOnce(parts: readonly string[]): string {
  const folded = parts.map(foldSpaces).filter((part) => part !== '');
  const kept = folded.filter((part, index) => !folded.some((other, at) => at !== index && holds(other, part) && (at < index || !holds(part, other))));
  return kept.join(' ');
}

// A short part may stand in a longer one by chance, and a long one is not looked for in others: both are kept.
const SHORTEST = 4;
const LONGEST = 2000;

function holds(other: string, part: string): boolean {
  if (part.length > LONGEST || other.length > LONGEST) return false;
  return part === other || (part.length >= SHORTEST && ` ${other.toUpperCase()} `.includes(` ${part.toUpperCase()} `));
}

/** `['a', 'b', 'c']` → `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `1 payment`, `3 payments`, `2 boxes`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** For a name inside a sentence: `Getting out` → `getting out`. Words such as “NHS” and “I” stay as they are. */
export function lowerFirst(words: string): string {
  return /^(A |[A-Z][a-z])/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** What somebody called a person or a firm, inside a sentence: “My sister” → “my sister”, “The care agency” → “the care agency”. Names such as “The Red House” stay. */
export function calledInside(name: string): string {
  return /^(A|An|The|My|Our|His|Her|Their) [a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** For the start of a line: `every 4 weeks` → `Every 4 weeks`. */
export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Minutes as people say them: 90 → `1 h 30 min`, 300 → `5 h`, 45 → `45 min`, 0 → `0 h`. */
export function formatMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (rest === 0) return `${hours} h`;
  return hours === 0 ? `${rest} min` : `${hours} h ${rest} min`;
}

/** Minutes in whole words, to be read back to whoever typed them: 2700 → `45 hours`, 90 → `1 hour 30 minutes`. */
export function minutesInWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [...(hours > 0 ? [countOf(hours, 'hour')] : []), ...(rest > 0 ? [countOf(rest, 'minute')] : [])];
  return parts.length === 0 ? '0 hours' : parts.join(' ');
}

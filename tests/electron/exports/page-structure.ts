const VOID = new Set(['meta', 'br', 'col']);

export type Element = { readonly name: string; readonly attributes: string; readonly parents: readonly string[] };

/** Reads a page tag by tag. Faults: tags that do not close in order. Good enough for pages of our own making. */
export function readPage(page: string): { readonly elements: Element[]; readonly faults: string[] } {
  const elements: Element[] = [];
  const faults: string[] = [];
  const open: string[] = [];
  const body = page.replace(/<style>[\s\S]*?<\/style>/, '<style></style>');
  for (const [, slash, name = '', attributes = ''] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>/g)) {
    if (slash === '/') {
      const last = open.pop();
      if (last !== name) faults.push(`</${name}> closes <${last}>`);
      continue;
    }
    elements.push({ name, attributes: attributes.trim(), parents: [...open] });
    if (!VOID.has(name)) open.push(name);
  }
  if (open.length > 0) faults.push(`never closed: ${open.join(', ')}`);
  const leftOver = body.replace(/<!doctype html>/, '').replace(/<\/?[a-z][a-z0-9]*(?:\s+[a-z-]+(?:="[^"<>]*")?)*\s*>/g, '');
  if (/[<>]/.test(leftOver)) faults.push(`a bare < or > in: ${/.{0,30}[<>].{0,30}/.exec(leftOver)?.[0]}`);
  return { elements, faults };
}

/** What is wrong with a page for someone who hears it, or jumps from heading to heading: an empty list when nothing is. */
export function pageFaults(page: string): string[] {
  const { elements, faults } = readPage(page);
  const found = [...faults];
  const named = (name: string) => elements.filter((element) => element.name === name);
  if (!/^<!doctype html>\s*<html lang="en-GB">/.test(page)) found.push('no language');
  if (!/<title>[^<]+<\/title>/.test(page)) found.push('no title');
  if (named('main').length !== 1) found.push('not one main part');
  if (named('script').length > 0) found.push('a script');
  const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name.slice(1))] : []));
  if (levels.filter((level) => level === 1).length !== 1 || levels[0] !== 1) found.push('not one h1 at the start');
  levels.forEach((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1 && found.push(`h${levels[index - 1]} is followed by h${level}`));
  const tables = named('table').length;
  if (named('caption').length !== tables || named('thead').length !== tables) found.push('a table without caption or header');
  for (const { attributes, parents } of named('th')) {
    const scope = parents.includes('thead') ? 'scope="col"' : 'scope="row"';
    if (!attributes.includes(scope)) found.push(`a header cell without ${scope}`);
  }
  if (/(?:src|href)=/.test(page.replace(/<style>[\s\S]*?<\/style>/, ''))) found.push('something from outside');
  return found;
}

/** Text as rough as people and banks make it. */
export const ROUGH = '<script>alert(1)</script> "quoted" \'single\' & =1+1 \u202Eright to left\u202C 👍 </td></table>\nsecond line';

/** The same value with every text in it (days and words of the program's own left alone) made rough. */
export function roughen<T>(value: T, keep: readonly string[] = []): T {
  const change = (part: unknown, key: string): unknown => {
    if (typeof part === 'string') return keep.includes(key) || /^\d{4}-\d{2}-\d{2}$/.test(part) ? part : ROUGH;
    if (Array.isArray(part)) return part.map((one) => change(one, key));
    if (part !== null && typeof part === 'object') return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, change(one, name)]));
    return part;
  };
  return change(value, '') as T;
}

export type Licence = { readonly name: string; readonly text: string };

/** The libraries of THIRD-PARTY.md, each with its licence: `## react 19.3.1 (MIT)` and the words below it. */
export function licencesOf(page: string): Licence[] {
  return page
    .split(/^## (?=\S+ \d)/m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { name: part.slice(0, end).trim(), text: part.slice(end).replace(/^```(text)?$/gm, '').trim() };
    });
}

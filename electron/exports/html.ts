/** Markup that is safe to put into a page: it was made by `html` below, so everything in it from outside is escaped. */
export class Html {
  constructor(readonly markup: string) {}
}

type Piece = string | number | Html | null | false | undefined | readonly Piece[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text without the control signs that neither a page nor an office document may hold. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '');
}

/** The only place where text becomes markup. */
export function escapeHtml(text: string): string {
  return printable(text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? ''));
}

function markupOf(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.markup;
  if (typeof piece === 'object') return piece.map(markupOf).join('');
  return escapeHtml(String(piece));
}

/** A page or a part of one. Text put into it is escaped; parts made by `html`, and lists of either, go in as they are. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(parts.reduce((made, part, index) => made + part + markupOf(pieces[index]), ''));
}

/** Text as a value of CSS, for the margins of a page: every sign but plain letters, digits and spaces is written by its number. */
export function cssString(text: string): Html {
  const safe = text.replace(/[^A-Za-z0-9 ]/gu, (sign) => (sign !== '\u00A0' && /[\s\p{Cc}]/u.test(sign) ? ' ' : `\\${sign.codePointAt(0)?.toString(16)} `));
  return new Html(`"${safe}"`);
}

import latinExtended from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?inline';
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline';
import { formatPounds, type Pence } from '#shared/kernel/money';
import { cssString, html, Html } from './html';

/** Stands in a document for a name that is not written down yet. */
export const NAMELESS = 'the person';

type Page = {
  /** What the window's title bar and a screen reader say first. */
  readonly title: string;
  /** At the foot of each page, beside “Page 2 of 7”: whose it is and what time it covers. */
  readonly foot: string;
  /** Of the example household: said first in the title and at the foot of each page. */
  readonly isExample: boolean;
  readonly body: Html;
};

/**
 * A document for the council as one complete page: language, title, headings in order, and a look that prints (black on white, 12 pt,
 * rules instead of boxes). Nothing in it is fetched, and its own policy forbids it.
 */
export function documentPage({ title, foot, isExample, body }: Page): string {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${isExample && 'Example: '}${title}</title>
<style>
${new Html(STYLE)}
@page { @bottom-left { content: ${cssString(isExample ? `Example – ${foot}` : foot)}; } }
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`.markup;
}

/** The line under the title of a document of the example household. */
export function exampleLine(isExample: boolean): Html {
  return html`${isExample && html`<p class="standing">An example: the people and the amounts in it are made up.</p>
`}`;
}

export type Column = {
  readonly name: string;
  readonly isMoney?: boolean;
  /** Share of the table's width in hundredths, so that tables of one kind line up; all columns have one or none. */
  readonly width?: number;
};

type Table = {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of a row names the row. */
  readonly rows: readonly (readonly (string | Html)[])[];
  /** Rows that add up the ones above. */
  readonly totals?: readonly (readonly (string | Html)[])[];
};

/** A table with a caption, a header for each column and one for each row. Rows are never split between pages. */
export function table({ caption, columns, rows, totals = [] }: Table): Html {
  const money = (index: number) => (columns[index]?.isMoney ? new Html(' class="money"') : null);
  const row = (cells: readonly (string | Html)[]) => html`<tr>${cells.map((cell, index) =>
    index === 0 ? html`<th scope="row">${cell}</th>` : html`<td${money(index)}>${cell}</td>`,
  )}</tr>
`;
  const isFixed = columns.every((column) => column.width !== undefined);
  return html`<table${isFixed && new Html(' class="fixed"')}>
<caption>${caption}</caption>
${isFixed && html`<colgroup>${columns.map((column) => html`<col style="width:${column.width}%">`)}</colgroup>
`}<thead><tr>${columns.map((column, index) => html`<th scope="col"${money(index)}>${column.name}</th>`)}</tr></thead>
<tbody>
${rows.map(row)}</tbody>
${totals.length > 0 && html`<tbody class="totals">
${totals.map(row)}</tbody>
`}</table>
`;
}

/** Names and what they are, one under the other. Empty ones are left out. */
export function facts(rows: readonly (readonly [name: string, value: string | Html])[]): Html {
  const filled = rows.filter(([, value]) => (value instanceof Html ? value.markup : value.trim()) !== '');
  return html`<dl>${filled.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>
`)}</dl>
`;
}

/** What a person typed, line by line: an empty line begins a new paragraph. */
export function paragraphs(text: string): Html[] {
  const blocks = text.split(/\r?\n\s*\n/).filter((block) => block.trim() !== '');
  return blocks.map((block) => html`<p dir="auto">${lines(block)}</p>
`);
}

/** Text whose own line breaks are kept. */
export function lines(text: string): Html {
  const [first = '', ...others] = text.trim().split(/\r\n|[\n\r]/);
  return html`${first}${others.map((line) => html`<br>${line}`)}`;
}

/** A list of points, or one sentence where there are none. */
export function list(points: readonly (string | Html)[], none = ''): Html {
  if (points.length === 0) return none === '' ? html`` : html`<p>${none}</p>
`;
  return html`<ul>${points.map((point) => html`<li>${point}</li>
`)}</ul>
`;
}

/** Several things in one cell: a list, or just the words where there is only one. */
export function listInCell(points: readonly string[], none: string): string | Html {
  if (points.length < 2) return points[0] ?? none;
  return html`<ul class="cell">${points.map((point) => html`<li>${point}</li>`)}</ul>`;
}

/** An amount for a table, or words where there is none. */
export function pounds(amountPence: Pence | null, none = 'not known'): string {
  return amountPence === null ? none : formatPounds(amountPence);
}

const RANGE_LATIN = 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const RANGE_EXTENDED = 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0';

const STYLE = `
@font-face { font-family: 'Atkinson Hyperlegible Next'; font-weight: 200 800; src: url(${latin}) format('woff2'); unicode-range: ${RANGE_LATIN}; }
@font-face { font-family: 'Atkinson Hyperlegible Next'; font-weight: 200 800; src: url(${latinExtended}) format('woff2'); unicode-range: ${RANGE_EXTENDED}; }
@page {
  size: A4;
  margin: 18mm 17mm 20mm;
  @bottom-left { font: 9pt 'Atkinson Hyperlegible Next', sans-serif; color: #000; vertical-align: top; padding-top: 4mm; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 9pt 'Atkinson Hyperlegible Next', sans-serif; color: #000; vertical-align: top; padding-top: 4mm; }
}
* { box-sizing: border-box; }
html { font: 12pt/1.45 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Arial, sans-serif; color: #000; background: #fff; }
body { margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1, h2, h3 { line-height: 1.2; break-after: avoid; break-inside: avoid; text-wrap: balance; }
h1 { font-size: 22pt; margin: 0 0 0.4rem; }
h2 { font-size: 15pt; margin: 1.9rem 0 0.6rem; padding-top: 0.55rem; border-top: 1.5pt solid #000; }
h3 { font-size: 12.5pt; margin: 1.2rem 0 0.3rem; }
p { margin: 0 0 0.6rem; max-width: 42rem; orphans: 3; widows: 3; overflow-wrap: anywhere; }
ul { margin: 0 0 0.7rem; padding-left: 1.2rem; max-width: 42rem; }
li { margin: 0 0 0.25rem; overflow-wrap: anywhere; }
.standing { font-weight: 700; }
.lead { font-size: 13.5pt; }
.keep { break-inside: avoid; }
dl { margin: 0 0 0.8rem; }
dl > div { display: flex; gap: 1rem; padding: 0.18rem 0; break-inside: avoid; }
dt { flex: 0 0 13rem; font-weight: 700; }
dd { flex: 1; margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; margin: 0.3rem 0 1.2rem; font-size: 10.5pt; line-height: 1.35; font-variant-numeric: tabular-nums; }
table.fixed { table-layout: fixed; }
caption { text-align: left; font-size: 10.5pt; padding: 0 0 0.35rem; break-after: avoid; }
ul.cell { margin: 0; padding: 0; list-style: none; }
ul.cell li { margin: 0; }
ul.cell li + li { margin-top: 0.15rem; }
thead { display: table-header-group; break-after: avoid; }
tr { break-inside: avoid; }
tbody tr:last-child, .totals, .totals tr { break-before: avoid; }
th, td { text-align: left; vertical-align: top; padding: 0.28rem 0.55rem 0.28rem 0; border-bottom: 0.5pt solid #767676; overflow-wrap: break-word; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 1pt solid #000; vertical-align: bottom; }
tbody th { font-weight: 400; }
.totals th, .totals td { font-weight: 700; }
.totals tr:first-child > * { border-top: 1pt solid #000; }
.money { text-align: right; white-space: nowrap; padding-left: 0.55rem; }
.sign { display: flex; gap: 1.5rem; margin: 1.6rem 0 0; break-inside: avoid; }
.sign p { flex: 1; border-top: 0.75pt solid #000; padding-top: 0.25rem; margin: 1.6rem 0 0; }
section > .sign + p { margin-top: 1.5rem; }
.sign p:last-child { flex: 0 0 9rem; }
@media print { main { max-width: none; padding: 0; } }
`;

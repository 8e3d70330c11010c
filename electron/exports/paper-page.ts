import latinExtended from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?inline';
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline';
import { cssString, html, Html } from './html';
import type { Block, Cell, Paper, Table, Words } from './paper';

/**
 * A document as one complete page: language, title, headings in order, and a look that prints (black on white, 12 pt, rules instead of
 * boxes). Nothing in it is fetched, and its own policy forbids it.
 */
export function paperPage({ title, foot, isExample, blocks }: Paper): string {
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
${blocks.map(blockMarkup)}</main>
</body>
</html>
`.markup;
}

/** One block as markup that is safe to put into a page. */
export function blockMarkup(block: Block): Html {
  switch (block.kind) {
    case 'heading':
      return wrapped(`h${block.level}`, '', html`${block.words}`);
    case 'paragraph':
      return wrapped('p', { plain: '', lead: ' class="lead"', standing: ' class="standing"', typed: ' dir="auto"' }[block.look], wordsMarkup(block.words));
    case 'list':
      return html`<ul>${block.points.map((point) => html`<li>${wordsMarkup(point)}</li>
`)}</ul>
`;
    case 'facts':
      return html`<dl>${block.rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${cellMarkup(value)}</dd></div>
`)}</dl>
`;
    case 'table':
      return tableMarkup(block);
    case 'signature':
      return html`<div class="sign"><p>Signed ${block.who}</p><p>Date</p></div>
`;
    case 'part': {
      const tag = block.of === 'lines' ? 'div' : block.of;
      return wrapped(tag, block.isKept ? ' class="keep"' : '', html`
${block.blocks.map(blockMarkup)}`);
    }
  }
}

/** The name of an element and its attributes are this file's own words. */
function wrapped(tag: string, attributes: string, inside: Html): Html {
  return html`<${new Html(tag)}${new Html(attributes)}>${inside}</${new Html(tag)}>
`;
}

/** A table with a caption, a header for each column and one for each row. Rows are never split between pages. */
function tableMarkup({ caption, columns, rows, totals = [] }: Table): Html {
  const money = (index: number) => (columns[index]?.isMoney ? new Html(' class="money"') : null);
  const row = (cells: readonly Cell[]) => html`<tr>${cells.map((cell, index) =>
    index === 0 ? html`<th scope="row">${cellMarkup(cell)}</th>` : html`<td${money(index)}>${cellMarkup(cell)}</td>`,
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

function cellMarkup(cell: Cell): Html {
  if (typeof cell !== 'string' && 'points' in cell) return html`<ul class="cell">${cell.points.map((point) => html`<li>${point}</li>`)}</ul>`;
  return wordsMarkup(cell);
}

function wordsMarkup(words: Words): Html {
  if (typeof words === 'string') return lines(words);
  return html`${words.map((piece) => (typeof piece === 'string' ? lines(piece) : html`<strong>${lines(piece.strong)}</strong>`))}`;
}

/** Text whose own line breaks are kept. */
function lines(text: string): Html {
  const [first = '', ...others] = text.split(/\r\n|[\n\r]/);
  return html`${first}${others.map((line) => html`<br>${line}`)}`;
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
  @bottom-right { content: "Page " counter(page) " of " counter(pages); white-space: nowrap; width: 24mm; text-align: right; font: 9pt 'Atkinson Hyperlegible Next', sans-serif; color: #000; vertical-align: top; padding-top: 4mm; }
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

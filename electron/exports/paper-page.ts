import { cssString, html, Html } from './html';
import type { Block, Cell, Paper, Table, Words } from './paper';
import { PAGE_START } from './page-start';
import { PAGE_STYLES } from './paper-style';
import { drawing } from './pictures';

/**
 * A document as one complete page: language, title, headings in order, and a look that prints. Nothing in it is fetched, and its own
 * policy forbids it.
 */
export function paperPage({ title, foot, isExample, look, blocks }: Paper): string {
  return html`${PAGE_START}
<title>${isExample && 'Example: '}${title}</title>
<style>
${new Html(PAGE_STYLES[look])}
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
function blockMarkup(block: Block): Html {
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
    case 'write':
      return html`<p class="write"><span>${block.label}</span></p>
`;
    case 'pictured':
      return wrapped('div', ` class="pictured${block.isKept ? ' keep' : ''}"`, html`<div class="picture">${new Html(drawing(block.picture, block.words))}</div><div class="words">
${block.blocks.map(blockMarkup)}</div>`);
    case 'part': {
      const isElement = block.of === 'header' || block.of === 'section';
      const tag = isElement ? block.of : 'div';
      const names = [block.isKept && 'keep', (block.of === 'record' || block.of === 'own' || block.of === 'page') && block.of].filter(Boolean).join(' ');
      return wrapped(tag, names === '' ? '' : ` class="${names}"`, html`
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

/** `b`, not `strong`: Chromium tags the latter with a type of PDF 2.0, and readers that do not know it leave its words out. */
function wordsMarkup(words: Words): Html {
  if (typeof words === 'string') return lines(words);
  return html`${words.map((piece) => (typeof piece === 'string' ? lines(piece) : html`<b>${lines(piece.strong)}</b>`))}`;
}

/** Text whose own line breaks are kept. */
function lines(text: string): Html {
  const [first = '', ...others] = text.split(/\r\n|[\n\r]/);
  return html`${first}${others.map((line) => html`<br>${line}`)}`;
}

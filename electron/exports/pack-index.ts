import type { IndexRow, EvidenceIndex } from '#shared/returns/evidence-index';
import { formatDay } from '#shared/kernel/iso-date';
import { formatAmount, formatPounds } from '#shared/kernel/money';
import { formatPeriod, type Period } from '#shared/kernel/period';
import { countOf } from '#shared/kernel/plain-words';
import { PAGE_START } from './page-start';
import { PAGE_STYLES } from './paper-style';
import { Html, html } from './html';
import { spreadsheetText } from './spreadsheet-text';

export type PackAbout = { readonly personName: string; readonly councilName: string; readonly period: Period; readonly isExample: boolean };

/** The index of a pack as one page: each payment, what it was for and a link to what proves it. Nothing in it is fetched or run. */
export function packIndexPage({ personName, councilName, period, isExample }: PackAbout, { rows, documents }: EvidenceIndex): string {
  const title = `${isExample ? 'Example: ' : ''}Evidence of ${personName || 'the person'}, ${formatPeriod(period)}`;
  return html`${PAGE_START}
<title>${title}</title>
<style>
${new Html(PAGE_STYLES.standard)}
main { max-width: 78rem; }
td a, td code { overflow-wrap: anywhere; }
code { font-size: 8.5pt; }
</style>
</head>
<body>
<main>
<header>
<h1>${title}</h1>
${isExample && html`<p class="standing">An example: the people and the amounts in it are made up.</p>`}
<p>For ${councilName}. ${countOf(rows.length, 'line')} of money, ${countOf(documents.length, 'document')}. The return itself is beside this page. <code>manifest.json</code> names the SHA-256 of every file, so that a change of any of them shows.</p>
</header>
<table class="fixed">
<caption>By day</caption>
<colgroup>${[10, 15, 10, 14, 17, 16, 18].map((width) => html`<col style="width:${width}%">`)}</colgroup>
<thead><tr><th scope="col">Day</th><th scope="col">Payment</th><th scope="col" class="money">Amount</th><th scope="col">Service</th><th scope="col">Need</th><th scope="col">Outcome</th><th scope="col">Evidence</th></tr></thead>
<tbody>
${rows.map(
  (row) => html`<tr><th scope="row">${formatDay(row.paidOn)}</th><td>${row.payee}</td><td class="money">${formatPounds(row.amountPence)}</td><td>${row.service || row.line}</td><td>${row.needs.join('; ')}</td><td>${row.outcomes.join('; ')}</td><td>${
    row.documents.length === 0 ? row.evidence : row.documents.map((one, at) => html`${at > 0 && html`<br>`}<a href="${one.name}">${one.name}</a><br><code>${one.sha256}</code>`)
  }</td></tr>
`,
)}</tbody>
</table>
</main>
</body>
</html>
`.markup;
}

const COLUMNS = ['Day', 'Payment', 'Amount', 'Line', 'Service', 'Needs', 'Outcomes', 'Evidence', 'Document', 'SHA-256', 'Called before'];

/** The same as a table: RFC 4180 with a mark for Excel, one line for each payment and document. Money out has a minus sign. */
export function packIndexCsv({ rows }: EvidenceIndex): string {
  const lines = rows.flatMap((row) => (row.documents.length === 0 ? [cells(row, ['', '', ''])] : row.documents.map((one) => cells(row, [one.name, one.sha256, one.calledBefore]))));
  return `\uFEFF${[COLUMNS.map(field), ...lines].map((line) => `${line.join(',')}\r\n`).join('')}`;
}

function cells(row: IndexRow, document: readonly [string, string, string]): string[] {
  // The amount is our own text and may begin with a minus sign; all other cells are guarded.
  return [field(row.paidOn), field(row.payee), formatAmount(row.amountPence), ...[row.line, row.service, row.needs.join('; '), row.outcomes.join('; '), row.evidence, ...document].map(field)];
}

function field(text: string): string {
  const safe = spreadsheetText(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

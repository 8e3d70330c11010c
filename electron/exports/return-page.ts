import type { ReturnDocument } from '#shared/contract/return.routes';
import { formatDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { formatPeriod } from '#shared/kernel/period';
import { countOf } from '#shared/kernel/plain-words';
import { documentPage, exampleLine, facts, listInCell, NAMELESS, table, type Column } from './document-page';
import { html, type Html } from './html';

const AMOUNT: Column = { name: 'Amount', isMoney: true };

/** The spending return as a page that prints: sums first, then what is behind them, line by line. */
export function returnPage(document: ReturnDocument): string {
  const period = formatPeriod(document);
  const whose = document.personName || NAMELESS;
  return documentPage({
    title: `${document.title}, ${whose}, ${period}`,
    foot: `${whose} – ${document.title}, ${period}`,
    isExample: document.isExample,
    body: html`<header>
<h1>${document.title}</h1>
${exampleLine(document.isExample)}<p class="lead">${period}</p>
${facts([
  ['Name', document.personName],
  ['Date of birth', document.bornOn ? formatDay(document.bornOn) : ''],
  ['Council’s reference', document.personReference],
  ['Council', document.councilName],
  ['Who manages the money', document.managedByWords],
  ['Return made on', formatDay(document.madeOn)],
  ['Personal budget', budgetWords(document)],
])}</header>
${summary(document)}${bank(document)}${owed(document)}${contribution(document)}${services(document)}${evidence(document)}${payments(document)}${declaration(document)}`,
  });
}

function budgetWords({ budget }: ReturnDocument): string {
  if (!budget) return 'Not known';
  return `${formatPounds(budget.totalPence)} ${budget.per}: ${formatPounds(budget.councilPence)} from the council and ${formatPounds(budget.contributionPence)} contribution`;
}

function summary(document: ReturnDocument): Html {
  const { openingPence, incomePence, spendingPence, closingPence, income, spending, accounts } = document;
  return html`<section>
<h2>Summary</h2>
<p>${formatPounds(openingPence)} was there at the start, ${formatPounds(incomePence)} came in and ${formatPounds(spendingPence)} was spent. So ${formatPounds(closingPence)} was there at the end of ${formatDay(document.to)}.</p>
<h3>Money in</h3>
${table({
  caption: 'What was there at the start, and each line of money in',
  columns: [{ name: 'Line' }, AMOUNT],
  rows: [['Opening balance', formatPounds(openingPence)], ...income.map((line) => [line.line, formatPounds(line.amountPence)])],
  totals: [['Opening balance and money in', formatPounds(openingPence + incomePence)]],
})}<h3>Money out</h3>
${table({
  caption: 'Each line of money out, and what was left',
  columns: [{ name: 'Line' }, AMOUNT],
  rows: spending.length === 0 ? [['Nothing was spent', formatPounds(0)]] : spending.map((line) => [line.line, formatPounds(line.amountPence)]),
  totals: [
    ['Money out', formatPounds(spendingPence)],
    ['Closing balance', formatPounds(closingPence)],
  ],
})}${accounts.length > 1 && html`<h3>Accounts</h3>
${table({
  caption: 'What was in each account',
  columns: [{ name: 'Account' }, { name: 'At the start', isMoney: true }, { name: 'At the end', isMoney: true }],
  rows: accounts.map((account) => [account.name, formatPounds(account.openingPence), formatPounds(account.closingPence)]),
})}`}</section>
`;
}

function bank({ bankPence, bankOn, differencePence, from, to }: ReturnDocument): Html {
  if (bankPence === null || bankOn === null || differencePence === null) {
    return html`<section>
<h2>Agreed to the bank</h2>
<p>No bank statement is recorded with a balance between ${formatDay(from)} and ${formatDay(to)}, so this return has not been checked against the bank.</p>
</section>
`;
  }
  const agrees = differencePence === 0;
  return html`<section class="keep">
<h2>Agreed to the bank</h2>
<p>${agrees ? 'This return agrees with the bank to the penny.' : `This return and the bank differ by ${formatPounds(Math.abs(differencePence))}.`}${bankOn !== to && ` The last balance that the bank stated in this period is that of ${formatDay(bankOn)}.`}</p>
${table({
  caption: `Balance on ${formatDay(bankOn)}`,
  columns: [{ name: 'From' }, AMOUNT],
  rows: [['Bank statement', formatPounds(bankPence)], ['This ledger', formatPounds(bankPence - differencePence)]],
  totals: [['Difference', formatPounds(differencePence)]],
})}</section>
`;
}

function owed({ owed: bills, reserves, closingPence, surplusPence, surplusLimitPence }: ReturnDocument): Html {
  const over = surplusLimitPence === null ? 0 : surplusPence - surplusLimitPence;
  const limit =
    surplusLimitPence === null
      ? 'The council’s limit for money left over is not known.'
      : over > 0
        ? `The council’s limit is ${formatPounds(surplusLimitPence)}. ${formatPounds(over)} is over it.`
        : `The council’s limit is ${formatPounds(surplusLimitPence)}, so this is within it.`;
  return html`<section class="keep">
<h2>What is owed, kept and left over</h2>
${table({
  caption: 'From the closing balance to what is left over',
  columns: [{ name: 'Line' }, AMOUNT],
  rows: [
    ['Closing balance', formatPounds(closingPence)],
    ...bills.map((bill) => [bill.words, formatPounds(-bill.amountPence)]),
    ...reserves.map((reserve) => [`Kept for: ${reserve.words}`, formatPounds(-reserve.amountPence)]),
  ],
  totals: [[surplusPence < 0 ? 'Short by' : 'Left over', formatPounds(Math.abs(surplusPence))]],
})}<p>${limit}</p>
</section>
`;
}

function contribution({ contribution: { expectedPence, paidPence } }: ReturnDocument): Html {
  const short = expectedPence - paidPence;
  const words =
    short === 0 ? 'The contribution is paid in full.' : short > 0 ? `${formatPounds(short)} is still to be paid in.` : `${formatPounds(-short)} more than expected was paid in.`;
  return html`<section class="keep">
<h2>The person’s contribution</h2>
${table({
  caption: 'Paid into the direct payment account',
  columns: [{ name: 'Line' }, AMOUNT],
  rows: [['Expected in this period', formatPounds(expectedPence)], ['Paid in', formatPounds(paidPence)]],
  totals: [[short < 0 ? 'Paid ahead' : 'Still to pay', formatPounds(Math.abs(short))]],
})}<p>${words}</p>
</section>
`;
}

function services({ services: rows }: ReturnDocument): Html {
  if (rows.length === 0) return html``;
  const sum = (of: (row: (typeof rows)[number]) => number) => formatPounds(rows.reduce((total, row) => total + of(row), 0));
  return html`<section>
<h2>Services: planned and paid</h2>
${table({
  caption: 'Each service in the plan, the needs it meets, and what was paid for it',
  columns: [
    { name: 'Service', width: 22 },
    { name: 'Provider', width: 18 },
    { name: 'Needs it meets', width: 30 },
    { name: 'Planned', isMoney: true, width: 15 },
    { name: 'Paid', isMoney: true, width: 15 },
  ],
  rows: rows.map((row) => [row.name, row.provider, listInCell(row.needs, 'None named'), formatPounds(row.plannedPence), formatPounds(row.paidPence)]),
  totals: [['All services', '', '', sum((row) => row.plannedPence), sum((row) => row.paidPence)]],
})}</section>
`;
}

function evidence({ evidence: counts, spending }: ReturnDocument): Html {
  const missing = spending.flatMap((line) => line.entries).filter((entry) => entry.evidence === 'Missing');
  const amounts = new Map<number, number>();
  for (const { id, amountPence } of missing) amounts.set(id, (amounts.get(id) ?? 0) + amountPence);
  const once = [...new Map(missing.map((entry) => [entry.id, entry])).values()].sort((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : a.id - b.id));
  return html`<section>
<h2>Evidence</h2>
<p>${countOf(counts.with, 'payment')} with evidence, ${counts.without} without.</p>
${once.length > 0 && html`<h3>Payments without evidence</h3>
${table({
  caption: 'By day',
  columns: [{ name: 'Day', width: 25 }, { name: 'To', width: 55 }, { ...AMOUNT, width: 20 }],
  rows: once.map((entry) => [formatDay(entry.paidOn), entry.payee, formatPounds(amounts.get(entry.id) ?? 0)]),
})}`}</section>
`;
}

function payments({ income, spending }: ReturnDocument): Html {
  return html`<section>
<h2>Every payment in, by line</h2>
${income.length === 0 ? html`<p>No money came in.</p>
` : income.map((line) => lineTable(line, [
    { name: 'Day', width: 23 },
    { name: 'From', width: 41 },
    ...(line.entries.some((entry) => entry.service !== null) ? [{ name: 'For', width: 20 }] : []),
    { ...AMOUNT, width: line.entries.some((entry) => entry.service !== null) ? 16 : 36 },
  ]))}</section>
<section>
<h2>Every payment out, by line</h2>
${spending.length === 0 ? html`<p>No money went out.</p>
` : spending.map((line) => lineTable(line, [
    { name: 'Day', width: 23 },
    { name: 'To', width: 22 },
    { name: 'For', width: 20 },
    { name: 'Evidence', width: 19 },
    { ...AMOUNT, width: 16 },
  ]))}</section>
`;
}

type Line = ReturnDocument['income'][number];

function lineTable(line: Line, columns: readonly Column[]): Html {
  const cell = ({ paidOn, payee, service, evidence: kept, amountPence }: Line['entries'][number], name: string) => {
    if (name === 'Day') return formatDay(paidOn);
    if (name === 'For') return service ?? '';
    if (name === 'Evidence') return kept;
    return name === AMOUNT.name ? formatPounds(amountPence) : payee;
  };
  return html`<h3>${line.line}</h3>
${table({
    caption: `${countOf(line.entries.length, 'payment')}, oldest first`,
    columns,
    rows: line.entries.map((entry) => columns.map(({ name }) => cell(entry, name))),
    totals: [['Total', ...columns.slice(2).map(() => ''), formatPounds(line.amountPence)]],
  })}`;
}

function declaration({ personName }: ReturnDocument): Html {
  return html`<section class="keep">
<h2>Declaration</h2>
<p>This return is true and complete. The direct payment was spent on the support in the care and support plan, except where this return says otherwise.</p>
<div class="sign"><p>Signed by ${personName || NAMELESS}, or by who manages the money</p><p>Date</p></div>
</section>
`;
}

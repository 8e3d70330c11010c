import type { ReturnDocument } from '#shared/contract/return.routes';
import { formatDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { formatPeriod } from '#shared/kernel/period';
import { countOf } from '#shared/kernel/plain-words';
import { byDayThenId } from '#shared/ledger/entry-order';
import { agreementWords } from '#shared/returns/agree-to-bank';
import { contributionWords } from '#shared/returns/contribution-words';
import { hoursRows } from '#shared/returns/hours-of-pas';
import { closingLabel, isRunning, summaryWords } from '#shared/returns/so-far';
import { forWords } from '#shared/returns/return-lines';
import { versionWords } from '#shared/returns/version-words';
import { exampleLine, facts, header, heading, keptSection, NAMELESS, paper, paragraph, pointsInCell, section, table, type Block, type Column, type Paper, type Piece } from './paper';

const AMOUNT: Column = { name: 'Amount', isMoney: true };

/** The spending return as a document: sums first, then what is behind them, line by line. */
export function returnPaper(document: ReturnDocument): Paper {
  const period = formatPeriod(document);
  const whose = document.personName || NAMELESS;
  return paper({
    title: `${document.title}, ${whose}, ${period}`,
    foot: `${whose} – ${document.title}, ${period}`,
    isExample: document.isExample,
    body: [
      header(
        heading(1, document.title),
        exampleLine(document.isExample),
        paragraph(period, 'lead'),
        document.replacesOn !== null && paragraph(versionWords(document), 'standing'),
        facts([
          ['Name', document.personName],
          ['Date of birth', document.bornOn ? formatDay(document.bornOn) : ''],
          ['Council’s reference', document.personReference],
          ['Council', document.councilName],
          ['Who manages the money', document.managedByWords],
          ...(document.dueOn ? [['Due on', formatDay(document.dueOn)] as const] : []),
          ['Return made on', formatDay(document.madeOn)],
          ...(document.completedBy === undefined ? [] : [['Completed by', document.completedBy] as const]),
          ['Personal budget', budgetWords(document)],
        ]),
      ),
      summary(document),
      bank(document),
      owed(document),
      contribution(document),
      services(document),
      hours(document),
      evidence(document),
      payments(document),
      declaration(document),
    ],
  });
}

function budgetWords({ budget }: ReturnDocument): string {
  if (!budget) return 'Not known';
  return `${formatPounds(budget.totalPence)} ${budget.per}: ${formatPounds(budget.councilPence)} from the council and ${formatPounds(budget.contributionPence)} contribution`;
}

function summary(document: ReturnDocument): Block {
  const { openingPence, incomePence, spendingPence, closingPence, income, spending, accounts } = document;
  return section(
    heading(2, 'Summary'),
    paragraph(summaryWords(document)),
    heading(3, 'Money in'),
    table({
      caption: 'What was there at the start, and each line of money in',
      columns: [{ name: 'Line' }, AMOUNT],
      rows: [['Opening balance', formatPounds(openingPence)], ...income.map((line) => [line.line, formatPounds(line.amountPence)])],
      totals: [['Opening balance and money in', formatPounds(openingPence + incomePence)]],
    }),
    heading(3, 'Money out'),
    table({
      caption: 'Each line of money out, and what was left',
      columns: [{ name: 'Line' }, AMOUNT],
      rows: spending.length === 0 ? [['Nothing was spent', formatPounds(0)]] : spending.map((line) => [line.line, formatPounds(line.amountPence)]),
      totals: [
        ['Money out', formatPounds(spendingPence)],
        [closingLabel(document), formatPounds(closingPence)],
      ],
    }),
    document.fundWords !== undefined && paragraph(`Of the balance, ${document.fundWords}`),
    accounts.length > 1 && [
      heading(3, 'Accounts'),
      table({
        caption: 'What was in each account',
        columns: [{ name: 'Account' }, { name: 'At the start', isMoney: true }, { name: isRunning(document, document.madeOn) ? `On ${formatDay(document.madeOn)}` : 'At the end', isMoney: true }],
        rows: accounts.map((account) => [account.name, formatPounds(account.openingPence), formatPounds(account.closingPence)]),
      }),
    ],
  );
}

function bank(document: ReturnDocument): Block {
  const { banks, bankPence, differencePence, from, to } = document;
  const title = heading(2, 'Agreed to the bank');
  const words = agreementWords(document);
  const [first, ...others] = banks;
  if (words === undefined || !first || bankPence === null || differencePence === null) {
    return section(title, paragraph(`No bank statement is recorded with a balance between ${formatDay(from)} and ${formatDay(to)}, so this return has not been checked against the bank.`));
  }
  const figures = (bankSays: number, difference: number) => [formatPounds(bankSays), formatPounds(bankSays - difference), formatPounds(difference)];
  return keptSection(
    title,
    paragraph(words),
    others.length === 0
      ? table({
          caption: `Balance on ${formatDay(first.on)}`,
          columns: [{ name: 'From' }, AMOUNT],
          rows: [['Bank statement', formatPounds(bankPence)], ['This ledger', formatPounds(bankPence - differencePence)]],
          totals: [['Difference', formatPounds(differencePence)]],
        })
      : table({
          caption: 'Each account on the day of its last statement',
          columns: [{ name: 'Account', width: 28 }, { name: 'Day', width: 24 }, ...['Bank', 'Ledger', 'Difference'].map((name) => ({ name, isMoney: true, width: 16 }))],
          rows: banks.map((one) => [one.name, formatDay(one.on), ...figures(one.bankPence, one.differencePence)]),
          totals: [['All accounts', '', ...figures(bankPence, differencePence)]],
        }),
  );
}

function owed(document: ReturnDocument): Block {
  const { owed: bills, reserves, closingPence, surplusPence, surplusLimitPence } = document;
  const over = surplusLimitPence === null ? 0 : surplusPence - surplusLimitPence;
  const limit =
    surplusLimitPence === null
      ? 'The council’s limit for money left over is not known.'
      : over > 0
        ? `The council’s limit is ${formatPounds(surplusLimitPence)}. ${formatPounds(over)} is over it.`
        : `The council’s limit is ${formatPounds(surplusLimitPence)}, so this is within it.`;
  return keptSection(
    heading(2, 'What is owed, kept and left over'),
    table({
      caption: 'From the balance to what is left over',
      columns: [{ name: 'Line' }, AMOUNT],
      rows: [
        [closingLabel(document), formatPounds(closingPence)],
        ...bills.map((bill) => [bill.words, formatPounds(-bill.amountPence)]),
        ...reserves.map((reserve) => [`Kept for: ${reserve.words}`, formatPounds(-reserve.amountPence)]),
      ],
      totals: [[surplusPence < 0 ? 'Short by' : 'Left over', formatPounds(Math.abs(surplusPence))]],
    }),
    paragraph(limit),
  );
}

function contribution({ contribution: figures }: ReturnDocument): Block {
  const { expectedPence, paidPence } = figures;
  const short = expectedPence - paidPence;
  return keptSection(
    heading(2, 'The person’s contribution'),
    table({
      caption: 'Paid into the direct payment account',
      columns: [{ name: 'Line' }, AMOUNT],
      rows: [['Expected in this period', formatPounds(expectedPence)], ['Paid in', formatPounds(paidPence)]],
      totals: [[short < 0 ? 'Paid ahead' : 'Still to pay', formatPounds(Math.abs(short))]],
    }),
    paragraph(contributionWords(figures)),
  );
}

function services({ services: rows }: ReturnDocument): Piece {
  if (rows.length === 0) return null;
  const sum = (of: (row: (typeof rows)[number]) => number) => formatPounds(rows.reduce((total, row) => total + of(row), 0));
  return section(
    heading(2, 'Services: planned and paid'),
    table({
      caption: 'Each service in the plan, the needs it meets, and what was paid for it',
      columns: [
        { name: 'Service', width: 22 },
        { name: 'Provider', width: 18 },
        { name: 'Needs it meets', width: 30 },
        { name: 'Planned', isMoney: true, width: 15 },
        { name: 'Paid', isMoney: true, width: 15 },
      ],
      rows: rows.map((row) => [row.name, row.provider, pointsInCell(row.needs, 'None named'), formatPounds(row.plannedPence), formatPounds(row.paidPence)]),
      totals: [['All services', '', '', sum((row) => row.plannedPence), sum((row) => row.paidPence)]],
    }),
  );
}

function hours(document: ReturnDocument): Piece {
  const rows = hoursRows(document);
  if (rows.length === 0) return null;
  return keptSection(
    heading(2, 'Hours of personal assistants'),
    table({ caption: 'Hours over the days of this return', columns: [{ name: 'Personal assistant', width: 60 }, { name: 'Hours', width: 40 }], rows: rows.map(({ name, words }) => [name, words]) }),
    paragraph('Hours on timesheets are those written down in the ledger.'),
  );
}

function evidence({ evidence: counts, spending }: ReturnDocument): Block {
  const missing = spending.flatMap((line) => line.entries).filter((entry) => entry.evidence === 'Missing');
  const amounts = new Map<number, number>();
  for (const { id, amountPence } of missing) amounts.set(id, (amounts.get(id) ?? 0) + amountPence);
  const once = [...new Map(missing.map((entry) => [entry.id, entry])).values()].sort(byDayThenId);
  return section(
    heading(2, 'Evidence'),
    paragraph(`${countOf(counts.with, 'payment')} with evidence, ${counts.without} without.${counts.documents ? ` ${countOf(counts.documents, 'document')} for them ${counts.documents === 1 ? 'is' : 'are'} kept and can be sent.` : ''}`),
    once.length > 0 && [
      heading(3, 'Payments without evidence'),
      table({
        caption: 'By day',
        columns: [{ name: 'Day', width: 25 }, { name: 'To', width: 55 }, { ...AMOUNT, width: 20 }],
        rows: once.map((entry) => [formatDay(entry.paidOn), entry.payee, formatPounds(amounts.get(entry.id) ?? 0)]),
      }),
    ],
  );
}

function payments({ income, spending }: ReturnDocument): Piece {
  const isFor = (line: Line) => line.entries.some((entry) => forWords(entry) !== '');
  return [
    section(
      heading(2, 'Every payment in, by line'),
      income.length === 0 && paragraph('No money came in.'),
      income.map((line) =>
        lineTable(line, [{ name: 'Day', width: 23 }, { name: 'From', width: 41 }, ...(isFor(line) ? [{ name: 'For', width: 20 }] : []), { ...AMOUNT, width: isFor(line) ? 16 : 36 }]),
      ),
    ),
    section(
      heading(2, 'Every payment out, by line'),
      spending.length === 0 && paragraph('No money went out.'),
      spending.map((line) =>
        lineTable(line, [{ name: 'Day', width: 23 }, { name: 'To', width: 22 }, { name: 'For', width: 20 }, { name: 'Evidence', width: 19 }, { ...AMOUNT, width: 16 }]),
      ),
    ),
  ];
}

type Line = ReturnDocument['income'][number];

function lineTable(line: Line, columns: readonly Column[]): Piece {
  const cell = (entry: Line['entries'][number], name: string) => {
    const { paidOn, payee, evidence: proof, amountPence } = entry;
    if (name === 'Day') return formatDay(paidOn);
    if (name === 'For') return forWords(entry);
    if (name === 'Evidence') return proof;
    return name === AMOUNT.name ? formatPounds(amountPence) : payee;
  };
  return [
    heading(3, line.line),
    table({
      caption: `${countOf(line.entries.length, 'payment')}, oldest first`,
      columns,
      rows: line.entries.map((entry) => columns.map(({ name }) => cell(entry, name))),
      totals: [['Total', ...columns.slice(2).map(() => ''), formatPounds(line.amountPence)]],
    }),
  ];
}

/** Nobody can say of a period that is not over that its return is complete. */
function declaration(document: ReturnDocument): Piece {
  if (isRunning(document, document.madeOn)) return null;
  return keptSection(
    heading(2, 'Declaration'),
    paragraph('This return is true and complete. The direct payment was spent on the support in the care and support plan, except where this return says otherwise.'),
    { kind: 'signature', who: `by ${document.personName || NAMELESS}, or by who manages the money` },
  );
}

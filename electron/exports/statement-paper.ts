import type { Output } from '#shared/contract/contract';
import { formatDay, type IsoDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { formatPeriod } from '#shared/kernel/period';
import { countOf } from '#shared/kernel/plain-words';
import type { Person } from '#shared/person/person';
import { exampleLine, facts, header, heading, keptSection, NAMELESS, paper, paragraph, section, table, type Paper } from './paper';

type Statement = Output<'statements.show'>;

/** A statement of the bank that agrees, as a document beside the statement itself: the sum, and every payment that was ticked on it. */
export function statementPaper(statement: Statement, person: Pick<Person, 'name' | 'councilReference' | 'exampleOn'>, madeOn: IsoDay): Paper {
  const { accountName, from, to, openingPence, inPence, outPence, closingPence, tickedCount, rows } = statement;
  const whose = person.name || NAMELESS;
  const period = formatPeriod({ from, to });
  const ticked = rows.filter((row) => row.ticked);
  const others = rows.filter((row) => !row.ticked && row.paidOn >= from);
  const isExample = person.exampleOn !== null;
  return paper({
    title: `Agreed with the bank, ${accountName}, ${whose}, ${period}`,
    foot: `${whose} – ${accountName}, agreed with the bank, ${period}`,
    isExample,
    body: [
      header(
        heading(1, 'Agreed with the bank’s statement'),
        exampleLine(isExample),
        paragraph(period, 'lead'),
        facts([
          ['Name', person.name],
          ['Council’s reference', person.councilReference],
          ['Account', accountName],
          ['Written on', formatDay(madeOn)],
        ]),
      ),
      keptSection(
        heading(2, 'Summary'),
        paragraph(`The bank’s statement and this ledger agree to the penny: ${countOf(tickedCount, 'payment')}, each ticked on the statement.`),
        table({
          caption: 'From the start to the end of the statement',
          columns: [{ name: 'What' }, { name: 'Amount', isMoney: true }],
          rows: [
            [`The statement opens on ${formatDay(from)} with`, formatPounds(openingPence)],
            ['Money in', formatPounds(inPence)],
            ['Money out', formatPounds(-outPence)],
          ],
          totals: [[`The statement closes on ${formatDay(to)} with`, formatPounds(closingPence)]],
        }),
      ),
      section(heading(2, 'Payments on the statement'), ticked.length === 0 ? paragraph('None.') : payments('Oldest first', ticked)),
      others.length > 0 && section(heading(2, 'In this ledger and not on the statement'), payments('The bank had not paid them by the statement’s last day', others)),
      statement.note !== '' && section(heading(2, 'Opened again'), paragraph(statement.note)),
    ],
  });
}

function payments(caption: string, rows: Statement['rows']) {
  return table({
    caption,
    columns: [{ name: 'Day', width: 20 }, { name: 'Who', width: 44 }, { name: 'In', isMoney: true, width: 18 }, { name: 'Out', isMoney: true, width: 18 }],
    rows: rows.map(({ paidOn, payee, bankText, amountPence }) => [formatDay(paidOn), payee || bankText, amountPence > 0 ? formatPounds(amountPence) : '', amountPence > 0 ? '' : formatPounds(-amountPence)]),
  });
}

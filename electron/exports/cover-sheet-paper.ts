import type { CoverSheet, PaperOriginal } from '#shared/documents/cover-sheet';
import { formatDay } from '#shared/kernel/iso-date';
import { formatPounds, sumPence } from '#shared/kernel/money';
import { formatPeriod } from '#shared/kernel/period';
import { countOf } from '#shared/kernel/plain-words';
import { exampleLine, facts, header, heading, NAMELESS, newPage, paper, paragraph, section, stacked, table, unbroken, type Paper, type Piece } from './paper';

/** A box to tick by hand. */
const BOX = '☐';

/** The sheet to put in front of paper originals; with `each`, a page for every payment behind it, to lay its paper on. */
export function coverSheetPaper(sheet: CoverSheet, each: boolean): Paper {
  const whose = sheet.personName || NAMELESS;
  const period = formatPeriod(sheet);
  return paper({
    title: `${sheet.title}, ${whose}, ${period}`,
    foot: `${whose} – ${sheet.title}, ${period}`,
    isExample: sheet.isExample,
    body: [
      header(
        heading(1, sheet.title),
        exampleLine(sheet.isExample),
        paragraph(period, 'lead'),
        facts([['Name', sheet.personName], ['Council', sheet.councilName], ['Council’s reference', sheet.councilReference]]),
        sheet.sentences.map((words) => paragraph(words)),
      ),
      section(heading(2, 'The papers'), papers(sheet.originals)),
      section(heading(2, 'The other payments'), paragraph(othersWords(sheet))),
      each && sheet.originals.map((one) => newPage(...onePaper(one, sheet.originals.length))),
    ],
  });
}

function papers(originals: readonly PaperOriginal[]): Piece {
  if (originals.length === 0) return paragraph('No payment of these days has its evidence on paper.');
  return table({
    caption: `${countOf(originals.length, 'payment')}, oldest first`,
    columns: [{ name: 'Number', width: 11 }, { name: 'Day', width: 17 }, { name: 'To, and what for', width: 28 }, { name: 'What the paper is', width: 18 }, { name: 'Amount', isMoney: true, width: 15 }, { name: 'Here', width: 11 }],
    rows: originals.map((one) => [`${one.number}`, unbroken(formatDay(one.paidOn)), stacked(one.payee, one.what), one.evidence || 'Evidence on paper', formatPounds(one.amountPence), BOX]),
    totals: [['All', '', '', '', formatPounds(sumPence(originals.map((one) => one.amountPence))), '']],
  });
}

function othersWords({ inLedger, without }: CoverSheet): string {
  const kept = inLedger === 0 ? 'No payment has all its proof as a document in the ledger.' : `${countOf(inLedger, 'payment')} ${inLedger === 1 ? 'has' : 'have'} all the proof as documents in the ledger; they come with the evidence pack.`;
  return `${kept} ${without === 0 ? 'None is without proof.' : `${countOf(without, 'payment')} ${without === 1 ? 'has' : 'have'} no proof yet.`}`;
}

function onePaper(one: PaperOriginal, of: number): Piece[] {
  return [
    heading(2, `Number ${one.number} of ${of}`),
    facts([
      ['Day', formatDay(one.paidOn)],
      ['To', one.payee],
      ['Amount', formatPounds(one.amountPence)],
      ['For', one.what],
      ['What the paper is', one.evidence || 'Evidence on paper'],
    ]),
    paragraph(`${BOX} The paper is here.`),
  ];
}

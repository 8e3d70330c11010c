import type { StatementPart, WrittenStatement } from '#shared/employer/written-statement';
import { formatDay } from '#shared/kernel/iso-date';
import { exampleLine, facts, header, heading, kept, list, newPage, paper, paragraph, section, type Paper, type Piece } from './paper';

/** The written statement of a job, to be read through, printed and signed; in front of it a page of what is missing and what to check. */
export function writtenStatementPaper(statement: WrittenStatement): Paper {
  const { workerName, madeOn, isExample, missing } = statement;
  const made = formatDay(madeOn);
  const title = 'Written statement of your job';
  return paper({
    title: `${title}, ${workerName}, ${made}`,
    foot: `${workerName} – ${title}, ${made}${missing.length > 0 ? ', draft' : ''}`,
    isExample,
    body: [header(heading(1, title), exampleLine(isExample), paragraph(`For ${workerName}`, 'lead')), ...beforeYouSign(statement), newPage(...itself(statement))],
  });
}

function beforeYouSign({ missing, toCheck }: WrittenStatement): Piece[] {
  return [
    paragraph('Read this page first, and take it away before you give the statement.', 'standing'),
    section(
      heading(2, 'What is missing'),
      missing.length === 0
        ? paragraph('Nothing. All that the law asks for is written down.')
        : [paragraph('The law asks for this, and it is not written down yet. In the statement it stands in square brackets. Write it down in the program and make the statement again, or write it in by hand.'), list(missing.map(({ words }) => words))],
    ),
    section(heading(2, 'What to check'), paragraph('The statement says this because nothing else is written down. Change it where it is not so.'), list(toCheck)),
    section(
      heading(2, 'What to do'),
      list([
        'Give it on the first day of work at the latest.',
        'Both of you sign two copies. Each keeps one.',
        'Write the day on which you gave it into the record of your PA.',
        'When something in it changes, say so in writing within a month.',
      ]),
    ),
  ];
}

function itself({ employerName, workerName, madeOn, isExample, parts }: WrittenStatement): Piece[] {
  return [
    heading(2, `Written statement of the job of ${workerName}`),
    exampleLine(isExample),
    paragraph('The law gives everyone who starts a job this statement (Employment Rights Act 1996, section 1). “You” is the person who does the job. “I” is the employer.'),
    parts.map(partPiece),
    kept(
      heading(3, 'Signed'),
      { kind: 'signature', who: `${employerName || 'The employer'}, employer` },
      { kind: 'signature', who: `${workerName}, employee` },
      paragraph(`Drafted on ${formatDay(madeOn)}.`),
    ),
  ];
}

function partPiece({ heading: words, rows, sentences }: StatementPart): Piece {
  return kept(heading(3, words), rows.length > 0 && facts(rows), sentences.map((sentence) => paragraph(sentence)));
}

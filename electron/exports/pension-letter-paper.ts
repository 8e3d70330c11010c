import type { PensionLetter } from '#shared/employer/pension-letters';
import { formatDay, type IsoDay } from '#shared/kernel/iso-date';
import type { Person } from '#shared/person/person';
import { exampleLine, facts, header, heading, kept, list, NAMELESS, paper, paragraph, section, typed, type Paper } from './paper';

/** A letter to a personal assistant about the pension as a document. */
export function pensionLetterPaper(letter: PensionLetter, person: Pick<Person, 'name' | 'address' | 'exampleOn'>, workerName: string, writtenOn: IsoDay): Paper {
  const whose = person.name || NAMELESS;
  return paper({
    title: `${letter.subject}: letter to ${workerName}, ${formatDay(writtenOn)}`,
    foot: `${whose} – letter to ${workerName}, ${formatDay(writtenOn)}`,
    isExample: person.exampleOn !== null,
    body: [
      header(
        heading(1, letter.subject),
        exampleLine(person.exampleOn !== null),
        facts([
          ['From', [person.name, person.address].map((part) => part.trim()).filter((part) => part !== '').join('\n')],
          ['To', workerName],
          ['Day', formatDay(writtenOn)],
        ]),
      ),
      section(letter.opening.map((words) => paragraph(words))),
      letter.parts.map((part) => section(heading(2, part.heading), part.words.map((words) => paragraph(words)), list(part.points))),
      section(kept(letter.closing.map((words) => typed(words)))),
    ],
  });
}

import { formatDay, type IsoDay } from '#shared/kernel/iso-date';
import type { Person } from '#shared/person/person';
import { exampleLine, facts, header, heading, NAMELESS, paper, section, typed, type Paper } from './paper';

export type Letter = {
  readonly person: Pick<Person, 'name' | 'address' | 'councilReference' | 'exampleOn'>;
  readonly writtenOn: IsoDay;
  readonly to: string;
  readonly subject: string;
  /** All its words, as the person left them. */
  readonly words: string;
};

/** A letter as a document: what it is about, who writes to whom and on which day, and its words just as they were left. */
export function letterPaper({ person, writtenOn, to, subject, words }: Letter): Paper {
  const whose = person.name || NAMELESS;
  return paper({
    title: `${subject}, ${whose}, ${formatDay(writtenOn)}`,
    foot: `${whose} – ${subject}, ${formatDay(writtenOn)}`,
    isExample: person.exampleOn !== null,
    body: [
      header(
        heading(1, subject),
        exampleLine(person.exampleOn !== null),
        facts([
          ['From', [person.name, person.address].map((part) => part.trim()).filter((part) => part !== '').join('\n')],
          ['To', to.trim()],
          ['Day', formatDay(writtenOn)],
          ['Council’s reference', person.councilReference],
        ]),
      ),
      section(typed(words)),
    ],
  });
}

import type { NoticeLetter } from '#shared/employer/notice-letter';
import { formatDay, type IsoDay } from '#shared/kernel/iso-date';
import type { Person } from '#shared/person/person';
import { exampleLine, facts, header, heading, NAMELESS, paper, section, typed, type Paper } from './paper';

/** A letter to a PA about the end of the job, just as it was left, with the employer’s and the PA’s addresses. */
export function noticeLetterPaper({ subject, words }: NoticeLetter, person: Pick<Person, 'name' | 'address' | 'exampleOn'>, to: { readonly name: string; readonly address: string }, writtenOn: IsoDay): Paper {
  const whose = person.name || NAMELESS;
  const address = (parts: readonly string[]) => parts.map((part) => part.trim()).filter((part) => part !== '').join('\n');
  return paper({
    title: `${subject}, ${to.name}, ${formatDay(writtenOn)}`,
    foot: `${whose} – ${subject}, ${formatDay(writtenOn)}`,
    isExample: person.exampleOn !== null,
    body: [
      header(heading(1, subject), exampleLine(person.exampleOn !== null), facts([['From', address([person.name, person.address])], ['To', address([to.name, to.address])], ['Day', formatDay(writtenOn)]])),
      section(typed(words), { kind: 'signature', who: `by ${whose}, or by who acts for them` }),
    ],
  });
}

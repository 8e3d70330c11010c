import type { RedundancyWorkings } from '#shared/employer/redundancy-workings';
import { formatDay, type IsoDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import type { Person } from '#shared/person/person';
import { exampleLine, facts, header, heading, list, NAMELESS, paper, paragraph, section, table, type Paper } from './paper';

/** How a PA’s redundancy pay is worked out, to give to the PA, the council and payroll. */
export function redundancyPaper(workings: RedundancyWorkings, person: Pick<Person, 'name' | 'exampleOn'>, workerName: string, writtenOn: IsoDay): Paper {
  const whose = person.name || NAMELESS;
  return paper({
    title: `Redundancy pay of ${workerName}, ${formatDay(writtenOn)}`,
    foot: `${whose} – Redundancy pay of ${workerName}, ${formatDay(writtenOn)}`,
    isExample: person.exampleOn !== null,
    body: [
      header(
        heading(1, 'How the redundancy pay is worked out'),
        exampleLine(person.exampleOn !== null),
        facts([['Employer', whose], ['Worker', workerName], ['Day', formatDay(writtenOn)]]),
        paragraph(`Redundancy pay: ${formatPounds(workings.payPence)}.`, 'lead'),
      ),
      section(heading(2, 'What it rests on'), facts(workings.facts)),
      section(
        heading(2, 'The sum'),
        table({
          caption: 'Weeks of pay for each whole year of work',
          columns: [{ name: 'Years', width: 46 }, { name: 'How many', width: 16, isMoney: true }, { name: 'Weeks of pay', width: 18, isMoney: true }, { name: 'Amount', width: 20, isMoney: true }],
          rows: workings.years.map(({ words, years, weeks, pence }) => [words, String(years), weeks, formatPounds(pence)]),
          totals: [['Redundancy pay', '', workings.weeks, formatPounds(workings.payPence)]],
        }),
      ),
      section(heading(2, 'The rules'), list(workings.notes)),
    ],
  });
}

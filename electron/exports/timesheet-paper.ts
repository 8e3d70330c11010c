import { formatDay } from '#shared/kernel/iso-date';
import { formatPeriod } from '#shared/kernel/period';
import type { TimesheetSheet } from '#shared/employer/timesheet-sheet';
import { exampleLine, facts, header, heading, kept, NAMELESS, paper, paragraph, section, table, unbroken, type Paper } from './paper';

const COLUMNS = [
  { name: 'Day', width: 16 },
  { name: 'Start', width: 9 },
  { name: 'End', width: 11 },
  { name: 'Break', width: 9 },
  { name: 'Kind of hours', width: 16 },
  { name: 'Hours', width: 15 },
  { name: 'Note', width: 24 },
] as const;

/** Two lines high, so that there is room for a hand. */
const ROOM = '\u00A0\n\u00A0';

/** Hours of a PA to sign: filled in, or blank to write on by hand. */
export function timesheetPaper(sheet: TimesheetSheet): Paper {
  const whose = sheet.personName || NAMELESS;
  const when = formatPeriod(sheet.period);
  return paper({
    title: `${sheet.title}, ${sheet.workerName}, ${when}`,
    foot: `${sheet.workerName} – ${sheet.title}, ${when}`,
    isExample: sheet.isExample,
    look: 'sheet',
    body: [
      header(
        heading(1, sheet.title),
        exampleLine(sheet.isExample),
        paragraph(when, 'lead'),
        facts([
          ['Personal assistant', sheet.workerName],
          ['Employer', whose],
          ['Made on', formatDay(sheet.madeOn)],
        ]),
        sheet.isBlank && paragraph('Write each shift on a line of its own. A night goes on the day on which it begins. For a sleep-in, write under Note how long you were awake for work. Write holiday and sickness under Kind of hours.'),
      ),
      sheet.weeks.map((week) =>
        section(
          heading(2, `Week from ${week.title}`),
          week.lines.length === 0
            ? paragraph('No hours in this week.')
            : table({
                caption: sheet.isBlank ? 'Hours, to write in' : 'Hours',
                columns: COLUMNS,
                rows: week.lines.map((line) => [unbroken(line.day), line.start, line.end, line.breakTime, line.kind, line.hours, sheet.isBlank ? ROOM : line.note]),
              }),
          sheet.isBlank ? { kind: 'write' as const, label: 'Hours of the week in all' } : paragraph(['Hours of the week: ', { strong: `${week.total}.` }]),
          week.approved !== '' && paragraph(week.approved),
        ),
      ),
      sheet.total !== '' && section(paragraph(['Hours of all weeks: ', { strong: `${sheet.total}.` }])),
      kept(
        heading(2, 'Signatures'),
        paragraph('These hours are right.'),
        { kind: 'signature', who: `${sheet.workerName}, personal assistant` },
        { kind: 'signature', who: `${whose}, employer, or who signs for them` },
      ),
    ],
  });
}

import { ABSENCE_WORDS, absenceDaysWords } from '#shared/employer/absence-words';
import type { HolidayDocument } from '#shared/employer/holiday-document';
import { hoursWords } from '#shared/employer/holiday-words';
import { formatDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { formatPeriod } from '#shared/kernel/period';
import { exampleLine, facts, header, heading, list, NAMELESS, paper, paragraph, pounds, section, table, type Paper, type Piece } from './paper';

type Year = HolidayDocument['people'][number]['years'][number];

/** The record of holiday that the law asks for, person by person and leave year by leave year. */
export function holidayPaper(document: HolidayDocument): Paper {
  const whose = document.whose || NAMELESS;
  const made = formatDay(document.madeOn);
  return paper({
    title: `Record of holiday, ${whose}, ${made}`,
    foot: `${whose} – Record of holiday, ${made}`,
    isExample: document.isExample,
    body: [
      header(
        heading(1, 'Record of holiday'),
        exampleLine(document.isExample),
        paragraph(`Employer: ${whose}. As it stands on ${made}.`, 'lead'),
        paragraph('From 6 April 2026 every employer must keep this record for six years: the holiday that each worker is due, what was taken and carried over, and the pay for it.'),
      ),
      document.people.length === 0
        ? paragraph('Nobody is employed yet.')
        : document.people.map(({ name, startsOn, endsOn, years }) =>
            section(
              heading(2, name),
              paragraph(endsOn === null ? `Works here since ${formatDay(startsOn)}.` : `Worked here from ${formatDay(startsOn)} to ${formatDay(endsOn)}.`),
              years.map(yearPieces),
            ),
          ),
    ],
  });
}

function yearPieces({ view, paid }: Year): Piece {
  const { holiday } = view;
  const title = heading(3, `Leave year ${formatPeriod(view.year)}`);
  if (holiday === null) return [title, paragraph(view.missing ?? '')];
  const holidays = view.absences.filter(({ kind }) => kind === 'holiday');
  return [
    title,
    facts([
      [holiday.isEarned ? 'Earned' : 'Entitlement', hoursWords(holiday.entitledMinutes)],
      ['Bank holidays on top', holiday.givenMinutes === 0 ? '' : hoursWords(holiday.givenMinutes)],
      ['Carried over', holiday.carriedMinutes === 0 ? 'None' : hoursWords(holiday.carriedMinutes)],
      ['Taken', hoursWords(holiday.takenMinutes)],
      ['Booked', holiday.bookedMinutes === 0 ? '' : hoursWords(holiday.bookedMinutes)],
      ['Left', hoursWords(holiday.leftMinutes)],
      ['Owed if the job ended', holiday.isRolledUp || holiday.owedMinutes === null ? '' : `${hoursWords(holiday.owedMinutes)}, ${pounds(holiday.owedPence)}`],
    ]),
    list(view.workings),
    view.remarks.length > 0 && list(view.remarks),
    holidays.length > 0 &&
      table({
        caption: 'Holiday taken and booked',
        columns: [{ name: 'Days', width: 50 }, { name: 'Time', width: 20, isMoney: true }, { name: 'Notes', width: 30 }],
        rows: holidays.map((absence) => [absenceDaysWords(absence), hoursWords(absence.takenMinutes), absence.words]),
      }),
    view.periods.length > 0 &&
      table({
        caption: 'Holiday earned, by pay period',
        columns: [{ name: 'Pay period', width: 50 }, { name: 'Hours worked', width: 25, isMoney: true }, { name: 'Holiday earned', width: 25, isMoney: true }],
        rows: view.periods.map((period) => [formatPeriod(period), period.workedMinutes === null ? 'Not written down' : hoursWords(period.workedMinutes), hoursWords(period.earnedMinutes)]),
      }),
    paid.length > 0 &&
      table({
        caption: 'Pay for holiday',
        columns: [{ name: 'Payday', width: 25 }, { name: 'For', width: 35 }, { name: 'Time', width: 20, isMoney: true }, { name: 'Amount', width: 20, isMoney: true }],
        rows: paid.map(({ payday, words, minutes, amountPence }) => [formatDay(payday), words, minutes === null ? '' : hoursWords(minutes), formatPounds(amountPence)]),
      }),
  ];
}

/** One line of the record as a table: what happened, in hours and in pounds. */
export type HolidayRow = {
  readonly person: string;
  readonly yearFrom: string;
  readonly yearTo: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly minutes: number | null;
  readonly amountPence: number | null;
  readonly words: string;
};

/** The record as rows, for a spreadsheet: entitlement, carried over, each holiday, each pay, and what is left, year by year. */
export function holidayRows(document: HolidayDocument): HolidayRow[] {
  return document.people.flatMap(({ name, years }) =>
    years.flatMap(({ view, paid }) => {
      const row = (what: string, minutes: number | null, rest: Partial<HolidayRow> = {}): HolidayRow => ({ person: name, yearFrom: view.year.from, yearTo: view.year.to, what, from: '', to: '', minutes, amountPence: null, words: '', ...rest });
      const { holiday } = view;
      if (holiday === null) return [row('Not counted', null, { words: view.missing ?? '' })];
      return [
        row(holiday.isEarned ? 'Earned' : 'Entitlement', holiday.entitledMinutes),
        ...view.periods.map((period) => row('Earned in a pay period', period.earnedMinutes, { from: period.from, to: period.to })),
        ...(holiday.givenMinutes > 0 ? [row('Bank holidays on top', holiday.givenMinutes)] : []),
        row('Carried over', holiday.carriedMinutes, { words: view.carried?.words ?? '' }),
        ...view.absences.filter(({ kind }) => kind === 'holiday').map(({ from, to, takenMinutes, words, kind }) => row(ABSENCE_WORDS[kind], takenMinutes, { from, to: to ?? '', words })),
        ...paid.map(({ payday, words, minutes, amountPence }) => row('Pay for holiday', minutes, { from: payday, amountPence, words })),
        row('Taken in all', holiday.takenMinutes),
        row('Booked', holiday.bookedMinutes),
        row('Left', holiday.leftMinutes),
        ...(holiday.owedMinutes === null ? [] : [row('Owed if the job ended', holiday.owedMinutes, { amountPence: holiday.owedPence })]),
      ];
    }),
  );
}

import { describe, expect, it } from 'vitest';
import { hear } from '#electron/cli/run';
import { formatAmount } from '#shared/kernel/money';
import type { Period } from '#shared/kernel/period';
import type { CostQuestion } from '#shared/plan/cost-question';
import { clockWords } from '#shared/plan/plan-words';
import type { Visit } from '#shared/plan/services';
import { SERVICE_SHAPES } from '../../support/service-shapes';

const DAYS = ['', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKS = { every: '', first: '/1', second: '/2' };
const option = (name: string, value: string | number | null) => (value === null ? [] : [`--${name}`, String(value)]);
const periods = (name: string, list: readonly Period[]) => list.flatMap(({ from, to }) => option(name, `${from}..${to}`));
const visitWord = ({ weekday, week, fromMinutes, minutes }: Visit) => [`${DAYS[weekday]}${WEEKS[week]}`, ...(fromMinutes === null ? [] : [clockWords(fromMinutes)]), minutes].join(' ');

/** The question as somebody types it. */
function typed({ service, span, yearFrom, on, terms, basis }: CostQuestion): string[] {
  const { visits, night, rates, tenthsOfMiles, ratePence } = service;
  const often = visits.length > 0 ? visits.flatMap((visit) => option('visit', visitWord(visit))) : [...option('times', service.times), ...option('every', service.every), ...option('minutes', service.minutes)];
  return [
    ...often,
    ...option('rate', formatAmount(ratePence ?? 0)),
    ...option('per', service.ratePer),
    ...rates.flatMap(({ kind, from, ratePence: pence }) => option(kind === 'usual' ? 'new-rate' : `rate-${kind.replace('_', '-')}`, from === '1900-01-01' ? formatAmount(pence) : `${formatAmount(pence)}@${from}`)),
    ...(rates.some(({ kind }) => kind === 'night') && night ? option('night', `${clockWords(night.fromMinutes)}-${clockWords(night.toMinutes)}`) : []),
    ...option('extra', service.extraPence === 0 ? null : formatAmount(service.extraPence)),
    ...(tenthsOfMiles === 0 ? [] : [...option('miles', `${Math.floor(tenthsOfMiles / 10)}.${tenthsOfMiles % 10}`), ...option('mile-pence', service.milePence)]),
    ...option('runs', service.runs.replace('_', '-')),
    ...periods('term', terms),
    ...periods('break', service.breaks),
    ...(span ? [...option('starts', span.from), ...option('ends', span.to)] : []),
    ...option('year-from', yearFrom),
    ...option('basis', basis),
    ...option('on', on),
  ];
}

describe('calc service-cost answers as the rule does', () => {
  it.each(SERVICE_SHAPES)('%s', async (_, question, [weeklyPence, fourWeeklyPence, monthlyPence, yearlyPence]) => {
    const said = await hear(['calc', 'service-cost', ...typed(question), '--json']);
    expect(said).toMatchObject({ exit: 0, errors: '' });
    expect(JSON.parse(said.output)).toMatchObject({ weeklyPence, fourWeeklyPence, monthlyPence, yearlyPence, source: expect.stringMatching(/\.$/) as string });
  });
});

const HOURLY = ['--times', '1', '--every', 'week', '--minutes', '60', '--rate', '14.00'];
const MONDAYS = ['--visit', 'mon 08:00 60', '--rate', '14.00'];

describe('words that cannot be understood', () => {
  it.each<[string, string[]]>([
    ['a first day without a last', [...HOURLY, '--starts', '2026-04-06']],
    ['a visit on no day of the week', ['--visit', 'someday 08:00 60', '--rate', '14.00']],
    ['a visit at an hour that there is not', ['--visit', 'mon 24:00 60', '--rate', '14.00']],
    ['a visit of more than a day', ['--visit', 'mon 08:00 1441', '--rate', '14.00']],
    ['a visit of no time', ['--visit', 'mon 08:00 0', '--rate', '14.00']],
    ['a third week of two', ['--visit', 'mon/3 08:00 60', '--rate', '14.00']],
    ['visits and times', [...MONDAYS, '--times', '2']],
    ['no minutes by the hour', ['--times', '1', '--every', 'week', '--rate', '14.00']],
    ['a new price from no day', [...HOURLY, '--new-rate', '15.00']],
    ['a price from a day that there is not', [...MONDAYS, '--rate-sunday', '15.00@2026-02-30']],
    ['two prices from one day', [...MONDAYS, '--rate-sunday', '15.00', '--rate-sunday', '16.00']],
    ['a price that is no amount', [...MONDAYS, '--rate-sunday', 'much']],
    ['a night without its price', [...MONDAYS, '--night', '22:00-06:00']],
    ['a price for a night without its hours', [...MONDAYS, '--rate-night', '16.00']],
    ['a night of no hours', [...MONDAYS, '--rate-night', '16.00', '--night', '22:00-22:00']],
    ['miles without their price', [...HOURLY, '--miles', '6.2']],
    ['miles in hundredths', [...HOURLY, '--miles', '6.25', '--mile-pence', '45']],
    ['a term of one day alone', [...HOURLY, '--runs', 'term-time', '--term', '2026-09-01']],
    ['a basis that there is not', [...HOURLY, '--basis', '366-days']],
    ['a price for each month', [...HOURLY, '--per', 'month']],
  ])('%s', async (_, argv) => {
    const said = await hear(['calc', 'service-cost', ...argv, '--json']);
    expect(said).toMatchObject({ exit: 2, output: '', errors: expect.stringMatching(/^--.*\nUsage: /) as string });
  });
});

it.each<[string, string[], string]>([
  ['a last day before the first', ['--starts', '2026-04-06', '--ends', '2026-04-05'], 'ends-before-start'],
  ['a break that ends before it starts', ['--break', '2026-04-06..2026-04-05'], 'break-ends-before-start'],
  ['a term that ends before it starts', ['--runs', 'term-time', '--term', '2026-04-06..2026-04-05'], 'term-ends-before-start'],
])('refuses %s', async (_, argv, code) => {
  const said = await hear(['calc', 'service-cost', ...HOURLY, ...argv, '--json']);
  expect(said.exit).toBe(1);
  expect(JSON.parse(said.output)).toMatchObject({ fault: { code } });
});

// 46 Mondays at £14.00 and six at £28.00 are £812.00; 38 of 52 of that.
it('says to a person what was counted, and of which year', async () => {
  const said = await hear(['calc', 'service-cost', ...MONDAYS, '--rate-bank-holiday', '28.00', '--runs', 'term-time', '--year-from', '2026-04-06']);
  expect(said.output).toBe(
    '£14.00 a week, £56.00 every four weeks, £60.67 a month, £593.38 a year, from 6 April 2026 to 5 April 2027.\n' +
      'A year is 52 weeks, 26 fortnights, 13 times four weeks, 12 months or 4 quarters. A council may count otherwise: its profile in the ledger says so. Bank holidays are those of England and Wales; a usual week has none. Counted as 38 weeks a year, because no term dates are written down.\n',
  );
});

it('says where bank holidays are not known yet', async () => {
  const said = await hear(['calc', 'service-cost', ...MONDAYS, '--rate-bank-holiday', '28.00', '--year-from', '2027-01-02']);
  expect(said.output).toContain('They are known for 1 January 2022 to 31 December 2027; other days count as ordinary ones.');
});

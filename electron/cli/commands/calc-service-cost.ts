import { isIsoDay, type IsoDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { formatPeriod, type Period } from '#shared/kernel/period';
import { ok } from '#shared/kernel/result';
import { serviceCost } from '#shared/plan/cost-question';
import { schoolWeeksWords } from '#shared/plan/service-words';
import { RATE_KINDS, type Runs, type ServiceRate, type Visit } from '#shared/plan/services';
import { bankHolidaysKnown } from '#shared/rates/bank-holidays';
import { every, optional, UsageError, type Call, type Run } from '../command';
import { choiceOption, optionalDay, periodsOption, poundsOption, wholeOption } from '../values';

const EVERY = ['week', 'fortnight', '4-weeks', 'month', 'quarter', 'year', 'once'] as const;
const RUNS: Readonly<Record<string, Runs>> = { 'all-year': 'all_year', 'term-time': 'term_time', 'school-holidays': 'school_holidays' };
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKS: Readonly<Record<string, Visit['week']>> = { '': 'every', '/1': 'first', '/2': 'second' };
const SOURCES = {
  '52-weeks': 'A year is 52 weeks, 26 fortnights, 13 times four weeks, 12 months or 4 quarters. A council may count otherwise: its profile in the ledger says so.',
  '365-days': 'A year is 365 days, so 365 ÷ 7 weeks, 12 months or 4 quarters.',
};

/** What a service costs a week, four weeks, a month and a year, from its times, its prices and its days. */
export const calcServiceCost: Run = (call) => {
  const [startsOn, endsOn] = [optionalDay(call, 'starts'), optionalDay(call, 'ends')];
  if ((startsOn === null) !== (endsOn === null)) throw new UsageError('--starts and --ends go together.');
  const visits = every(call, 'visit').map(readVisit);
  const ratePer = optional(call, 'per') === undefined ? 'hour' : choiceOption(call, 'per', ['hour', 'time']);
  const basis = optional(call, 'basis') === undefined ? '52-weeks' : choiceOption(call, 'basis', ['52-weeks', '365-days']);
  const runs = optional(call, 'runs') === undefined ? 'all_year' : (RUNS[choiceOption(call, 'runs', Object.keys(RUNS))] ?? 'all_year');
  const cost = serviceCost({
    service: {
      ...howOften(call, visits, ratePer),
      visits,
      runs,
      ratePence: poundsOption(call, 'rate'),
      ratePer,
      rates: readRates(call),
      night: readNight(call),
      extraPence: optional(call, 'extra') === undefined ? 0 : poundsOption(call, 'extra'),
      ...readMiles(call),
      breaks: periodsOption(call, 'break'),
    },
    span: startsOn && endsOn && { from: startsOn, to: endsOn },
    yearFrom: optionalDay(call, 'year-from'),
    on: call.today,
    terms: periodsOption(call, 'term'),
    basis,
  });
  if (!cost.ok) return cost;
  const { weeklyPence, fourWeeklyPence, monthlyPence, yearlyPence, year } = cost.value;
  const source = [SOURCES[basis], ...(every(call, 'rate-bank-holiday').length > 0 ? [holidaysWords(year)] : []), schoolWeeksWords(runs, year, periodsOption(call, 'term'))].filter((words) => words !== '').join(' ');
  const text = `${formatPounds(weeklyPence)} a week, ${formatPounds(fourWeeklyPence)} every four weeks, ${formatPounds(monthlyPence)} a month, ${formatPounds(yearlyPence)} ${yearWords(startsOn, year)}.\n${source}`;
  return ok({ json: { weeklyPence, fourWeeklyPence, monthlyPence, yearlyPence, yearFrom: year.from, yearTo: year.to, source }, text });
};

function holidaysWords(year: Period): string {
  const known = bankHolidaysKnown();
  const unknown = year.from < known.from || year.to > known.to ? ` They are known for ${formatPeriod(known)}; other days count as ordinary ones.` : '';
  return `Bank holidays are those of England and Wales; a usual week has none.${unknown}`;
}

function yearWords(startsOn: IsoDay | null, year: Period): string {
  return startsOn === null ? `a year, from ${formatPeriod(year)}` : `from its first day to its last, in the year from ${formatPeriod(year)}`;
}

/** With visits, they say how often and how long; without, `--times`, `--every` and, by the hour, `--minutes` do. */
function howOften(call: Call, visits: readonly Visit[], ratePer: 'hour' | 'time') {
  if (visits.length > 0) {
    for (const name of ['times', 'every', 'minutes']) if (optional(call, name) !== undefined) throw new UsageError(`--${name} and --visit do not go together: the visits say it.`);
    return { times: visits.length, every: visits.some(({ week }) => week !== 'every') ? ('fortnight' as const) : ('week' as const), minutes: null };
  }
  const minutes = ratePer === 'time' && optional(call, 'minutes') === undefined ? null : wholeOption(call, 'minutes', 1, 100_000);
  return { times: wholeOption(call, 'times', 1, 1000), every: choiceOption(call, 'every', EVERY), minutes };
}

/** `mon 08:00 60`, or `mon 60` at no time in particular; `mon/2 08:00 60` in the second week of two. */
function readVisit(text: string): Visit {
  const match = /^([a-z]{3})(\/[12])?(?:\s+(\d{1,2}):(\d{2}))?\s+(\d{1,4})$/.exec(text.trim().toLowerCase());
  const [, name = '', week = '', hour, minute, length] = match ?? [];
  const weekday = WEEKDAYS.indexOf(name) + 1;
  const minutes = Number(length);
  const fromMinutes = hour === undefined ? null : clockMinutes(`${hour}:${minute}`);
  if (!match || weekday === 0 || fromMinutes === undefined || minutes < 1 || minutes > 1440) {
    throw new UsageError(`--visit takes a day, when it begins and its minutes, like "mon 08:00 60", or "mon/2 08:00 60" in the second week of two. “${text}” is not one.`);
  }
  return { weekday: weekday as Visit['weekday'], fromMinutes, minutes, week: WEEKS[week] ?? 'every' };
}

function clockMinutes(text: string): number | undefined {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text);
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2])];
  return match && hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

/** `--rate-sunday 18.00` holds always, `--rate-sunday 18.00@2026-10-01` from a day; `--new-rate 14.00@2026-10-01` is the usual price from then. */
function readRates(call: Call): ServiceRate[] {
  return RATE_KINDS.flatMap((kind) => {
    const name = kind === 'usual' ? 'new-rate' : `rate-${kind.replace('_', '-')}`;
    const rates = every(call, name).map((text) => {
      const [amount = '', from = ''] = text.split('@');
      const ratePence = poundsOption({ ...call, options: { [name]: amount } }, name);
      if (from === '' && kind !== 'usual' && !text.includes('@')) return { kind, from: '1900-01-01' as const, ratePence };
      if (!isIsoDay(from)) throw new UsageError(`--${name} takes an amount and the day from which it holds, like 14.00@2026-10-01. “${text}” is not one.`);
      return { kind, from, ratePence };
    });
    if (new Set(rates.map(({ from }) => from)).size < rates.length) throw new UsageError(`--${name} has two prices from one day.`);
    return rates;
  });
}

function readNight(call: Call): { readonly fromMinutes: number; readonly toMinutes: number } | null {
  const text = optional(call, 'night');
  if ((text === undefined) !== (every(call, 'rate-night').length === 0)) throw new UsageError('--night and --rate-night go together.');
  if (text === undefined) return null;
  const [from = '', to = ''] = text.split('-');
  const [fromMinutes, toMinutes] = [clockMinutes(from), clockMinutes(to)];
  if (fromMinutes === undefined || toMinutes === undefined || fromMinutes === toMinutes) throw new UsageError(`--night takes when the night begins and ends, like 22:00-06:00. “${text}” is not one.`);
  return { fromMinutes, toMinutes };
}

/** `--miles 6.2 --mile-pence 45`: each time. */
function readMiles(call: Call): { readonly tenthsOfMiles: number; readonly milePence: number } {
  const text = optional(call, 'miles');
  if ((text === undefined) !== (optional(call, 'mile-pence') === undefined)) throw new UsageError('--miles and --mile-pence go together.');
  if (text === undefined) return { tenthsOfMiles: 0, milePence: 0 };
  const match = /^(\d{1,4})(?:\.(\d))?$/.exec(text);
  if (!match) throw new UsageError(`--miles takes miles, like 6 or 6.2. “${text}” is not one.`);
  return { tenthsOfMiles: Number(match[1]) * 10 + Number(match[2] ?? 0), milePence: wholeOption(call, 'mile-pence', 1, 1000) };
}

import { addDays, formatDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { daysIn, formatPeriod, type Period } from '../kernel/period';
import { countOf, formatMinutes } from '../kernel/plain-words';
import type { Recurring } from '../kernel/recurrence';
import { hasVisits } from './coming-times';
import type { Need } from './needs';
import { OUTCOMES } from './outcomes';
import { schoolDay, weeksOfYear } from './school-weeks';
import type { Alternative, Care, Funder, Runs, Service, ServiceKind } from './services';
import { visitsWords } from './visits-words';

/** “£432.10 **a week**”, “£1,728.40 **every 4 weeks**”. Four weeks is never called a month. */
export const EACH_WORDS: Readonly<Record<Recurring, string>> = {
  week: 'a week',
  fortnight: 'every 2 weeks',
  '4-weeks': 'every 4 weeks',
  month: 'a month',
  quarter: 'every 3 months',
  year: 'a year',
};

export const KIND_WORDS: Readonly<Record<ServiceKind, string>> = {
  pa: 'Personal assistant',
  self_employed: 'Self-employed personal assistant',
  agency: 'Care agency',
  activity: 'Activity',
  respite: 'Respite',
  equipment: 'Equipment',
  transport: 'Transport',
  employing: 'Cost of employing',
  informal: 'Help without pay',
  other: 'Other support',
};

export const FUNDER_WORDS: Readonly<Record<Funder, string>> = {
  direct_payment: 'Direct payment',
  own_money: 'Own money',
  informal: 'Nobody',
  council: 'The council itself',
  nhs: 'The NHS',
  other: 'Someone else',
};

/** How often and how long, of a round: “Twice a week, 1 h 30 min each time”, “Once every 4 weeks”, “One time only”. */
export function roundWords({ times, every, minutes }: Pick<Service, 'times' | 'every' | 'minutes'>): string {
  const count = times === 1 ? 'Once' : times === 2 ? 'Twice' : `${times} times`;
  const often = every === 'once' ? (times === 1 ? 'One time only' : `${times} times in all`) : `${count} ${EACH_WORDS[every]}`;
  return minutes === null ? often : `${often}, ${formatMinutes(minutes)}${times === 1 ? '' : ' each time'}`;
}

const CARE_BESIDE: Readonly<Record<Care, string>> = { visit: '', sleep_in: ', sleep-in', waking_night: ', waking night', live_in: ', live-in' };
const RUNS_BESIDE: Readonly<Record<Runs, string>> = { all_year: '', term_time: ', in school terms only', school_holidays: ', in school holidays only' };

/**
 * How often and how long, with the days where they are written down: “Twice a week, 1 h 30 min each time”, “Monday to Friday 8:00, 2 h;
 * Saturday 9:00, 1 h”, “Every day 22:00, 9 h, sleep-in”, “Once a week, 2 h, in school terms only”.
 */
export function frequencyWords(service: Pick<Service, 'times' | 'every' | 'minutes' | 'visits' | 'care' | 'runs'>): string {
  const often = hasVisits(service) ? visitsWords(service.visits) : roundWords(service);
  return `${often}${CARE_BESIDE[service.care]}${RUNS_BESIDE[service.runs]}`;
}

/** That a year’s school weeks are the usual number of them, for want of term dates; empty where every day of the year is known. */
export function schoolWeeksWords(runs: Runs, year: Period, terms: readonly Period[]): string {
  if (runs === 'all_year') return '';
  let unknown = 0;
  for (let day = year.from; day <= year.to; day = addDays(day, 1)) if (schoolDay(day, terms) === 'not_known') unknown += 1;
  const weeks = countOf(weeksOfYear(runs), 'week');
  if (unknown === 0) return '';
  return unknown === daysIn(year) ? `Counted as ${weeks} a year, because no term dates are written down.` : `Where no term dates are written down, it is counted as ${weeks} a year.`;
}

/** The usual price as it is agreed: “£13.50 an hour”, “£12.00 each time”, “Free”, “Price not known yet”. */
export function usualPriceWords({ ratePence, ratePer }: Pick<Service, 'ratePence' | 'ratePer'>): string {
  if (ratePence === null) return 'Price not known yet';
  if (ratePence === 0) return 'Free';
  return `${formatPounds(ratePence)} ${ratePer === 'hour' ? 'an hour' : 'each time'}`;
}

/** When it runs: “From 6 April 2026”, with its last day and its breaks where it has them. */
export function runsWords({ startsOn, endsOn, breaks }: Pick<Service, 'startsOn' | 'endsOn' | 'breaks'>): string {
  const span = endsOn === null ? `From ${formatDay(startsOn)}` : formatPeriod({ from: startsOn, to: endsOn });
  return breaks.length === 0 ? span : `${span}, not ${breaks.map(formatPeriod).join(', not ')}`;
}

/** What a need is called in a list: its own words, or its Care Act outcome in plain words where nobody has written any. */
export function needTitle({ words, outcome }: Pick<Need, 'words' | 'outcome'>): string {
  return words.trim() || OUTCOMES[outcome].plain;
}

/** The needs that a service meets, as a list names them, in the order in which they were tied. */
export function needTitlesOf(service: Pick<Service, 'needs'>, needs: readonly Need[]): string[] {
  return service.needs.flatMap(({ needId }) => needs.filter((need) => need.id === needId).map(needTitle));
}

/** “An agency, £220.00 a week: strangers each day”, as far as it is known. */
export function alternativeWords({ words, amountPence, every, whyNot }: Alternative): string {
  const what = amountPence === null ? words.trim() : `${words.trim()}, ${formatPounds(amountPence)} ${EACH_WORDS[every]}`;
  return whyNot.trim() === '' ? what : `${what}: ${whyNot.trim()}`;
}

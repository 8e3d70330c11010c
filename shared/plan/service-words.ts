import { formatDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { formatPeriod } from '../kernel/period';
import { formatMinutes } from '../kernel/plain-words';
import type { Recurring } from '../kernel/recurrence';
import type { Need } from './needs';
import { OUTCOMES } from './outcomes';
import type { Alternative, Funder, Service, ServiceKind } from './services';

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

/** How often and how long: “Twice a week, 1 h 30 min each time”, “Once every 4 weeks”, “One time only”. */
export function frequencyWords({ times, every, minutes }: Pick<Service, 'times' | 'every' | 'minutes'>): string {
  const count = times === 1 ? 'Once' : times === 2 ? 'Twice' : `${times} times`;
  const often = every === 'once' ? (times === 1 ? 'One time only' : `${times} times in all`) : `${count} ${EACH_WORDS[every]}`;
  return minutes === null ? often : `${often}, ${formatMinutes(minutes)}${times === 1 ? '' : ' each time'}`;
}

/** The price as it is agreed: “£13.50 an hour”, “£12.00 each time”, “Free”, “Price not known yet”. */
export function priceWords({ ratePence, ratePer }: Pick<Service, 'ratePence' | 'ratePer'>): string {
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

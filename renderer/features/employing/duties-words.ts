import type { Output } from '../../../shared/contract/contract';
import type { Duty } from '../../../shared/employer/duty';
import { PENSION_STEP_WORDS } from '../../../shared/employer/pension-step';
import { addDays, addMonths, formatDay, formatMonth, weekdayOf, WEEKDAYS, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { countOf, lowerFirst } from '../../../shared/kernel/plain-words';

type Shown = Output<'duties.show'>;
type Person = Shown['pension']['people'][number];
type Standing = Shown['toCome'][number];

/** The page’s title: its answer. */
export function dutiesTitle({ workers, duties }: Pick<Shown, 'workers' | 'duties'>): string {
  if (workers === 0) return 'You have no duties as an employer yet';
  const late = duties.filter(({ state }) => state === 'late').length;
  const due = duties.filter(({ state }) => state === 'due').length;
  if (late === 0 && due === 0) return 'Nothing is due from you as an employer in the next 30 days';
  const dueWords = due === 0 ? '' : `${countOf(due, 'duty is', 'duties are')} due in the next 30 days`;
  return late === 0 ? dueWords : `${countOf(late, 'duty is', 'duties are')} late${due === 0 ? '' : `, and ${due} ${due === 1 ? 'is' : 'are'} due in the next 30 days`}`;
}

export function dutiesLead({ duties }: Pick<Shown, 'duties'>): string {
  const next = duties.filter(({ state }) => state === 'due' || state === 'coming').sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
  return next ? `Next: ${lowerFirst(next.title)}${next.workerName === null ? '' : ` (${next.workerName})`} by ${formatDay(next.dueOn)}.` : '';
}

/** When law that is to come begins, and how sure that is. */
export function toComeWords({ from, expected, confidence }: Pick<Standing, 'from' | 'expected' | 'confidence'>): string {
  const sure = { H: 'This is the law.', M: 'This is planned, and details may change.', L: 'This is only reported, and not certain.' }[confidence];
  return `${from === null ? (expected ?? 'The day is not fixed.') : `From ${formatDay(from)}.`} ${sure}`;
}

const GROUP_WORDS: Readonly<Record<Person['group'], string>> = {
  eligible: 'must be in a pension',
  may_opt_in: 'need not be in a pension, and may ask to be put in one that you pay into',
  may_join: 'need not be in a pension, and may ask to join one',
  outside: 'is outside the pension rules',
};

/** What the rules say of a PA, with the pay period, the pay and the age that it rests on. */
export function pensionSentence({ name, group, period, payPence, isKnown, age }: Person): string {
  return `${name} ${GROUP_WORDS[group]}. In the pay period ${formatDay(period.from)} to ${formatDay(period.to)} ${isKnown ? 'the pay is' : 'the usual pay is'} ${formatPounds(payPence)}${age === null ? '. The age is taken from the age group on their page.' : `, at the age of ${age}.`}`;
}

/** What is so now, with its day; the last applies. */
export function pensionState({ inSince, optOutUntil, postponedUntil, eligibleOn, steps }: Person): string {
  if (inSince !== null) return `In a pension since ${formatDay(inSince)}.${optOutUntil === null ? '' : ` They can opt out until ${formatDay(optOutUntil)}.`}`;
  const last = steps.findLast(({ kind }) => kind === 'opted_out' || kind === 'left');
  if (last) return `${PENSION_STEP_WORDS[last.kind]} on ${formatDay(last.on)}. They can ask to come back, and you look at it again every 3 years.`;
  if (postponedUntil !== null) return `You wait until ${formatDay(postponedUntil)}. Look at age and pay again on ${formatDay(addDays(postponedUntil, 1))}.`;
  if (eligibleOn !== null) return `Put them in a pension from ${formatDay(eligibleOn)}, and write by ${formatDay(addDays(eligibleOn, 41))}.`;
  return 'Not in a pension.';
}

export const LETTER_NAMES: Readonly<Record<Person['letter'], { label: string; hint: string }>> = {
  enrolment: { label: 'You are in a pension', hint: 'For somebody whom you put in' },
  postponement: { label: 'The pension begins later', hint: 'For somebody with whom you wait, up to 3 months' },
  opt_in: { label: 'You may ask to be in a pension', hint: 'You pay in too, once they ask' },
  join: { label: 'You may join a pension', hint: 'You need not pay in' },
};

export type CalendarDay = { readonly day: IsoDay; readonly isInMonth: boolean; readonly duties: readonly Duty[] };

/** A month in weeks from Monday to Sunday, with the duties of its days; `first` is its first day. */
export function monthOf(duties: readonly Duty[], first: IsoDay): CalendarDay[][] {
  const last = addDays(addMonths(first, 1), -1);
  const weeks: CalendarDay[][] = [];
  for (let monday = addDays(first, -WEEKDAYS.indexOf(weekdayOf(first))); monday <= last; monday = addDays(monday, 7)) {
    weeks.push(
      WEEKDAYS.map((_, at) => {
        const day = addDays(monday, at);
        const isInMonth = day >= first && day <= last;
        return { day, isInMonth, duties: isInMonth ? duties.filter(({ dueOn }) => dueOn === day) : [] };
      }),
    );
  }
  return weeks;
}

export const firstOfMonth = (day: IsoDay): IsoDay => `${day.slice(0, 8)}01` as IsoDay;

/** “December 2026: 3 duties, 1 of them late” */
export function monthWords(duties: readonly Duty[], first: IsoDay): string {
  const own = duties.filter(({ dueOn }) => dueOn.slice(0, 7) === first.slice(0, 7));
  const late = own.filter(({ state }) => state === 'late').length;
  return `${formatMonth(first)}: ${own.length === 0 ? 'no duties' : countOf(own.length, 'duty', 'duties')}${late === 0 ? '' : `, ${late} of them late`}`;
}

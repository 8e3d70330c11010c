import { formatMinutes, joinWords } from '../../../shared/kernel/plain-words';
import { needName } from '../../../shared/plan/need-words';
import { clockWords, RUNS_WORDS } from '../../../shared/plan/plan-words';
import type { Funder, Service } from '../../../shared/plan/services';
import type { Block, Week, WeekView } from '../../../shared/plan/week';
import type { Gap } from '../../../shared/plan/week-gaps';
import type { WeekRemark } from '../../../shared/plan/week-remarks';
import { FUNDER_WORDS } from './support-words';

/** The pattern that tells who pays, beside its words. */
export const FUNDER_PATTERN: Readonly<Record<Funder, 'solid' | 'slanted' | 'upright' | 'dotted'>> = {
  direct_payment: 'solid',
  informal: 'slanted',
  own_money: 'upright',
  council: 'dotted',
  nhs: 'dotted',
  other: 'dotted',
};

/** “8:00 to 9:30”; where it is a part of a night, “22:00 to 24:00, goes on after midnight”. */
export function timeWords({ fromMinutes, toMinutes, beganBefore, goesOn }: Block): string {
  const more = goesOn ? ', goes on after midnight' : beganBefore ? ', began the evening before' : '';
  return `${clockWords(fromMinutes)} to ${clockWords(toMinutes)}${more}`;
}

/** Who comes, and who pays where that is not the direct payment: “My sister, free help”. */
export function whoWords({ provider, fundedBy }: Pick<Service, 'provider' | 'fundedBy'>): string {
  const who = provider.trim() || 'Nobody chosen yet';
  return fundedBy === 'direct_payment' ? who : `${who}, ${fundedBy === 'nhs' ? 'NHS' : FUNDER_WORDS[fundedBy].toLowerCase()}`;
}

/** `mark`: short, for the narrow block of the timetable, above which stands the whole; `words`: for the table. */
export type SameTime = { readonly kind: 'same_person' | 'two_here'; readonly mark: string; readonly words: string };

/** What is at the same time as a block; null: nothing. */
export function sameTimeWords({ samePerson, others }: Pick<Block, 'samePerson' | 'others'>): SameTime | null {
  const names = (services: readonly Service[]) => joinWords([...new Set(services.map(({ name }) => name))]);
  if (samePerson.length > 0) return { kind: 'same_person', mark: 'Same person twice', words: `At the same time as ${names(samePerson)}, with the same person` };
  return others.length > 0 ? { kind: 'two_here', mark: 'Two here', words: `Two here, with ${names(others)}` } : null;
}

/** In which part of the year, where it is not all of it. */
export function seasonWords({ runs }: Pick<Service, 'runs'>): string {
  return runs === 'all_year' ? '' : RUNS_WORDS[runs];
}

/** “Nothing for washing and dressing” on one day of one of the weeks shown; null: nothing is missing. */
export function gapWords(gaps: readonly Gap[], week: number, weekday: number): string | null {
  const needs = gaps.filter((gap) => gap.week === week && gap.weekday === weekday).map(({ need }) => needName(need));
  return needs.length === 0 ? null : `Nothing for ${needs.join('; ')}`;
}

/** One row of the week as a table. */
export type WeekRow = { readonly key: string; readonly day: string; readonly time: string; readonly service: Service | null; readonly minutes: number | null; readonly marks: readonly { readonly kind: WeekRemark['kind']; readonly words: string }[] };

/** The rows of a week, day by day in the order of their times; a day on which nothing comes has a row that says so. */
export function weekRows({ days }: Week, gaps: readonly Gap[], week: number): WeekRow[] {
  return days.flatMap(({ weekday, name, blocks, anyTime }): WeekRow[] => {
    const words = gapWords(gaps, week, weekday);
    const missing: WeekRow[] = words === null ? [] : [{ key: `${weekday} gap`, day: name, time: '', service: null, minutes: null, marks: [{ kind: 'gap', words }] }];
    const any = anyTime.map(({ service, minutes }, at): WeekRow => ({ key: `${weekday} any ${at}`, day: name, time: 'At no time in particular', service, minutes, marks: [] }));
    const timed = blocks.map((block, at): WeekRow => {
      const mark = sameTimeWords(block);
      return { key: `${weekday} ${at}`, day: name, time: timeWords(block), service: block.service, minutes: block.toMinutes - block.fromMinutes, marks: mark ? [mark] : [] };
    });
    const rows = [...any, ...timed, ...missing];
    return rows.length > 0 ? rows : [{ key: `${weekday} nothing`, day: name, time: '', service: null, minutes: null, marks: [] }];
  });
}

/** What the week comes to: “Support comes on every day, 27 h 30 min in all.” With two weeks, of each. */
export function weekSentence({ weeks }: WeekView): string {
  const sums = weeks.map(({ days }) => {
    const minutes = days.flatMap(({ blocks, anyTime }) => [...blocks.map(({ fromMinutes, toMinutes }) => toMinutes - fromMinutes), ...anyTime.map((one) => one.minutes)]).reduce((sum, one) => sum + one, 0);
    const count = days.filter(({ blocks, anyTime }) => blocks.length + anyTime.length > 0).length;
    return `${count === 7 ? 'every day' : count === 1 ? 'on 1 day' : `on ${count} days`}, ${formatMinutes(minutes)} in all`;
  });
  const [first = '', second] = sums;
  if (second === undefined || second === first) return `Support comes ${first}${second === undefined ? '' : ' in each of the two weeks'}.`;
  return `Some of it comes every other week. Support comes ${first} in the first week shown, and ${second} in the second.`;
}

import { formatDay } from '../kernel/iso-date';
import { joinWords } from '../kernel/plain-words';
import { needName } from './need-words';
import { clockWords, WEEKDAY_WORDS } from './plan-words';
import type { Service, Visit } from './services';
import { meet, type WeekView } from './week';
import type { Gap } from './week-gaps';

/** `same_person`: one person down for two things at once. `gap`: a day without help. `two_here`: two at once, which may be meant. */
export type WeekRemark = { readonly kind: 'same_person' | 'gap' | 'two_here'; readonly words: string };

type Place = { readonly week: number; readonly weekday: Visit['weekday'] };

/** What is to be looked at in a week, as sentences: one person down for two things, days without help, and two people at once. What comes on several days is said once. */
export function weekRemarks(view: WeekView, gaps: readonly Gap[]): WeekRemark[] {
  const pairs = pairsOf(view);
  const together = [...pairs.values()].map(({ a, b, isSamePerson, times, places }): WeekRemark => {
    const when = `${placesWords(places, view)}, ${times}`;
    const both = a.id === b.id ? `“${a.name}” is written down twice` : `“${a.name}” and “${b.name}”`;
    return isSamePerson
      ? { kind: 'same_person', words: `${a.provider.trim() || 'The same person'} is down for two things at once: ${both}, ${when}.` }
      : { kind: 'two_here', words: `Two people here at once: ${both}, ${when}. That may be what you want.` };
  });
  const needs = [...new Set(gaps.map(({ need }) => need))];
  const without = needs.map((need): WeekRemark => {
    const places = placesWords(gaps.filter((gap) => gap.need === need), view);
    return { kind: 'gap', words: `Nothing comes for “${needName(need)}” on ${places}. The assessment says that help is needed every day.` };
  });
  return [...together.filter(({ kind }) => kind === 'same_person'), ...without, ...together.filter(({ kind }) => kind === 'two_here')];
}

type Pair = { readonly a: Service; readonly b: Service; readonly isSamePerson: boolean; readonly times: string; readonly places: Place[] };

/** Each two blocks at one time, by their services and the times that they share. */
function pairsOf({ weeks }: WeekView): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const [week, { days }] of weeks.entries()) {
    for (const { weekday, blocks } of days) {
      for (const [at, one] of blocks.entries()) {
        for (const other of blocks.slice(at + 1).filter((later) => meet(one, later))) {
          const isSamePerson = one.samePerson.includes(other.service);
          if (!isSamePerson && !one.others.includes(other.service)) continue;
          const [a, b] = one.service.id <= other.service.id ? [one.service, other.service] : [other.service, one.service];
          const times = `${clockWords(Math.max(one.fromMinutes, other.fromMinutes))} to ${clockWords(Math.min(one.toMinutes, other.toMinutes))}`;
          const key = `${a.id} ${b.id} ${times}`;
          const pair = pairs.get(key) ?? { a, b, isSamePerson, times, places: [] };
          pair.places.push({ week, weekday });
          pairs.set(key, pair);
        }
      }
    }
  }
  return pairs;
}

/** “Monday to Friday”; where the two weeks of a fortnight differ, with the day on which the week begins. */
function placesWords(places: readonly Place[], { weeks }: WeekView): string {
  const inWeeks = weeks.map(({ from }, week) => ({ from, words: daysWords(places.filter((place) => place.week === week).map(({ weekday }) => weekday)) }));
  const [first] = inWeeks;
  if (first && inWeeks.every(({ words }) => words === first.words)) return first.words;
  return joinWords(inWeeks.filter(({ words }) => words !== '').map(({ from, words }) => `${words} in the week of ${formatDay(from)}`));
}

/** Days of the week in words: `[1, 2, 3]` → “Monday to Wednesday”, `[6, 7]` → “Saturday and Sunday”, all seven → “every day”. */
export function daysWords(weekdays: readonly Visit['weekday'][]): string {
  const days = [...new Set(weekdays)].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (days.length === 7) return 'every day';
  const isRun = days.length > 2 && last - first === days.length - 1;
  return isRun ? `${WEEKDAY_WORDS[first]} to ${WEEKDAY_WORDS[last]}` : joinWords(days.map((day) => WEEKDAY_WORDS[day]));
}

import { formatMinutes, joinWords } from '../kernel/plain-words';
import { clockWords, WEEKDAY_WORDS } from './plan-words';
import type { Visit } from './services';

/** The visits of a week, those alike together: “Monday to Friday 8:00, 2 h; Saturday 9:00, 1 h (first week of two)”. */
export function visitsWords(visits: readonly Visit[]): string {
  const alike = new Map<string, Visit[]>();
  for (const visit of [...visits].sort(byTime)) {
    const key = [visit.fromMinutes, visit.minutes, visit.week].join();
    alike.set(key, [...(alike.get(key) ?? []), visit]);
  }
  return [...alike.values()].map(groupWords).join('; ');
}

const byTime = (a: Visit, b: Visit) => a.weekday - b.weekday || (a.fromMinutes ?? 0) - (b.fromMinutes ?? 0);

function groupWords(group: readonly Visit[]): string {
  const [first] = group;
  if (!first) return '';
  const clock = first.fromMinutes === null ? '' : ` ${clockWords(first.fromMinutes)}`;
  const of = first.week === 'every' ? '' : ` (${first.week} week of two)`;
  return `${daysWords(group.map(({ weekday }) => weekday))}${clock}, ${formatMinutes(first.minutes)}${of}`;
}

/** “Every day”, “Monday to Friday”, “Monday, Tuesday and Thursday”; three days on end or more are said by the first and the last. */
function daysWords(days: readonly Visit['weekday'][]): string {
  if (new Set(days).size === 7 && days.length === 7) return 'Every day';
  const stretches: Visit['weekday'][][] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    if (last && day === (last.at(-1) ?? 0) + 1) last.push(day);
    else stretches.push([day]);
  }
  return joinWords(stretches.flatMap((stretch) => (stretch.length > 2 ? [`${nameOf(stretch[0])} to ${nameOf(stretch.at(-1))}`] : stretch.map(nameOf))));
}

const nameOf = (day: Visit['weekday'] | undefined) => (day === undefined ? '' : WEEKDAY_WORDS[day]);

const CLOCK = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?$/i;
const NAMED: Readonly<Record<string, number>> = { midnight: 0, noon: 720, midday: 720 };

/** Minutes after midnight in `8`, `8:30`, `8.30am`, `0830`, `8 pm`, `20:00` or `noon`; undefined where it is unclear. `24:00` is midnight. */
export function clockTyped(text: string): number | undefined {
  const typed = text.trim().toLowerCase();
  if (Object.hasOwn(NAMED, typed)) return NAMED[typed];
  const match = CLOCK.exec(typed);
  if (!match) return undefined;
  const [hours, minutes, half] = [Number(match[1]), Number(match[2] ?? 0), match[3]?.charAt(0)];
  if (minutes > 59) return undefined;
  if (half === undefined) return hours < 24 ? hours * 60 + minutes : hours === 24 && minutes === 0 ? 0 : undefined;
  return hours < 1 || hours > 12 ? undefined : ((hours % 12) + (half === 'p' ? 12 : 0)) * 60 + minutes;
}

const HOURS = /^(\d{1,3})(?:\.(\d{1,2}))?\s*(?:h|hr|hrs|hour|hours)?$/i;
const HOURS_AND_MINUTES = /^(?:(\d{1,3})\s*(?::|h|hr|hrs|hour|hours)\s*)?(?:(\d{1,2})\s*(?:m|min|mins|minutes)?)?$/i;

/** Minutes in `12`, `12.5`, `12:30`, `12 h 30 min` or `45 min`; undefined where it is unclear. */
export function minutesTyped(text: string): number | undefined {
  const typed = text.trim();
  const hours = HOURS.exec(typed);
  if (hours) {
    const hundredths = Number(hours[1]) * 100 + Number((hours[2] ?? '').padEnd(2, '0'));
    return Math.round((hundredths * 60) / 100);
  }
  const both = HOURS_AND_MINUTES.exec(typed);
  if (!both || typed === '' || Number(both[2] ?? 0) > 59) return undefined;
  return Number(both[1] ?? 0) * 60 + Number(both[2] ?? 0);
}

const PLAIN_NUMBER = /^\d{1,3}$/;

/**
 * Minutes of a break or of waking: `30` and `30 min` are minutes, `0:30`, `0.5` and `1 h` hours; nothing is 0. Undefined where it is
 * unclear: a bare 1 to 4 may be either.
 */
export function shortTimeTyped(text: string): number | undefined {
  const typed = text.trim();
  if (typed === '' || typed === '-' || typed === '–') return 0;
  if (PLAIN_NUMBER.test(typed)) {
    const minutes = Number(typed);
    return minutes >= 1 && minutes <= 4 ? undefined : minutes;
  }
  return minutesTyped(typed);
}

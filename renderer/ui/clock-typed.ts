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

/** A time of day read back to whoever typed it, because “8” may be meant for the evening: 480 → `8:00 in the morning`, 1200 → `8:00 in the evening`. */
export function clockInWords(minutes: number): string {
  if (minutes === 0) return 'midnight';
  if (minutes === 720) return 'midday';
  const hours = Math.floor(minutes / 60);
  const part = hours < 5 ? 'at night' : hours < 12 ? 'in the morning' : hours < 18 ? 'in the afternoon' : hours < 22 ? 'in the evening' : 'at night';
  return `${((hours + 11) % 12) + 1}:${String(minutes % 60).padStart(2, '0')} ${part}`;
}

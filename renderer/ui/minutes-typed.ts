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

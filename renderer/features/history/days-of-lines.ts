import { dayOfInstant } from '../../../shared/kernel/instant';
import { formatDay, weekdayOf } from '../../../shared/kernel/iso-date';

export type DayOfLines<L> = { readonly words: string; readonly lines: readonly L[] };

/** Lines under the day on which each was written, in the order given: “Wednesday 18 November 2026”. */
export function daysOfLines<L extends { readonly at: string }>(lines: readonly L[]): DayOfLines<L>[] {
  const days: { words: string; lines: L[] }[] = [];
  for (const line of lines) {
    const day = dayOfInstant(line.at);
    const words = day === null ? 'On a day that is not known' : `${weekdayOf(day)} ${formatDay(day)}`;
    const last = days.at(-1);
    if (last?.words === words) last.lines.push(line);
    else days.push({ words, lines: [line] });
  }
  return days;
}

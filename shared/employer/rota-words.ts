import { joinWords, minutesInWords } from '../kernel/plain-words';
import { clockWords, WEEKDAY_WORDS } from '../plan/plan-words';
import { HOUR_KIND_WORDS } from './hour-words';
import type { RotaShift } from './shift';
import { shiftsInForce } from './usual-week';
import type { IsoDay } from '../kernel/iso-date';

/** The usual week in force on a day, in the order of its days; where all of it starts later, the first to come. Empty: none is written down. */
export function rotaInForce(rota: readonly RotaShift[], workerId: number, on: IsoDay): RotaShift[] {
  return shiftsInForce({ rota }, workerId, on).sort((a, b) => a.week - b.week || a.weekday - b.weekday || a.startsAt - b.startsAt);
}

/** Each shift in a line: “Monday, 8:00 to 11:00”, with its break, its kind and its week of two where it has them. */
export function rotaWords(rota: readonly RotaShift[]): string[] {
  return rota.map((shift) => {
    const kind = shift.kind === 'usual' ? '' : ` (${HOUR_KIND_WORDS[shift.kind].toLowerCase()})`;
    const notes = [
      ...(shift.week === 0 ? [] : [`the ${shift.week === 1 ? 'first' : 'second'} week of two`]),
      ...(shift.breakMinutes === 0 ? [] : [`with a break of ${minutesInWords(shift.breakMinutes)}, not paid`]),
    ];
    return `${WEEKDAY_WORDS[shift.weekday]}, ${clockWords(shift.startsAt)} to ${clockWords((shift.startsAt + shift.minutes) % 1440)}${kind}${notes.length === 0 ? '' : `, ${joinWords(notes)}`}`;
  });
}

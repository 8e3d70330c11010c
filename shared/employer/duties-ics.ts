import { addDays, type IsoDay } from '../kernel/iso-date';
import type { Duty } from './duty';

/** Octets of a line of a calendar file, its end not counted (RFC 5545, section 3.1). */
const MOST_OCTETS = 75;

/** Text as a value: backslash, comma, semicolon and line ends have a sign of their own (RFC 5545, section 3.3.11). */
function escaped(words: string): string {
  return words.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');
}

const octetsOf = (sign: string) => {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_00_00 ? 3 : 4;
};

/** A line in pieces of 75 octets at most, never cut inside a sign; each further piece begins with a space. */
function folded(line: string): string {
  const pieces: string[] = [];
  let [piece, octets] = ['', 0];
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > MOST_OCTETS) {
      pieces.push(piece);
      [piece, octets] = [' ', 1];
    }
    piece += sign;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

const compact = (day: IsoDay) => day.replaceAll('-', '');

function event(duty: Duty, stamp: string): string[] {
  const about = [duty.words, duty.how, `Keep: ${duty.evidence}`, `Source: ${duty.source}`].filter((part) => part.trim() !== '').join('\n\n');
  return [
    'BEGIN:VEVENT',
    `UID:${duty.dutyId}-${duty.workerId ?? 'all'}-${compact(duty.dueOn)}@direct-payment-ledger`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(duty.dueOn)}`,
    `DTEND;VALUE=DATE:${compact(addDays(duty.dueOn, 1))}`,
    `SUMMARY:${escaped(duty.workerName === null ? duty.title : `${duty.title} (${duty.workerName})`)}`,
    `DESCRIPTION:${escaped(about)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * Duties as a calendar file (RFC 5545): each an event of a whole day that leaves the day free. The same duty has the same UID in every
 * file, so a calendar that reads a later one changes its events and doubles none. `madeAt`: `2026-11-20T09:00:00.000Z`.
 */
export function dutiesIcs(duties: readonly Duty[], madeAt: string): string {
  const stamp = `${madeAt.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Direct Payment Ledger//Duties//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:Duties as an employer', ...duties.flatMap((duty) => event(duty, stamp)), 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** Those that belong in a calendar: still to do. */
export function dutiesForCalendar(duties: readonly Duty[]): Duty[] {
  return duties.filter(({ state }) => state !== 'done' && state !== 'not_needed');
}

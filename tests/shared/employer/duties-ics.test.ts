import { describe, expect, it } from 'vitest';
import { dutiesForCalendar, dutiesIcs } from '#shared/employer/duties-ics';
import { makeDuty } from '../../support/make-facts';

const MADE = '2026-11-20T09:30:15.123Z';
const duty = makeDuty({ dutyId: 'p60', title: 'Give a P60', workerId: 2, workerName: 'Zoë, the PA; second', dueOn: '2026-12-31', words: 'First line.\nBack\\slash', how: 'Ask payroll.', evidence: 'A copy.', source: 'The law' });
const file = dutiesIcs([duty], MADE);
const lines = file.split('\r\n');
/** RFC 5545, section 3.1: a line end and one space are taken out again. */
const unfolded = file.replaceAll('\r\n ', '').split('\r\n');

describe('duties as a calendar file (RFC 5545)', () => {
  it('is a calendar with the properties that must be there, and lines that end in CRLF', () => {
    expect(unfolded[0]).toBe('BEGIN:VCALENDAR');
    expect(unfolded).toEqual(expect.arrayContaining(['VERSION:2.0', 'METHOD:PUBLISH']));
    expect(unfolded.find((line) => line.startsWith('PRODID:'))).toMatch(/^PRODID:.+/);
    expect(file.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has each duty as a whole day that stays free; its end is the day after', () => {
    expect(unfolded).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101', 'DTSTAMP:20261120T093015Z', 'TRANSP:TRANSPARENT', 'UID:p60-2-20261231@direct-payment-ledger']));
  });

  it('gives commas, semicolons, backslashes and line ends their sign', () => {
    expect(unfolded).toContain('SUMMARY:Give a P60 (Zoë\\, the PA\\; second)');
    expect(unfolded.find((line) => line.startsWith('DESCRIPTION:'))).toBe('DESCRIPTION:First line.\\nBack\\\\slash\\n\\nAsk payroll.\\n\\nKeep: A copy.\\n\\nSource: The law');
  });

  it('folds at 75 octets, never inside a sign', () => {
    const long = dutiesIcs([{ ...duty, words: `${'é'.repeat(200)} 🏠${'x'.repeat(90)}` }], MADE);
    for (const line of long.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(long).not.toContain('\uFFFD');
    expect(long.replaceAll('\r\n ', '')).toContain(`${'é'.repeat(200)} 🏠${'x'.repeat(90)}`);
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  it('keeps a duty’s UID from file to file, and tells people and days apart', () => {
    const uids = (text: string) => text.split('\r\n').filter((line) => line.startsWith('UID:'));
    expect(uids(dutiesIcs([{ ...duty, state: 'late', title: 'Another' }], '2027-01-01T00:00:00.000Z'))).toEqual(uids(file));
    expect(new Set(uids(dutiesIcs([duty, { ...duty, workerId: null }, { ...duty, dueOn: '2027-12-31' }], MADE))).size).toBe(3);
  });

  it('is a calendar without events where nothing is to do', () => {
    expect(dutiesIcs([], MADE)).not.toContain('VEVENT');
  });

  it('holds what is still to do', () => {
    const states = ['done', 'not_needed', 'late', 'due', 'coming'] as const;
    expect(dutiesForCalendar(states.map((state) => ({ ...duty, state }))).map(({ state }) => state)).toEqual(['late', 'due', 'coming']);
  });
});

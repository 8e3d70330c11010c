import { addDays, formatDay, type IsoDay } from '../kernel/iso-date';
import { timesRatio, type Pence } from '../kernel/money';
import { contains, formatPeriod, overlap, type Period } from '../kernel/period';
import { ok, refused, type Result } from '../kernel/result';
import type { Absence } from './absence';
import type { EmploymentRecord } from './employment-record';
import { holidayHour, holidayPence, isRolledUp, type HolidayHour } from './holiday-pay';
import { jobOf } from './job-of';
import { bankHolidayDays, leaveDays, type LeaveDay } from './leave-days';
import { leaveYearOf, workedPart } from './leave-year';
import { ownRecord } from './own-record';
import type { PayLine } from './pay-run';
import { sickSpells, spellPay, type SickSpell } from './sick-record';
import type { Worker } from './worker';

/**
 * The parts of a PA’s pay for a period that come from leave: holiday that is paid when it is taken, bank holidays given on top of it,
 * Statutory Sick Pay, and other paid leave, in the order of their days. An hour of holiday is paid as on the first day of the absence, also
 * in a later period. Faults: `leave-no-rate`, and those of `spellPay`.
 */
export function leavePayLines(worker: Worker, all: EmploymentRecord, asked: Period): Result<readonly PayLine[]> {
  const record = ownRecord(all, worker.id);
  const period = workedPart(worker, asked);
  if (period === undefined) return ok([]);
  const lines: { readonly from: IsoDay; readonly line: PayLine }[] = [];
  for (const absence of record.absences) {
    if (absence.kind !== 'holiday' && absence.kind !== 'other_paid') continue;
    const part = overlap({ from: absence.from, to: absence.to ?? period.to }, period);
    if (part === undefined || !isPaidWhenTaken(worker, record, absence)) continue;
    const line = leaveLine(worker, record, absence, part);
    if (!line.ok) return line;
    lines.push(...line.value.map((one) => ({ from: part.from, line: one })));
  }
  const given = bankHolidayLines(worker, record, period);
  if (!given.ok) return given;
  for (const spell of sickSpells(record.absences, worker.id)) {
    const part = overlap({ from: spell.from, to: spell.to ?? period.to }, period);
    if (part === undefined) continue;
    const line = sickLine(worker, record, spell, part);
    if (!line.ok) return line;
    lines.push(...line.value.map((one) => ({ from: part.from, line: one })));
  }
  return ok([...lines, ...given.value].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)).map(({ line }) => line));
}

/** Holiday that is paid along with the work has been paid; other paid leave never is. */
function isPaidWhenTaken(worker: Worker, record: EmploymentRecord, { kind, from }: Absence): boolean {
  const job = jobOf(record, worker.id);
  return kind === 'other_paid' || !isRolledUp(job, leaveYearOf(worker, job, from).from);
}

function leaveLine(worker: Worker, record: EmploymentRecord, absence: Absence, part: Period): Result<readonly PayLine[]> {
  const days = leaveDays(absence, record, part.to).filter(({ on }) => contains(part, on));
  if (days.length === 0) return ok([]);
  const hour = hourOn(worker, record, absence.from);
  if (!hour.ok) return hour;
  const kind = absence.kind === 'holiday' ? 'holiday' : 'other_leave';
  return ok([lineOf(kind, `${kind === 'holiday' ? 'Holiday' : 'Paid leave'}, ${formatPeriod(part)}`, days, holidayPence(worker, record, days, absence.minutes === null, hour.value), hour.value)]);
}

/** A bank holiday that is given on top is paid unless it was worked. */
function bankHolidayLines(worker: Worker, record: EmploymentRecord, period: Period): Result<{ from: IsoDay; line: PayLine }[]> {
  const lines: { from: IsoDay; line: PayLine }[] = [];
  const isSick = (on: IsoDay) => record.absences.some((absence) => absence.workerId === worker.id && absence.kind !== 'holiday' && absence.from <= on && on <= (absence.to ?? on));
  for (const day of bankHolidayDays(worker, record, period)) {
    if (day.isWorked || isSick(day.on) || isRolledUp(jobOf(record, worker.id), leaveYearOf(worker, jobOf(record, worker.id), day.on).from)) continue;
    const hour = hourOn(worker, record, day.on);
    if (!hour.ok) return hour;
    lines.push({ from: day.on, line: lineOf('holiday', `Bank holiday, ${formatDay(day.on)}`, [day], holidayPence(worker, record, [day], true, hour.value), hour.value) });
  }
  return ok(lines);
}

function hourOn(worker: Worker, record: EmploymentRecord, on: IsoDay): Result<HolidayHour> {
  const hour = holidayHour(worker, record, on);
  if (hour !== null) return ok(hour);
  return refused({ code: 'leave-no-rate', message: `No hourly rate of ${worker.name} is written down for ${formatDay(on)}, so the pay for leave cannot be worked out. Write the rate down on the page of ${worker.name}.` });
}

/** The rate of a line is said to the penny; its amount rests on the exact one. */
function lineOf(kind: 'holiday' | 'other_leave', words: string, days: readonly LeaveDay[], amountPence: Pence, { minutePence }: HolidayHour): PayLine {
  return { kind, words, minutes: days.reduce((sum, { minutes }) => sum + minutes, 0), ratePence: timesRatio(60, minutePence, 'half-up'), amountPence };
}

/** Sick pay of the whole spell up to the end of the part, less that up to the day before it: so the parts of a spell add up to the penny. */
function sickLine(worker: Worker, record: EmploymentRecord, spell: SickSpell, part: Period): Result<readonly PayLine[]> {
  const upTo = spellPay(worker, record, spell, part.to);
  if (!upTo.ok) return upTo;
  const before = part.from > spell.from ? spellPay(worker, record, spell, addDays(part.from, -1)) : null;
  if (before && !before.ok) return before;
  const amountPence = upTo.value.pay.payPence - (before?.value.pay.payPence ?? 0);
  return ok(amountPence === 0 ? [] : [{ kind: 'sick', words: `Statutory Sick Pay, ${formatPeriod(part)}`, minutes: null, ratePence: null, amountPence }]);
}

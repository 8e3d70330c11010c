import { addDays, WEEKDAYS, weekdayOf, type IsoDay } from '../kernel/iso-date';
import { timesRatio, type Pence } from '../kernel/money';
import { contains, overlap, type Period } from '../kernel/period';
import { ok, refused, type Result } from '../kernel/result';
import type { Absence } from './absence';
import type { EmploymentRecord } from './employment-record';
import { jobOf } from './job-of';
import type { PayLine } from './pay-run';
import { rotaShiftsOn } from './shift-time';
import { sickPay } from './sick-pay';
import { rateOnDay, type Worker } from './worker';

/**
 * Pay for days away in a period: holiday (where it is paid when taken), sick pay and other paid leave, by the usual hours and the rate of
 * the day. Faults: those of `sickPay`, `pay-rate-missing`.
 */
export function leavePayLines(worker: Worker, record: EmploymentRecord, period: Period): Result<readonly PayLine[]> {
  const lines: PayLine[] = [];
  for (const absence of record.absences.filter(({ workerId }) => workerId === worker.id)) {
    const days = overlap(period, { from: absence.from, to: absence.to ?? period.to });
    if (!days) continue;
    const paid = absence.kind === 'sickness' ? sickLine(worker, record, absence, days) : hoursLine(worker, record, absence, days);
    if (!paid.ok) return paid;
    if (paid.value && paid.value.amountPence > 0) lines.push(paid.value);
  }
  return ok(lines);
}

function hoursLine(worker: Worker, record: EmploymentRecord, absence: Absence, days: Period): Result<PayLine | undefined> {
  const isHoliday = absence.kind === 'holiday';
  if (absence.kind === 'unpaid' || (isHoliday && jobOf(record, worker.id).holidayPay === 'rolled_up')) return ok(undefined);
  let minutes = 0;
  let pence60 = 0;
  for (let day = days.from; day <= days.to; day = addDays(day, 1)) {
    const usual = rotaShiftsOn(record.rota, worker.id, day).reduce((sum, shift) => sum + shift.minutes - shift.breakMinutes, 0);
    const ofDay = absence.minutes === null ? usual : day === days.from && contains(days, absence.from) ? absence.minutes : 0;
    minutes += ofDay;
    pence60 += ofDay * (rateOnDay(worker, day) ?? 0);
  }
  const ratePence: Pence | undefined = rateOnDay(worker, days.from);
  if (ratePence === undefined) return refused({ code: 'pay-rate-missing', message: `No hourly rate is written down for ${worker.name}. So the pay cannot be worked out. Write the rate on ${worker.name}’s page.`, field: 'rates' });
  return ok({ kind: isHoliday ? 'holiday' : 'other_leave', words: isHoliday ? 'Holiday' : 'Other paid leave', minutes, ratePence, amountPence: timesRatio(pence60, { numerator: 1, denominator: 60 }, 'half-up') });
}

function sickLine(worker: Worker, record: EmploymentRecord, absence: Absence, days: Period): Result<PayLine | undefined> {
  const weekdays = new Set(record.rota.filter(({ workerId }) => workerId === worker.id).map(({ weekday }) => weekday));
  const works = weekdays.size === 0 ? WEEKDAYS.slice(0, 5) : WEEKDAYS.filter((_, at) => weekdays.has((at + 1) as 1));
  const averageWeekPence = timesRatio(rateOnDay(worker, absence.from) ?? 0, { numerator: worker.minutesAWeek, denominator: 60 }, 'half-up');
  const upTo = (to: IsoDay) => (to < absence.from ? ok(0) : mapPence(sickPay({ absence: { from: absence.from, to }, works, averageWeekPence, linked: null })));
  const [until, before] = [upTo(days.to), upTo(addDays(days.from, -1))];
  if (!until.ok) return until;
  if (!before.ok) return before;
  if (works.includes(weekdayOf(days.from)) || until.value > before.value) return ok({ kind: 'sick', words: 'Statutory Sick Pay', minutes: null, ratePence: null, amountPence: until.value - before.value });
  return ok(undefined);
}

const mapPence = (result: Result<{ readonly payPence: Pence }>): Result<Pence> => (result.ok ? ok(result.value.payPence) : result);

import { addDays, addMonths, type IsoDay } from '../kernel/iso-date';
import { timesRatio } from '../kernel/money';
import { overlap, type Period } from '../kernel/period';
import type { Output } from '../contract/contract';
import { readReason } from './carry-over';
import type { EmploymentRecord } from './employment-record';
import { holidayRecord, type HolidayRecord } from './holiday-record';
import { holidayRemarks, holidayWorkings } from './holiday-words';
import { jobOf } from './job-of';
import { leaveDays } from './leave-days';
import { leaveYearOf, leaveYearsBetween } from './leave-year';
import { ownRecord } from './own-record';
import { sickSpells, spellPay } from './sick-record';
import { spellDays, spellSentences } from './sick-words';
import { rotaChanges } from './usual-week';
import type { Worker } from './worker';

export type LeaveView = Output<'leave.show'>['workers'][number];

/** For so long the record of holiday must be kept (Working Time Regulations 1998, regulation 16B). */
const YEARS_KEPT = 6;

/** The leave years of a PA that can be looked at on a day, the newest first: from the job’s first day, six years back at most, to the one after today’s. */
export function leaveYears(worker: Worker, record: EmploymentRecord, on: IsoDay): Period[] {
  const job = jobOf(record, worker.id);
  const sixYears = addMonths(on, -12 * YEARS_KEPT);
  const from = worker.startsOn > sixYears ? worker.startsOn : sixYears;
  const nextYear = addDays(leaveYearOf(worker, job, on > worker.startsOn ? on : worker.startsOn).to, 1);
  const to = worker.endsOn !== null && worker.endsOn < nextYear ? worker.endsOn : nextYear;
  return to < from ? [] : leaveYearsBetween(worker, job, { from, to }).reverse();
}

/** The holiday and sickness of a PA in the leave year of a day, as they stand on another. */
export function leaveView(worker: Worker, all: EmploymentRecord, yearOn: IsoDay, on: IsoDay): LeaveView {
  const record = ownRecord(all, worker.id);
  const job = jobOf(record, worker.id);
  const inJob = yearOn < worker.startsOn ? worker.startsOn : worker.endsOn !== null && yearOn > worker.endsOn ? worker.endsOn : yearOn;
  const year = leaveYearOf(worker, job, inJob);
  const found = holidayRecord(worker, record, year, on);
  const holiday = found.ok ? found.value : null;
  const carried = record.leaveCarried.find((each) => each.workerId === worker.id && each.yearFrom === year.from);
  return {
    workerId: worker.id,
    name: worker.name,
    endsOn: worker.endsOn,
    isCurrent: worker.startsOn <= on && (worker.endsOn === null || on <= worker.endsOn),
    years: leaveYears(worker, record, on),
    year,
    holiday: holiday && figuresOf(holiday),
    missing: found.ok ? null : found.faults.map(({ message }) => message).join(' '),
    workings: holiday ? holidayWorkings(holiday, worker, record, on) : [],
    remarks: holiday ? holidayRemarks(holiday, worker, record) : [],
    periods: (holiday?.periods ?? []).map(({ from, to, workedMinutes, earnedMinutes }) => ({ from, to, workedMinutes, earnedMinutes })),
    carried: carried ? { workerId: worker.id, yearFrom: carried.yearFrom, minutes: carried.minutes, ...readReason(carried.reason) } : null,
    mayCarry: worker.startsOn >= year.from ? null : { leftBeforeMinutes: leftAtEnd(worker, record, addDays(year.from, -1)) },
    absences: record.absences
      .filter((absence) => absence.workerId === worker.id && overlap({ from: absence.from, to: absence.to ?? on }, year) !== undefined)
      .map((absence) => ({ ...absence, takenMinutes: leaveDays(absence, record, on).reduce((sum, { minutes }) => sum + minutes, 0) }))
      .reverse(),
    spells: spellsOf(worker, record, year, on),
    hasRota: rotaChanges(record, worker.id).length > 0,
  };
}

function figuresOf(holiday: HolidayRecord): LeaveView['holiday'] {
  const { entitledMinutes, entitledDaysTenths, isRolledUp, givenMinutes, takenMinutes, bookedMinutes, leftMinutes, owedMinutes, owedPence, hour } = holiday;
  return {
    entitledMinutes,
    entitledDaysTenths,
    isEarned: holiday.hours === 'irregular',
    isRolledUp,
    givenMinutes,
    carriedMinutes: holiday.carried?.minutes ?? 0,
    takenMinutes,
    bookedMinutes,
    leftMinutes,
    owedMinutes,
    owedPence,
    hourPence: hour && timesRatio(60, hour.minutePence, 'half-up'),
  };
}

/** What was left of the leave year before; null: it cannot be counted. */
function leftAtEnd(worker: Worker, record: EmploymentRecord, last: IsoDay): number | null {
  const before = holidayRecord(worker, record, leaveYearOf(worker, jobOf(record, worker.id), last), last);
  return before.ok ? before.value.leftMinutes : null;
}

function spellsOf(worker: Worker, record: EmploymentRecord, year: Period, on: IsoDay): LeaveView['spells'] {
  return sickSpells(record.absences, worker.id)
    .filter((spell) => overlap({ from: spell.from, to: spell.to ?? on }, year) !== undefined)
    .reverse()
    .map((spell) => {
      const upTo = spell.to !== null && spell.to < on ? spell.to : on;
      const found = spellPay(worker, record, spell, upTo);
      return {
        from: spell.from,
        to: spell.to,
        days: spellDays(spell, on),
        payPence: found.ok ? found.value.pay.payPence : null,
        paidDays: found.ok ? found.value.pay.paidDays : 0,
        sentences: found.ok ? spellSentences(spell, found.value, on) : found.faults.map(({ message }) => message),
      };
    });
}

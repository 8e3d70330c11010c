import type { Input, Output } from '#shared/contract/contract';
import { hoursAgainst, sumHours } from '#shared/employer/hours-worked';
import { rotaOfWeek } from '#shared/employer/save-hours';
import type { Shift } from '#shared/employer/shift';
import { mondayOf, weekFrom } from '#shared/employer/work-week';
import type { Worker } from '#shared/employer/worker';
import { addDays, type IsoDay } from '#shared/kernel/iso-date';
import { contains, isCurrent, overlap, type Period } from '#shared/kernel/period';
import { ok, type Result } from '#shared/kernel/result';
import type { ReadDb } from '../db/database';
import { readLedger } from '../db/transaction';
import { listPayRuns } from '../repositories/pay-runs';
import { listTerms } from '../repositories/terms';
import type { Services } from '../services/services';
import { gatherHours } from './gather-hours';

type View = Output<'hours.show'>;
type Chosen = NonNullable<View['chosen']>;

const WEEKS_LISTED = 12;

/** Who worked when: the week of a PA, what it comes to against contract and plan, the weeks before it, and the usual week. */
export function showHours(services: Services, { workerId, weekOf }: Input<'hours.show'>): Result<View> {
  const today = services.clock.today();
  return readLedger(services, (db) => {
    const monday = mondayOf(weekOf ?? today);
    const facts = gatherHours(db, addDays(monday < today ? monday : mondayOf(today), -7 * WEEKS_LISTED));
    const ordered = [...facts.workers].sort((a, b) => Number(isCurrent(b, today)) - Number(isCurrent(a, today)));
    const worker = ordered.find(({ id }) => id === workerId) ?? ordered[0];
    return ok({
      today,
      by: services.by ?? '',
      workers: ordered.map((one) => ({ id: one.id, name: one.name, startsOn: one.startsOn, endsOn: one.endsOn, minutesAWeek: one.minutesAWeek, isCurrent: isCurrent(one, today) })),
      chosen: worker ? chosenWeek(db, facts, worker, monday, today) : null,
    });
  });
}

function chosenWeek(db: ReadDb, facts: ReturnType<typeof gatherHours>, worker: Worker, monday: IsoDay, today: IsoDay): Chosen {
  const week = weekFrom(monday);
  const own = facts.shifts.filter((shift) => shift.workerId === worker.id);
  const shifts = inPeriod(own, week);
  const timesheetFor = (from: IsoDay) => facts.timesheets.find((one) => one.workerId === worker.id && one.weekFrom === from) ?? null;
  const agreed = { shifts: own, services: facts.services, terms: listTerms(db) };
  const newest = monday > mondayOf(today) ? monday : mondayOf(today);
  return {
    workerId: worker.id,
    weekFrom: monday,
    shifts,
    canFill: timesheetFor(monday) === null ? rotaOfWeek({ workerId: worker.id, weekFrom: monday }, facts).length : 0,
    absences: facts.absences
      .filter((absence) => absence.workerId === worker.id && overlap(week, { from: absence.from, to: absence.to ?? week.to }) !== undefined && absence.from <= week.to)
      .map(({ kind, from, to }) => ({ kind, from, to })),
    timesheet: timesheetFor(monday),
    paid: paidWith(db, worker.id, week),
    sum: sumHours(shifts),
    against: [hoursAgainst(worker, week, agreed), hoursAgainst(worker, { from: addDays(monday, -21), to: week.to }, agreed)],
    weeks: Array.from({ length: WEEKS_LISTED }, (_, index) => addDays(newest, -7 * index))
      .filter((from) => addDays(from, 6) >= worker.startsOn && (worker.endsOn === null || from <= worker.endsOn))
      .map((from) => {
        const some = inPeriod(own, weekFrom(from));
        const { workedMinutes, sleepIns } = sumHours(some);
        return { weekFrom: from, shifts: some.length, workedMinutes, sleepIns, state: timesheetFor(from) ? ('approved' as const) : some.length > 0 ? ('open' as const) : ('empty' as const) };
      }),
    services: facts.services.filter((service) => service.workerId === worker.id).map(({ id, name }) => ({ id, name })),
    rotas: rotasOf(facts.rota, worker.id),
  };
}

const inPeriod = (shifts: readonly Shift[], period: Period) => shifts.filter(({ on }) => contains(period, on));

function paidWith(db: ReadDb, workerId: number, week: Period): Period | null {
  const run = listPayRuns(db).find((one) => one.workerId === workerId && overlap(week, { from: one.from, to: one.to }) !== undefined);
  return run ? { from: run.from, to: run.to } : null;
}

function rotasOf(rota: ReturnType<typeof gatherHours>['rota'], workerId: number): Chosen['rotas'] {
  const own = rota.filter((shift) => shift.workerId === workerId);
  const days = [...new Set(own.map(({ from }) => from))].sort().reverse();
  return days.map((from) => ({ from, shifts: own.filter((shift) => shift.from === from).map(({ id, week, weekday, startsAt, minutes, breakMinutes, kind }) => ({ id, week, weekday, startsAt, minutes, breakMinutes, kind })) }));
}

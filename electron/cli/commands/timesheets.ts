import { sumHours } from '#shared/employer/hours-worked';
import { sumWords } from '#shared/employer/timesheet-sheet';
import { timesheetOf } from '#shared/employer/save-hours';
import { mondayOf, weekFrom } from '#shared/employer/work-week';
import { addDays, formatDay, type IsoDay } from '#shared/kernel/iso-date';
import { contains } from '#shared/kernel/period';
import { ok } from '#shared/kernel/result';
import { readLedger } from '../../db/transaction';
import { gatherHours } from '../../queries/gather-hours';
import { optional, UsageError, type Run } from '../command';
import { checkSpan, periodOption } from '../values';
import { withLedger } from '../with-ledger';
import { workerNamed } from '../worker-named';

const WEEKS_BEFORE = 12;

/** Hours by PA and week, with who approved them: every week of the time asked for that has shifts or was approved. */
export const timesheets: Run = (call) => {
  const asked = periodOption(call);
  const [from, to] = [mondayOf(asked.from ?? addDays(call.today, -7 * WEEKS_BEFORE)), asked.to ?? call.today];
  if (to < from) throw new UsageError(`From ${formatDay(from)} to ${formatDay(to)} is no time. Give --from and --to.`);
  checkSpan(from, to);
  return withLedger(call, (services) => {
    const facts = readLedger(services, (db) => gatherHours(db, from));
    const name = optional(call, 'person');
    const one = name === undefined ? null : workerNamed(facts.workers, name);
    if (one && !one.ok) return one;
    const weeks = (one ? [one.value] : facts.workers).flatMap((worker) =>
      mondays(from, to).flatMap((monday) => {
        const shifts = facts.shifts.filter((shift) => shift.workerId === worker.id && contains(weekFrom(monday), shift.on));
        const approved = timesheetOf(facts.timesheets, { workerId: worker.id, weekFrom: monday }) ?? null;
        return shifts.length === 0 && !approved ? [] : [{ worker, monday, shifts, approved, sum: sumHours(shifts) }];
      }),
    );
    const json = {
      timesheets: weeks.map(({ worker, monday, shifts, approved, sum }) => ({
        person: worker.name,
        weekFromOn: monday,
        state: approved ? 'approved' : 'open',
        approvedOn: approved?.approvedOn ?? null,
        approvedBy: approved?.approvedBy ?? null,
        workedMinutes: sum.workedMinutes,
        paidMinutes: sum.paidMinutes,
        sleepIns: sum.sleepIns,
        shifts: shifts.map(({ on, startsAt, minutes, breakMinutes, kind, wokenMinutes, state, words }) => ({ on, startsAtMinutes: startsAt, minutes, breakMinutes, kind, wokenMinutes, state, words })),
      })),
    };
    const text = weeks.map(({ worker, monday, approved, sum }) => `${formatDay(monday).padEnd(17)}  ${worker.name.padEnd(20)}  ${sumWords(sum).padEnd(24)}  ${approved ? `approved by ${approved.approvedBy} on ${formatDay(approved.approvedOn)}` : 'not approved'}`);
    return ok({ json, text: text.length === 0 ? 'No hours are written down in this time.' : text.join('\n') });
  });
};

function mondays(from: IsoDay, to: IsoDay): IsoDay[] {
  const found: IsoDay[] = [];
  for (let monday = from; monday <= to; monday = addDays(monday, 7)) found.push(monday);
  return found;
}

import type { IsoDay } from '../kernel/iso-date';
import type { Absence } from './absence';
import type { EmploymentRecord } from './employment-record';
import type { OtherRate, RotaShift, Shift } from './shift';
import { mondayOf } from './work-week';

/** What is written down about the hours of one PA, by day. */
export type OwnHours = {
  readonly shifts: ReadonlyMap<IsoDay, readonly Shift[]>;
  readonly weeksEntered: ReadonlySet<IsoDay>;
  readonly weeksApproved: ReadonlySet<IsoDay>;
  readonly rota: readonly RotaShift[];
  readonly absences: readonly Absence[];
  readonly otherRates: readonly OtherRate[];
};

const built = new WeakMap<EmploymentRecord, Map<number, OwnHours>>();

/** What is written down about one PA; kept as long as the record is, because every pay period asks for it. */
export function ownHours(record: EmploymentRecord, workerId: number): OwnHours {
  const known = built.get(record) ?? new Map<number, OwnHours>();
  built.set(record, known);
  const found = known.get(workerId);
  if (found) return found;
  const shifts = new Map<IsoDay, Shift[]>();
  for (const shift of record.shifts) {
    if (shift.workerId !== workerId) continue;
    const list = shifts.get(shift.on);
    if (list) list.push(shift);
    else shifts.set(shift.on, [shift]);
  }
  const mine = (row: { readonly workerId: number }) => row.workerId === workerId;
  const own = {
    shifts,
    weeksEntered: new Set([...shifts.keys()].map(mondayOf)),
    weeksApproved: new Set(record.timesheets.filter(mine).map(({ weekFrom }) => weekFrom)),
    rota: record.rota.filter(mine),
    absences: record.absences.filter(mine),
    otherRates: record.otherRates.filter(mine),
  };
  known.set(workerId, own);
  return own;
}

import type { IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import { contains, type Period } from '../kernel/period';
import type { EmploymentRecord } from './employment-record';
import { leaveView, leaveYears, type LeaveView } from './leave-view';
import type { Worker } from './worker';

/** Holiday pay as it was approved or stands on a payslip. */
export type HolidayPaid = { readonly payday: IsoDay; readonly words: string; readonly minutes: number | null; readonly amountPence: Pence };

export type HolidayDocument = {
  readonly whose: string;
  readonly isExample: boolean;
  readonly madeOn: IsoDay;
  readonly people: readonly {
    readonly name: string;
    readonly startsOn: IsoDay;
    readonly endsOn: IsoDay | null;
    /** Each leave year that has begun, the newest first. */
    readonly years: readonly { readonly view: LeaveView; readonly paid: readonly HolidayPaid[] }[];
  }[];
};

/**
 * The record of holiday that an employer must keep from 6 April 2026, for six years: what each worker was due, took and carried over, and
 * the pay for it (Working Time Regulations 1998, regulation 16B; Employment Rights Act 2025).
 */
export function buildHolidayDocument(workers: readonly Worker[], record: EmploymentRecord, { name, isExample }: { readonly name: string; readonly isExample: boolean }, on: IsoDay): HolidayDocument {
  const people = workers
    .filter(({ startsOn }) => startsOn <= on)
    .map((worker) => ({
      name: worker.name,
      startsOn: worker.startsOn,
      endsOn: worker.endsOn,
      years: leaveYears(worker, record, on)
        .filter(({ from }) => from <= on)
        .map((year) => ({ view: leaveView(worker, record, year.from < worker.startsOn ? worker.startsOn : year.from, on), paid: holidayPaidIn(record, worker.id, year) })),
    }));
  return { whose: name, isExample, madeOn: on, people: people.filter(({ years }) => years.length > 0) };
}

/** Holiday pay whose pay period ended in a leave year. A payslip counts where no pay run was approved for its days. */
export function holidayPaidIn({ payRuns, payslips }: Pick<EmploymentRecord, 'payRuns' | 'payslips'>, workerId: number, year: Period): HolidayPaid[] {
  const runs = payRuns.filter((run) => run.workerId === workerId && contains(year, run.to));
  const fromRuns = runs.flatMap(({ payday, lines }) =>
    lines.filter(({ kind }) => kind === 'holiday' || kind === 'holiday_rolled_up').map(({ words, minutes, amountPence }) => ({ payday, words, minutes, amountPence })),
  );
  const alone = payslips.filter((slip) => slip.workerId === workerId && contains(year, slip.to) && !runs.some((run) => run.from <= slip.to && slip.from <= run.to));
  const fromSlips = alone.flatMap(({ payday, holidayPence }) => (holidayPence === null ? [] : [{ payday, words: 'On the payslip', minutes: null, amountPence: holidayPence }]));
  return [...fromRuns, ...fromSlips].sort((a, b) => (a.payday < b.payday ? -1 : 1));
}

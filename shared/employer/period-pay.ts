import { sumPence, type Pence } from '../kernel/money';
import { ok, type Result } from '../kernel/result';
import type { EmploymentRecord } from './employment-record';
import { jobOf } from './job-of';
import { leavePayLines } from './leave-pay';
import { payOnTop, type PayOnTop } from './pay-on-top';
import type { PayPeriod } from './pay-periods';
import type { PayLine } from './pay-run';
import { periodFloor, type PeriodFloor } from './period-wage-floor';
import { rolledUpLine } from './rolled-up-holiday';
import { earningsOf } from './run-earnings';
import { workPay, type CountedTime } from './work-pay';
import type { WeekSource } from './worked-time';
import type { Worker } from './worker';

export type PeriodPay = {
  readonly lines: readonly PayLine[];
  readonly grossPence: Pence;
  readonly weeks: readonly WeekSource[];
  readonly counted: readonly CountedTime[];
  /** Undefined: no minimum wage holds, or nothing was worked. */
  readonly floor: PeriodFloor | undefined;
  /** Refused: the rates of the payday are not loaded. */
  readonly onTop: Result<PayOnTop>;
};

/**
 * The pay of one PA for one period: for work, for days away, what is missing to the minimum wage, holiday pay that is rolled up, and what
 * was added by hand (`added`); then the employer’s National Insurance and the pension on it. Faults: those of `workPay` and `leavePayLines`.
 */
export function periodPay(worker: Worker, record: EmploymentRecord, period: PayPeriod, added: readonly PayLine[] = []): Result<PeriodPay> {
  const work = workPay(worker, record, period);
  if (!work.ok) return work;
  const leave = leavePayLines(worker, record, period);
  if (!leave.ok) return leave;
  const floor = periodFloor(worker, work.value.counted, period);
  const forWork = [...work.value.lines, ...topUp(floor)];
  const rolledUp = rolledUpLine(worker, jobOf(record, worker.id), forWork, period);
  const lines = [...forWork, ...leave.value, ...(rolledUp ? [rolledUp] : []), ...added];
  const onTop = payOnTop(worker, record, period.payday, earningsOf(lines));
  return ok({ lines, grossPence: grossOf(lines), weeks: work.value.weeks, counted: work.value.counted, floor, onTop });
}

/** Gross pay: all lines. */
export function grossOf(lines: readonly PayLine[]): Pence {
  return sumPence(lines.map(({ amountPence }) => amountPence));
}

function topUp(floor: PeriodFloor | undefined): PayLine[] {
  if (!floor || floor.shortPence === 0) return [];
  return [{ kind: 'top_up', words: 'Made up to the minimum wage', minutes: null, ratePence: null, amountPence: floor.shortPence }];
}

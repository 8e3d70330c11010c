import type { IsoDay } from '../kernel/iso-date';
import { timesRatio, type Pence } from '../kernel/money';
import { ok, type Result } from '../kernel/result';
import type { Recurring } from '../kernel/recurrence';
import { costRowsOn, mustBeEnrolled, nationalInsuranceOn, pensionOn, type CostRows } from './employer-costs';
import type { EmploymentRecord } from './employment-record';
import { workerAge } from './minimum-wage';
import { limitFor } from './pay-period';
import type { PensionStep } from './pension-step';
import type { Worker } from './worker';

/** What one payment of wages brings with it, beside the pay itself. */
export type PayOnTop = {
  /** Before the Employment Allowance. */
  readonly employerInsurancePence: Pence;
  readonly inPension: boolean;
  readonly employerPensionPence: Pence;
  /** With tax relief: of a scheme that claims it, the payslip shows four fifths. */
  readonly workerPensionPence: Pence;
  readonly rows: CostRows;
};

/**
 * The employer’s National Insurance and both shares of the pension on one payment of wages, by the rates, the age and the pay period of the
 * day on which it is paid (earnings count when they are paid: Social Security (Contributions) Regulations 2001, regulations 2 and 3). `payPence`: gross
 * pay without redundancy pay. Faults: `rate-not-loaded`.
 */
export function payOnTop(worker: Worker, record: Pick<EmploymentRecord, 'pensionSteps'>, payday: IsoDay, payPence: Pence): Result<PayOnTop> {
  const found = costRowsOn(payday);
  if (!found.ok) return found;
  const rows = found.value;
  const employment = { age: workerAge(worker, payday), apprentice: worker.apprentice, payEvery: worker.payEvery };
  const inPension = isInPension(worker, record.pensionSteps, payday, mustBeEnrolled(payPence, employment, rows));
  return ok({
    employerInsurancePence: nationalInsuranceOn(payPence, employment, rows),
    inPension,
    employerPensionPence: inPension ? pensionOn(payPence, worker.payEvery, rows) : 0,
    workerPensionPence: inPension ? workerPensionOn(payPence, worker.payEvery, rows) : 0,
    rows,
  });
}

/** The worker’s least pension payment on one payment, in pence: what the employer’s 3 % leaves of 8 % of the pay between the two limits. */
function workerPensionOn(payPence: Pence, payEvery: Recurring, { autoEnrolment }: Pick<CostRows, 'autoEnrolment'>): Pence {
  const { lower, upper, minimumTotalBasisPoints, minimumEmployerBasisPoints } = autoEnrolment.values;
  const qualifying = Math.max(0, Math.min(payPence, limitFor(upper, payEvery)) - limitFor(lower, payEvery));
  return timesRatio(qualifying, { numerator: minimumTotalBasisPoints - minimumEmployerBasisPoints, denominator: 10_000 }, 'half-up');
}

const INTO: readonly PensionStep['kind'][] = ['enrolled', 'opted_in', 'joined', 'reenrolled'];
const OUT_OF: readonly PensionStep['kind'][] = ['opted_out', 'left'];

/**
 * The last step into or out of the pension up to the payday decides; without a step, what is written down of the PA, and where nobody has
 * assessed them, the law, unless it was postponed beyond that day.
 */
function isInPension(worker: Worker, steps: readonly PensionStep[], payday: IsoDay, lawSays: boolean): boolean {
  const own = steps.filter(({ workerId }) => workerId === worker.id);
  const moves = own.filter(({ kind }) => INTO.includes(kind) || OUT_OF.includes(kind));
  const last = moves.filter(({ on }) => on <= payday).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id - b.id)).at(-1);
  if (last) return INTO.includes(last.kind);
  if (moves.some(({ kind }) => INTO.includes(kind))) return false;
  if (worker.pension !== 'not_assessed') return worker.pension === 'enrolled';
  return lawSays && !own.some(({ kind, until }) => kind === 'postponed' && until !== null && payday <= until);
}

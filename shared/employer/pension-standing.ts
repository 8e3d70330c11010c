import { addDays, addMonths, type IsoDay } from '../kernel/iso-date';
import { isCurrent } from '../kernel/period';
import type { EmploymentRecord } from './employment-record';
import { assessments, eligibleOn, membership, optOutUntil, stepsOf, type Assessed } from './pension-assessment';
import type { PensionLetterKind } from './pension-letters';
import type { PensionStep } from './pension-step';
import type { Worker } from './worker';

/** Where the pension of one PA stands on a day. */
export type PensionStanding = {
  readonly workerId: number;
  readonly name: string;
  /** The pay period of that day; for somebody who has left, their last. */
  readonly looked: Assessed;
  /** From when they must be in a pension; null: not yet. */
  readonly eligibleOn: IsoDay | null;
  /** In a pension since; null: in none. */
  readonly inSince: IsoDay | null;
  /** The last day to opt out, while it is to come; null otherwise. */
  readonly optOutUntil: IsoDay | null;
  /** The last day of a wait that goes on; null: none. */
  readonly postponedUntil: IsoDay | null;
  /** The letter that is due to them as things are. */
  readonly letter: PensionLetterKind;
  readonly steps: readonly PensionStep[];
};

/** Undefined for somebody without pay that can be looked at. */
export function pensionStanding(worker: Worker, record: EmploymentRecord, on: IsoDay): PensionStanding | undefined {
  const day = worker.startsOn > on ? worker.startsOn : on;
  const looked = assessments(worker, record, day).at(-1);
  if (!looked) return undefined;
  const steps = stepsOf(worker.id, record, on);
  const eligible = eligibleOn(worker, record, day);
  const inSince = membership(worker, record, day).find(({ to }) => to === null)?.from ?? null;
  const postponed = steps.findLast(({ kind, until }) => kind === 'postponed' && until !== null && until >= on)?.until ?? null;
  const lastDay = inSince === null ? null : optOutUntil(inSince, steps.find(({ kind, on: given }) => kind === 'letter' && given >= inSince)?.on);
  return {
    workerId: worker.id,
    name: worker.name,
    looked,
    eligibleOn: eligible ?? null,
    inSince,
    optOutUntil: lastDay !== null && lastDay >= on ? lastDay : null,
    postponedUntil: postponed,
    letter: postponed !== null && inSince === null ? 'postponement' : inSince !== null || looked.group === 'eligible' ? 'enrolment' : looked.group === 'may_opt_in' ? 'opt_in' : 'join',
    steps,
  };
}

/** Everybody employed on a day or later. */
export function pensionStandings(workers: readonly Worker[], record: EmploymentRecord, on: IsoDay): PensionStanding[] {
  return workers
    .filter((worker) => worker.kind === 'employed' && (isCurrent(worker, on) || worker.startsOn > on))
    .flatMap((worker) => pensionStanding(worker, record, on) ?? []);
}

/**
 * The time in which to choose a day for re-enrolment, from 3 months before the end of each third year to 3 months after, and the last day
 * to declare again: the first that is not over on a day. Duties begin with the first day of the first employee. The Pensions Regulator’s
 * example: began 1 April 2014, so 1 January to 30 June 2017, declared by 31 August 2017.
 */
export function reenrolmentWindow(dutiesBeganOn: IsoDay, on: IsoDay): { readonly from: IsoDay; readonly to: IsoDay; readonly declareBy: IsoDay } {
  for (let months = 36; ; months += 36) {
    const declareBy = addDays(addMonths(dutiesBeganOn, months + 5), -1);
    if (declareBy >= on) return { from: addMonths(dutiesBeganOn, months - 3), to: addDays(addMonths(dutiesBeganOn, months + 3), -1), declareBy };
  }
}

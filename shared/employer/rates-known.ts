import type { IsoDay } from '../kernel/iso-date';
import { rateOn, type RateTable } from '../rates/rate-table';
import { rates } from '../rates/rates';

/** What the yearly cost of an employee is worked out from. */
const costTables = (): RateTable<unknown>[] => [
  rates.holiday(),
  rates.employerNationalInsurance(),
  rates.nationalInsuranceThresholds(),
  rates.autoEnrolment(),
  rates.statePensionAge(),
  rates.employmentAllowance(),
];

/** The tables that someone who employs needs on a day and that have no figures for it. */
export function ratesMissing(on: IsoDay): RateTable<unknown>[] {
  return [rates.minimumWage(), ...costTables()].filter((table) => !rateOn(table, on).ok);
}

/**
 * The day whose rates stand for a day in the cost of employing: the day itself, or, after the end of a table, the last day that all of
 * them hold. A plan must be costed with something; `rate-not-loaded` says that the figures are old.
 */
export function costRatesDay(on: IsoDay): IsoDay {
  return costTables().reduce((day, { rows }) => {
    const last = rows.at(-1)?.to ?? null;
    return last !== null && last < day ? last : day;
  }, on);
}

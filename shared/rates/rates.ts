import { z } from 'zod';
import autoEnrolmentFile from '../../resources/rates/auto-enrolment.json';
import capitalLimitsFile from '../../resources/rates/capital-limits.json';
import employeeNationalInsuranceFile from '../../resources/rates/employee-national-insurance.json';
import employerNationalInsuranceFile from '../../resources/rates/employer-national-insurance.json';
import employmentAllowanceFile from '../../resources/rates/employment-allowance.json';
import holidayFile from '../../resources/rates/holiday.json';
import incomeTaxFile from '../../resources/rates/income-tax.json';
import minimumIncomeGuaranteeFile from '../../resources/rates/minimum-income-guarantee.json';
import minimumWageFile from '../../resources/rates/minimum-wage.json';
import nationalInsuranceThresholdsFile from '../../resources/rates/national-insurance-thresholds.json';
import personalAllowanceFile from '../../resources/rates/personal-allowance.json';
import redundancyFile from '../../resources/rates/redundancy.json';
import smallEmployersReliefFile from '../../resources/rates/small-employers-relief.json';
import statePensionAgeFile from '../../resources/rates/state-pension-age.json';
import statutoryFamilyPayFile from '../../resources/rates/statutory-family-pay.json';
import statutorySickPayFile from '../../resources/rates/statutory-sick-pay.json';
import { basisPoints, ratePence, readRateFile } from './rate-file';
import type { RateTable } from './rate-table';

/** Reads a table when it is first asked for, and once: a program that needs one rate does not read sixteen. */
function table<Values>(file: unknown, values: () => z.ZodType<Values>): () => RateTable<Values> {
  let read: RateTable<Values> | undefined;
  return () => (read ??= readRateFile(file, values()));
}

const whole = z.int().nonnegative();
const threshold = () => z.strictObject({ weekPence: ratePence, monthPence: ratePence, yearPence: ratePence });
const pensionThreshold = () => threshold().extend({ fourWeekPence: ratePence });

/** Every table of `resources/rates`, by name. */
export const rates = {
  /** Bands run from the oldest age down; the first is the National Living Wage. From 1 April. */
  minimumWage: table(minimumWageFile, () =>
    z.strictObject({
      bands: z.array(z.strictObject({ fromAge: whole, hourlyPence: ratePence })).min(1),
      apprenticeHourlyPence: ratePence,
      accommodationOffsetDayPence: ratePence,
    }),
  ),
  employerNationalInsurance: table(employerNationalInsuranceFile, () =>
    z.strictObject({ rateBasisPoints: basisPoints, reliefUnderAge: whole, apprenticeReliefUnderAge: whole, reliefRateBasisPoints: basisPoints }),
  ),
  employeeNationalInsurance: table(employeeNationalInsuranceFile, () => z.strictObject({ mainBasisPoints: basisPoints, upperBasisPoints: basisPoints })),
  nationalInsuranceThresholds: table(nationalInsuranceThresholdsFile, () =>
    z.strictObject({
      lowerEarningsLimit: threshold(),
      primaryThreshold: threshold(),
      secondaryThreshold: threshold(),
      upperEarningsLimit: threshold(),
    }),
  ),
  employmentAllowance: table(employmentAllowanceFile, () => z.strictObject({ yearPence: ratePence })),
  personalAllowance: table(personalAllowanceFile, () => z.strictObject({ yearPence: ratePence })),
  incomeTax: table(incomeTaxFile, () => z.strictObject({ basicRateBasisPoints: basisPoints, basicBandYearPence: ratePence })),
  autoEnrolment: table(autoEnrolmentFile, () =>
    z.strictObject({
      trigger: pensionThreshold(),
      lower: pensionThreshold(),
      upper: pensionThreshold(),
      minimumTotalBasisPoints: basisPoints,
      minimumEmployerBasisPoints: basisPoints,
      enrolFromAge: whole,
    }),
  ),
  statePensionAge: table(statePensionAgeFile, () => z.strictObject({ years: whole })),
  statutoryFamilyPay: table(statutoryFamilyPayFile, () => z.strictObject({ weekPence: ratePence })),
  smallEmployersRelief: table(smallEmployersReliefFile, () => z.strictObject({ refundBasisPoints: basisPoints })),
  /** Null: there is no such test or limit in that row. */
  statutorySickPay: table(statutorySickPayFile, () =>
    z.strictObject({
      weekPence: ratePence,
      waitingDays: whole,
      shortestAbsenceDays: whole,
      minimumAverageEarningsPence: ratePence.nullable(),
      shareOfAverageEarningsBasisPoints: basisPoints.nullable(),
      maximumWeeks: whole,
      linkWithinWeeks: whole,
    }),
  ),
  redundancy: table(redundancyFile, () =>
    z.strictObject({ weekPayCapPence: ratePence, maximumPence: ratePence, maximumYears: whole, serviceYearsNeeded: whole }),
  ),
  capitalLimits: table(capitalLimitsFile, () =>
    z.strictObject({ lowerPence: ratePence, upperPence: ratePence, stepPence: ratePence, incomeForStepPence: ratePence }),
  ),
  /** Null: the figure of that year was not confirmed, so nothing may be worked out from it. */
  minimumIncomeGuarantee: table(minimumIncomeGuaranteeFile, () =>
    z.strictObject({
      single18To24Pence: ratePence.nullable(),
      single25OrOverPence: ratePence.nullable(),
      singlePensionAgePence: ratePence.nullable(),
      eachChildPence: ratePence.nullable(),
      disabilityPremiumSinglePence: ratePence.nullable(),
      enhancedDisabilityPremiumSinglePence: ratePence.nullable(),
      carerPremiumPence: ratePence.nullable(),
    }),
  ),
  holiday: table(holidayFile, () => z.strictObject({ weekTenths: whole, maximumDays: whole, earnedBasisPoints: basisPoints })),
} as const;

/** The figures of one table: `RateValues<'minimumWage'>`. */
export type RateValues<Name extends keyof typeof rates> = ReturnType<(typeof rates)[Name]>['rows'][number]['values'];

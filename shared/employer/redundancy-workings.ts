import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, splitPence, type Pence } from '../kernel/money';
import { countOf } from '../kernel/plain-words';
import { ok, refused, type Result } from '../kernel/result';
import { describeRate } from '../rates/rate-table';
import { rates } from '../rates/rates';
import { halvesForYear } from './redundancy';
import type { RedundancyOfJob } from './redundancy-of-job';
import type { Worker } from './worker';

/** How redundancy pay is worked out, for the paper that the law asks an employer to give (Employment Rights Act 1996, section 165). */
export type RedundancyWorkings = {
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** Whole years by the age at which each began, with the weeks of pay they give. */
  readonly years: readonly { readonly words: string; readonly years: number; readonly weeks: string; readonly pence: Pence }[];
  readonly weeks: string;
  readonly payPence: Pence;
  readonly notes: readonly string[];
};

const AGES = [
  { halves: 3, words: 'Years begun at 41 or older: one and a half weeks each' },
  { halves: 2, words: 'Years begun at 22 to 40: one week each' },
  { halves: 1, words: 'Years begun under 22: half a week each' },
] as const;

/** `21` half weeks are `10½`. */
const weeksOf = (halves: number): string => (halves % 2 === 0 ? String(halves / 2) : halves === 1 ? '½' : `${(halves - 1) / 2}½`);

/** The workings of one PA’s redundancy pay. Fault: `redundancy-none`, under two years of work. */
export function redundancyWorkings(worker: Pick<Worker, 'name' | 'startsOn' | 'bornOn'>, endsOn: IsoDay, { years, countsTo, age, week, pay }: RedundancyOfJob): Result<RedundancyWorkings> {
  if (pay === null || week === null || age === null) {
    return refused({ code: 'redundancy-none', message: `${worker.name} will have worked less than 2 years on ${formatDay(endsOn)}. Then no redundancy pay is due, and there is nothing to work out.` });
  }
  const counted = Math.min(years, pay.row.values.maximumYears);
  const begun = Array.from({ length: counted }, (_, back) => halvesForYear(age - back - 1));
  const bands = AGES.map(({ halves, words }) => ({ halves, words, years: begun.filter((each) => each === halves).length })).filter((band) => band.years > 0);
  // The rounded parts add up to the rounded whole.
  const pence = splitPence(pay.payPence, bands.map((band) => band.years * band.halves));
  const rows = bands.map(({ halves, words, years: of }, at) => ({ words, years: of, weeks: weeksOf(of * halves), pence: pence[at] ?? 0 }));
  const isCapped = week.pence > pay.countedWeekPence;
  return ok({
    facts: [
      ['First day of work', formatDay(worker.startsOn)],
      ['Last day of work', formatDay(endsOn)],
      ...(countsTo === endsOn ? [] : [['Work counts to', `${formatDay(countsTo)}, when the notice that the law asks for would have ended`] as const]),
      ['Whole years of work', `${years}${years > counted ? `, of which the last ${counted} count` : ''}`],
      ['Age on that day', String(age)],
      ['A week’s pay before tax', `${formatPounds(week.pence)}, ${week.weeks === 0 ? `the usual week on ${formatDay(week.on)}` : `the average of the last ${countOf(week.weeks, 'paid week')} before ${formatDay(week.on)}`}`],
      ['A week that counts', `${formatPounds(pay.countedWeekPence)}${isCapped ? ', the most that the law counts' : ''}`],
    ],
    years: rows,
    weeks: weeksOf(pay.halfWeeks),
    payPence: pay.payPence,
    notes: [
      `A week’s pay counts up to ${formatPounds(pay.row.values.weekPayCapPence)}. ${describeRate(rates.redundancy(), pay.row)}`,
      'Redundancy pay up to £30,000 has no tax and no National Insurance.',
      'The law: Employment Rights Act 1996, sections 135 to 165. GOV.UK has a calculator that gives the same figure: gov.uk/calculate-your-redundancy-pay.',
    ],
  });
}

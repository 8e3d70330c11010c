import { formatPounds, sumPence, type Pence } from '../kernel/money';
import { convertPence, type Recurring, type YearBasis } from '../kernel/recurrence';
import { describeRate, rateOn } from '../rates/rate-table';
import { rates } from '../rates/rates';
import { tariffIncome } from '../rates/tariff-income';
import { minimumIncomeGuarantee } from './guarantee';
import type { Means, MeansLine } from './means';
import { aboutKind, CHARGING_REGULATIONS, meansLineName, type MeansGroup } from './means-kinds';

/** One amount inside a step, in pence a week; null: not loaded. */
export type StepItem = {
  readonly words: string;
  readonly weeklyPence: Pence | null;
  /** As it was told, where that is not by the week. */
  readonly told: { readonly amountPence: Pence; readonly every: Recurring } | null;
};

export type StepKey = 'income' | 'ignored' | 'savings' | 'guarantee' | 'housing' | 'disability' | 'other' | 'least' | 'cost' | 'no_charge';

/** One line of the sum, as on paper. */
export type EstimateStep = {
  readonly key: StepKey;
  readonly title: string;
  readonly why: string;
  /** `shown`: it changes nothing; `limits`: the sum cannot go beyond it. */
  readonly effect: 'adds' | 'takes' | 'shown' | 'limits';
  /** In pence a week; null: not loaded or not told. */
  readonly amountPence: Pence | null;
  /** What the sum has come to after this step; null: it cannot be worked out from here on. */
  readonly runningPence: Pence | null;
  readonly items: readonly StepItem[];
  /** The row of a table that the figure comes from, in words; null: it comes from no table. */
  readonly rate: string | null;
  readonly source: string;
};

export type Part = Omit<EstimateStep, 'runningPence'>;

/** A line by the week. A fraction of a penny goes the person's way: down in income, up in what is taken off (regulation 11). */
function weekly({ kind, words, amountPence, every }: MeansLine, basis: YearBasis): StepItem & { readonly weeklyPence: Pence } {
  const { group } = aboutKind(kind);
  const isIncome = group === 'counted' || group === 'ignored';
  return {
    words: meansLineName({ kind, words }),
    weeklyPence: convertPence(amountPence, every, 'week', basis, isIncome ? 'down' : 'up'),
    told: every === 'week' ? null : { amountPence, every },
  };
}

const GROUPS: Readonly<Record<MeansGroup, Pick<Part, 'key' | 'title' | 'why' | 'effect' | 'source'>>> = {
  counted: { key: 'income', title: 'Income that counts', why: 'What you get each week, after tax.', effect: 'adds', source: `${CHARGING_REGULATIONS}, regulation 13` },
  ignored: { key: 'ignored', title: 'Income that is ignored', why: 'It comes in, but the council must leave it out.', effect: 'shown', source: `${CHARGING_REGULATIONS}, regulations 14 and 15 and Schedule 1` },
  housing: { key: 'housing', title: 'Housing costs', why: 'What you pay yourself for the home you live in.', effect: 'takes', source: `${CHARGING_REGULATIONS}, Schedule 1, paragraph 2` },
  disability: { key: 'disability', title: 'Disability-related expenditure', why: 'Extra costs because of your disability. The council may ask for proof of each.', effect: 'takes', source: `${CHARGING_REGULATIONS}, Schedule 1, paragraph 4` },
  other: { key: 'other', title: 'Other costs the council takes off', why: 'As your council’s letter or its charging policy says.', effect: 'takes', source: 'Your council’s charging policy' },
};

/** The lines of one group as one step; an amount for a month is × 12 ÷ 52, and so on. */
export function groupPart(group: MeansGroup, lines: readonly MeansLine[], basis: YearBasis): Part {
  const items = lines.filter(({ kind }) => aboutKind(kind).group === group).map((line) => weekly(line, basis));
  return { ...GROUPS[group], amountPence: sumPence(items.map(({ weeklyPence }) => weeklyPence)), items, rate: null };
}

/** What savings add. `isOverLimit`: they are over the upper limit, so the full cost is to be paid. `notLoaded`: no limits are known for the day. */
export function savingsPart({ capitalPence, figuresOn }: Pick<Means, 'capitalPence' | 'figuresOn'>): { readonly part: Part; readonly isOverLimit: boolean; readonly notLoaded: string | null } {
  const shape = { key: 'savings', title: 'Income from savings', effect: 'adds', items: [], source: `${CHARGING_REGULATIONS}, regulations 12 and 25` } as const;
  const row = rateOn(rates.capitalLimits(), figuresOn);
  if (!row.ok) return { part: { ...shape, why: 'The savings limits for that day are not loaded.', amountPence: null, rate: null }, isOverLimit: false, notLoaded: row.faults.map(({ message }) => message).join(' ') };
  const { lowerPence, upperPence, stepPence, incomeForStepPence } = row.value.values;
  const limits = `Between ${formatPounds(lowerPence)} and ${formatPounds(upperPence)}, each ${formatPounds(stepPence)} or part of it counts as ${formatPounds(incomeForStepPence)} a week.`;
  const rate = describeRate(rates.capitalLimits(), row.value);
  if (capitalPence === null) return { part: { ...shape, why: `Your savings are not written down, so none are counted. ${limits}`, amountPence: 0, rate }, isOverLimit: false, notLoaded: null };
  const income = tariffIncome({ capitalPence, on: figuresOn });
  const savings = `Your savings are ${formatPounds(capitalPence)}.`;
  if (!income.ok) return { part: { ...shape, effect: 'shown', why: `${savings} They are over the upper limit of ${formatPounds(upperPence)}, so the council may ask for the full cost.`, amountPence: null, rate }, isOverLimit: true, notLoaded: null };
  const { weeklyPence } = income.value;
  return { part: { ...shape, why: `${savings} ${weeklyPence === 0 ? `Up to ${formatPounds(lowerPence)} nothing counts.` : limits}`, amountPence: weeklyPence, rate }, isOverLimit: false, notLoaded: null };
}

/**
 * The Minimum Income Guarantee: the council's own figure where its letter gives one, otherwise the national one. `remark`: the
 * council's figure is below the national one, which it may not be. `notLoaded`: neither is known.
 */
export function guaranteePart(means: Means): { readonly part: Part; readonly notLoaded: string | null; readonly remark: string | null } {
  const { parts, weeklyPence, rate, notLoaded } = minimumIncomeGuarantee(means, means.figuresOn);
  const shape = { key: 'guarantee', title: 'Minimum Income Guarantee', effect: 'takes', source: `${CHARGING_REGULATIONS}, regulation 7` } as const;
  const why = 'What you must be left with each week to live on.';
  const { migPence } = means;
  if (migPence !== null) {
    const remark = weeklyPence !== null && migPence < weeklyPence ? `The guarantee in your council’s letter, ${formatPounds(migPence)}, is below the national ${formatPounds(weeklyPence)}. It may be higher, never lower. Ask your council about it.` : null;
    return { part: { ...shape, why: `${why} This is the figure in your council’s letter.`, amountPence: migPence, items: [], rate: null, source: 'Your council’s letter' }, notLoaded: null, remark };
  }
  const items = parts.map(({ words, weeklyPence: pence }) => ({ words, weeklyPence: pence, told: null }));
  return { part: { ...shape, why: notLoaded === null ? `${why} A council may set a higher figure.` : `${why} The figure is not loaded. Write the one from your council’s letter, and the sum goes on.`, amountPence: weeklyPence, items, rate }, notLoaded, remark: null };
}

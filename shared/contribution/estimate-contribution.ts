import type { Pence } from '../kernel/money';
import type { YearBasis } from '../kernel/recurrence';
import { groupPart, guaranteePart, savingsPart, type EstimateStep, type Part } from './estimate-steps';
import type { Means, MeansLine } from './means';
import { aboutKind, CHARGING_REGULATIONS } from './means-kinds';

export type ContributionEstimate = {
  readonly steps: readonly EstimateStep[];
  /** In pence a week; null: it cannot be worked out, and `missing` says why. */
  readonly resultPence: Pence | null;
  /** How it came about: the sum; savings over the upper limit; care that may not be charged for. */
  readonly basis: 'sum' | 'full_cost' | 'no_charge';
  /** What stands in the way of a figure: not loaded, or not told. */
  readonly missing: readonly string[];
  /** What someone who reads the figure should know. */
  readonly remarks: readonly string[];
};

type Given = {
  readonly means: Means;
  readonly lines: readonly MeansLine[];
  /** The whole personal budget a week; null: not written down. */
  readonly costOfCarePence: Pence | null;
  readonly basis: YearBasis;
};

/**
 * What a person may be asked to pay towards their care a week, step by step, in pence: income that counts and tariff income, less the
 * Minimum Income Guarantee, housing, disability-related and other costs; never below £0.00, never above the cost of the care. It is an
 * estimate: the council decides. Each line is turned into a week once, with a fraction of a penny to the person's advantage. A figure
 * that is not loaded or not told makes no figure, and is named in `missing`. Care Act 2014, sections 14 and 17; Care and Support (Charging
 * and Assessment of Resources) Regulations 2014.
 */
export function estimateContribution({ means, lines, costOfCarePence, basis }: Given): ContributionEstimate {
  if (means.noCharge !== null) return noCharge(means.noCharge);
  const savings = savingsPart(means);
  if (savings.isOverLimit) return fullCost(savings.part, costOfCarePence);
  const guarantee = guaranteePart(means);
  const part = (group: Parameters<typeof groupPart>[0]) => groupPart(group, lines, basis);
  const optional = (group: Parameters<typeof groupPart>[0]) => [part(group)].filter(({ items }) => items.length > 0);
  const hasIncome = lines.some(({ kind }) => ['counted', 'ignored'].includes(aboutKind(kind).group));
  const missing = [
    ...(hasIncome ? [] : ['No income is written down yet. Add what comes in each week, also what is ignored.']),
    ...[savings.notLoaded, guarantee.notLoaded].filter((words) => words !== null),
  ];
  const summed = withRunning([part('counted'), ...optional('ignored'), savings.part, guarantee.part, part('housing'), part('disability'), ...optional('other')]);
  const leftPence = missing.length > 0 ? null : (summed.at(-1)?.runningPence ?? null);
  const steps = [...summed, ...limits(leftPence, costOfCarePence)];
  return {
    steps,
    resultPence: leftPence === null ? null : (steps.at(-1)?.runningPence ?? null),
    basis: 'sum',
    missing,
    remarks: [guarantee.remark, means.capitalPence === null ? 'Your savings are not written down, so the sum counts none.' : null, costOfCarePence === null ? NO_COST : null].filter((words) => words !== null),
  };
}

const NO_COST = 'Your personal budget for that day is not written down, so the sum cannot see what your care costs. You never pay more than that.';

/** The parts in order, each with what the sum has come to. From a part that is not known on, nothing is. */
function withRunning(parts: readonly Part[]): EstimateStep[] {
  let runningPence: Pence | null = 0;
  return parts.map((part) => {
    const change: Pence | null = part.effect === 'shown' ? 0 : part.amountPence === null ? null : part.effect === 'takes' ? -part.amountPence : part.amountPence;
    runningPence = runningPence === null || change === null ? null : runningPence + change;
    return { ...part, runningPence };
  });
}

/** The two ends of a contribution: £0.00, and the cost of the care. */
function limits(leftPence: Pence | null, costOfCarePence: Pence | null): EstimateStep[] {
  const shape = { effect: 'limits', items: [], rate: null, source: 'Care Act 2014, sections 14 and 17' } as const;
  const isBelow = leftPence !== null && leftPence <= 0;
  const least = { ...shape, key: 'least', title: 'Never less than nothing', why: 'Your costs and the guarantee take up all of your income, so there is nothing to pay.', amountPence: 0, runningPence: 0 } as const;
  const isAbove = leftPence !== null && costOfCarePence !== null && leftPence > costOfCarePence;
  const cost = {
    ...shape,
    key: 'cost',
    title: 'Never more than the cost of your care',
    why: costOfCarePence === null ? 'Your personal budget for that day is not written down.' : isAbove ? 'Your care costs less than the sum so far, so you pay no more than your care costs.' : `This is your whole personal budget for a week.${leftPence === null ? '' : ' The sum does not go beyond it.'}`,
    amountPence: costOfCarePence,
    runningPence: isAbove ? costOfCarePence : leftPence,
  } as const;
  return isBelow ? [least] : [cost];
}

function fullCost(savings: Part, costOfCarePence: Pence | null): ContributionEstimate {
  const cost = {
    key: 'cost',
    title: 'The full cost of your care',
    why: costOfCarePence === null ? 'Your personal budget for that day is not written down.' : 'This is your whole personal budget for a week.',
    effect: 'adds',
    amountPence: costOfCarePence,
    runningPence: costOfCarePence,
    items: [],
    rate: null,
    source: `${CHARGING_REGULATIONS}, regulation 12`,
  } as const;
  return { steps: [{ ...savings, runningPence: null }, cost], resultPence: costOfCarePence, basis: 'full_cost', missing: costOfCarePence === null ? [NO_COST] : [], remarks: ['Ask for a new assessment when your savings come near the limit.'] };
}

const NO_CHARGE_WHY: Readonly<Record<NonNullable<Means['noCharge']>, { readonly why: string; readonly source: string }>> = {
  section_117: { why: 'It is after-care under section 117 of the Mental Health Act. The council may not charge for it.', source: 'Mental Health Act 1983, section 117' },
  carer_support: { why: 'It is support for you as a carer. Most councils do not charge for it.', source: 'Your council’s charging policy' },
  other: { why: 'Your council has said that it does not charge you.', source: 'Your council’s letter' },
};

function noCharge(reason: NonNullable<Means['noCharge']>): ContributionEstimate {
  const step = { key: 'no_charge', title: 'No charge', effect: 'limits', amountPence: 0, runningPence: 0, items: [], rate: null, ...NO_CHARGE_WHY[reason] } as const;
  return { steps: [step], resultPence: 0, basis: 'no_charge', missing: [], remarks: [] };
}

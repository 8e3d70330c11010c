import type { Output } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { isMet } from '../../../shared/plan/need-words';
import { FUNDERS, SERVICE_KINDS, type Funder, type ServiceKind } from '../../../shared/plan/services';
import type { SpendingCategory } from '../../../shared/ledger/categories';

type Support = Output<'support.show'>;

export const KIND_WORDS: Readonly<Record<ServiceKind, string>> = {
  pa: 'Personal assistant you employ',
  self_employed: 'Self-employed personal assistant',
  agency: 'Care agency',
  activity: 'Activity',
  respite: 'Respite: a break',
  equipment: 'Equipment',
  transport: 'Transport',
  employing: 'Costs of employing: payroll, insurance, training',
  informal: 'Help without pay: family, friends, community',
  other: 'Something else',
};
export const KIND_CHOICES = SERVICE_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }));

export const FUNDER_WORDS: Readonly<Record<Funder, string>> = {
  direct_payment: 'Direct payment',
  own_money: 'Your own money',
  informal: 'Free help',
  council: 'The council itself',
  nhs: 'NHS',
  other: 'Someone else',
};
export const FUNDER_CHOICES = FUNDERS.map((value) => ({ value, label: FUNDER_WORDS[value] }));

/** The line of the return that a kind of service usually goes on. */
export const USUAL_CATEGORY: Readonly<Record<ServiceKind, SpendingCategory>> = {
  pa: 'pa_wages',
  self_employed: 'agency',
  agency: 'agency',
  activity: 'activities',
  respite: 'respite',
  equipment: 'equipment',
  transport: 'travel',
  employing: 'payroll_fees',
  informal: 'other_spending',
  other: 'other_spending',
};

/** The screen's sentence: are my needs met? */
export function supportSentence(coverage: Support['coverage']): string {
  const assessed = coverage.filter((need) => need.state !== 'not_assessed');
  const open = assessed.filter((need) => !isMet(need.state)).length;
  if (coverage.length === 0) return 'No needs are written down yet';
  if (open > 0) return open === 1 ? '1 need is not fully met' : `${open} of ${assessed.length} needs are not fully met`;
  const are = coverage.every((need) => need.comesOn !== null) ? 'will be' : assessed.length === 1 ? 'is' : 'are';
  return assessed.length === 1 ? `Your need ${are} met` : `All your needs ${are} met`;
}

/** Is nothing planned that costs the direct payment anything? */
export function isNothingPlanned({ budgetPence, leftPence }: Pick<NonNullable<Support['yearly']>, 'budgetPence' | 'leftPence'>): boolean {
  return budgetPence === leftPence;
}

/** What it costs: the plan's year against the budget's. */
export function costSentence(yearly: Support['yearly']): string {
  if (!yearly) return 'Add your budget to see whether it pays for the plan.';
  const begins = yearly.beginsOn === null ? '' : ` The budget begins on ${formatDay(yearly.beginsOn)}.`;
  const plan = formatPounds(yearly.budgetPence - yearly.leftPence);
  const budget = formatPounds(yearly.budgetPence);
  if (isNothingPlanned(yearly)) return `The budget is ${budget} a year. Nothing is planned from it yet.${begins}`;
  if (yearly.leftPence < 0) return `The plan costs ${plan} a year. The budget is ${budget}, so ${formatPounds(-yearly.leftPence)} is missing.${begins}`;
  return `The plan costs ${plan} a year. The budget is ${budget}, so ${formatPounds(yearly.leftPence)} is left.${begins}`;
}

/** Services that run, those whose first day is still to come, and those that have ended. */
export function servicesByTime(services: Support['services'], today: IsoDay): { current: Support['services']; toCome: Support['services']; ended: Support['services'] } {
  return {
    current: services.filter((row) => row.isCurrent),
    toCome: services.filter((row) => !row.isCurrent && row.service.startsOn > today),
    ended: services.filter((row) => !row.isCurrent && row.service.startsOn <= today),
  };
}

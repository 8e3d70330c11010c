import type { BudgetPeriod } from '../../../shared/budget/personal-budget';
import type { Input } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatAmount } from '../../../shared/kernel/money';
import type { Recurring } from '../../../shared/kernel/recurrence';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';
import { RHYTHMS } from '../../ui/rhythm-words';

export type BudgetText = {
  startsOn: string;
  endsOn: string;
  state: 'estimated' | 'agreed';
  per: Recurring;
  totalPence: string;
  contributionPence: string;
  councilPence: string;
  paid: 'net' | 'gross';
  paidEvery: Recurring;
  firstPaymentOn: string;
};

/** A budget as its form shows it; null: a new one. */
export function budgetText(budget: BudgetPeriod | null, startsOn: IsoDay): BudgetText {
  return {
    startsOn: formatDay(budget?.startsOn ?? startsOn),
    endsOn: budget?.endsOn ? formatDay(budget.endsOn) : '',
    state: budget?.state ?? 'agreed',
    per: budget?.per ?? 'week',
    totalPence: budget ? formatAmount(budget.totalPence) : '',
    contributionPence: budget ? formatAmount(budget.contributionPence) : '',
    councilPence: budget ? formatAmount(budget.councilPence) : '',
    paid: budget?.paid ?? 'net',
    paidEvery: budget?.paidEvery ?? '4-weeks',
    firstPaymentOn: budget?.firstPaymentOn ? formatDay(budget.firstPaymentOn) : '',
  };
}

/** A budget as typed → the budget to save, or what stands in its way. That its three figures add up is checked by main. */
export function readBudget(text: BudgetText, id: number | null, today: IsoDay): Result<Input<'budgets.save'>> {
  return readForm(today, (field) => ({
    id,
    startsOn: field.day('startsOn', text.startsOn, 'Enter the first day of this budget'),
    endsOn: field.dayIfAny('endsOn', text.endsOn),
    state: text.state,
    per: field.choice('per', text.per, RHYTHMS, 'Choose what the figures are for'),
    totalPence: field.pounds('totalPence', text.totalPence, 'Enter the whole budget'),
    contributionPence: field.pounds('contributionPence', text.contributionPence, 'Enter your share, or 0 if you pay nothing'),
    councilPence: field.pounds('councilPence', text.councilPence, 'Enter the council’s share'),
    paid: text.paid,
    paidEvery: field.choice('paidEvery', text.paidEvery, RHYTHMS, 'Choose how often the council pays'),
    firstPaymentOn: field.dayIfAny('firstPaymentOn', text.firstPaymentOn),
  }));
}

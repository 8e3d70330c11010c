import type { Output } from '../../../shared/contract/contract';
import { CATEGORIES, INCOME_CATEGORIES, NOT_ALLOWED_CATEGORIES, PAYING_BACK, SPENDING_CATEGORIES, TAKING_BACK, type Category } from '../../../shared/ledger/categories';

/** A service of the plan, as far as sorting a payment needs it. */
export type PurposeService = Pick<Output<'support.show'>['services'][number]['service'], 'id' | 'name' | 'category'> & { readonly isCurrent: boolean };

/** What a payment is for: a service with its line of the return, or a line alone. */
export type Purpose = { readonly category: Category; readonly serviceId: number | null };

export type PurposeGroup = { readonly label: string; readonly options: readonly { readonly value: string; readonly label: string }[] };

/** The choice that leaves a payment for later. */
export const SORT_LATER = '';

const lines = (categories: Partial<Record<Category, string>>) => Object.entries(categories).map(([key, label]) => ({ value: `category:${key}`, label }));

/**
 * What a payment could be for, in groups: the services first, those that ended last among them. Spending that a direct payment
 * is not for can be chosen, because what happened is written down; it raises a flag. Money that pays it back goes under the same line,
 * so that the two cancel out; it is not the person’s own money added to the budget.
 */
export function purposeGroups(direction: 'in' | 'out', services: readonly PurposeService[]): PurposeGroup[] {
  const moved = { label: 'Between your own accounts', options: lines({ transfer: CATEGORIES.transfer }) };
  if (direction === 'in') return [{ label: 'Money in', options: lines(INCOME_CATEGORIES) }, { label: PAYING_BACK, options: lines({ ...NOT_ALLOWED_CATEGORIES, cash: CATEGORIES.cash }) }, moved];
  const takenBack = { label: moved.label, options: [...moved.options, { value: 'category:own_top_up', label: TAKING_BACK }] };
  const current = services.filter((service) => service.isCurrent).map((service) => ({ value: `service:${service.id}`, label: service.name }));
  const ended = services.filter((service) => !service.isCurrent).map((service) => ({ value: `service:${service.id}`, label: `${service.name} (ended)` }));
  return [
    { label: 'Your services', options: [...current, ...ended] },
    { label: 'Other spending', options: lines(SPENDING_CATEGORIES) },
    takenBack,
    { label: 'Not for a direct payment: it will be flagged', options: lines(NOT_ALLOWED_CATEGORIES) },
  ].filter((group) => group.options.length > 0);
}

/** The purpose behind a choice of `purposeGroups`; “later”, an unknown one and one of the other direction are not sorted. */
export function readPurpose(chosen: string, direction: 'in' | 'out', services: readonly PurposeService[]): Purpose {
  const isOffered = purposeGroups(direction, services).some((group) => group.options.some((option) => option.value === chosen));
  if (!isOffered) return { category: 'not_sorted', serviceId: null };
  const [kind, key = ''] = chosen.split(':');
  const service = kind === 'service' ? services.find((each) => String(each.id) === key) : undefined;
  if (service) return { category: service.category, serviceId: service.id };
  const category = kind === 'category' ? (Object.keys(CATEGORIES) as Category[]).find((each) => each === key) : undefined;
  return { category: category ?? 'not_sorted', serviceId: null };
}

/** The choice that stands for a purpose. */
export function purposeValue(purpose: Purpose): string {
  if (purpose.serviceId !== null) return `service:${purpose.serviceId}`;
  return purpose.category === 'not_sorted' ? SORT_LATER : `category:${purpose.category}`;
}

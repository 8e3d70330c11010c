import { describe, expect, it } from 'vitest';
import { NOT_ALLOWED_CATEGORIES } from '#shared/ledger/categories';
import { purposeGroups, purposeValue, readPurpose, type PurposeService } from '../../../renderer/features/money/purpose';

const services: PurposeService[] = [
  { id: 1, name: 'Art group', category: 'activities', isCurrent: false },
  { id: 2, name: 'Weekday mornings', category: 'pa_wages', isCurrent: true },
];

describe('what a payment could be for', () => {
  it('offers services before kinds of spending, those that ended last', () => {
    const [first] = purposeGroups('out', services);
    expect(first?.options.map((option) => option.label)).toEqual(['Weekday mornings', 'Art group (ended)']);
  });

  it('offers no services and no spending for money that came in', () => {
    const values = purposeGroups('in', services).flatMap((group) => group.options.map((option) => option.value));
    expect(values).toContain('category:direct_payment');
    expect(values.filter((value) => value.startsWith('service:') || value === 'category:pa_wages')).toEqual([]);
  });

  it('offers every kind of spending that was not allowed, and cash, to be paid back', () => {
    const group = purposeGroups('in', services).find(({ label }) => label === 'Paying back what was not allowed');
    expect(group?.options.map(({ value }) => value)).toEqual([...Object.keys(NOT_ALLOWED_CATEGORIES), 'cash'].map((category) => `category:${category}`));
  });

  it('leaves out the group of services when there are none', () => {
    expect(purposeGroups('out', []).map((group) => group.label)).not.toContain('Your services');
  });

  it('never offers “not sorted” or the opening balance', () => {
    const values = [...purposeGroups('in', []), ...purposeGroups('out', [])].flatMap((group) => group.options.map((option) => option.value));
    expect(values.filter((value) => value === 'category:not_sorted' || value === 'category:opening')).toEqual([]);
  });
});

describe('the purpose behind a choice', () => {
  it.each([
    ['a service brings its line of the return', 'service:2', 'out', { category: 'pa_wages', serviceId: 2 }],
    ['a service that ended', 'service:1', 'out', { category: 'activities', serviceId: 1 }],
    ['a kind of spending alone', 'category:hmrc', 'out', { category: 'hmrc', serviceId: null }],
    ['spending that is not allowed, because it happened', 'category:gambling', 'out', { category: 'gambling', serviceId: null }],
    ['and the same for the money that pays it back', 'category:gambling', 'in', { category: 'gambling', serviceId: null }],
    ['sort it later', '', 'out', { category: 'not_sorted', serviceId: null }],
    ['a service for money that came in', 'service:2', 'in', { category: 'not_sorted', serviceId: null }],
    ['a service that is gone', 'service:9', 'out', { category: 'not_sorted', serviceId: null }],
    ['a word that every object knows', 'category:constructor', 'out', { category: 'not_sorted', serviceId: null }],
  ] as const)('%s', (_, chosen, direction, expected) => {
    expect(readPurpose(chosen, direction, services)).toEqual(expected);
  });

  it.each([
    ['service:2', { category: 'pa_wages', serviceId: 2 }],
    ['category:hmrc', { category: 'hmrc', serviceId: null }],
    ['', { category: 'not_sorted', serviceId: null }],
  ] as const)('“%s” stands for it again', (value, purpose) => {
    expect(purposeValue(purpose)).toBe(value);
  });
});

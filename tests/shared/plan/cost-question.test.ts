import { describe, expect, it } from 'vitest';
import { serviceCost, type CostQuestion } from '#shared/plan/cost-question';
import { SERVICE_SHAPES } from '../../support/service-shapes';

describe('the cost of a service without a ledger', () => {
  it.each(SERVICE_SHAPES)('%s', (_, question, [weeklyPence, fourWeeklyPence, monthlyPence, yearlyPence]) => {
    expect(serviceCost(question)).toMatchObject({ ok: true, value: { weeklyPence, fourWeeklyPence, monthlyPence, yearlyPence } });
  });

  it('has at least 60 shapes', () => expect(SERVICE_SHAPES.length).toBeGreaterThanOrEqual(60));
});

const plain = SERVICE_SHAPES[0]?.[1] as CostQuestion;
const backwards = [{ from: '2026-04-06', to: '2026-04-05' }] as const;

describe('what cannot be asked', () => {
  it.each<[string, CostQuestion, string]>([
    ['a last day before the first', { ...plain, span: backwards[0] }, 'ends-before-start'],
    ['a break that ends before it starts', { ...plain, service: { ...plain.service, breaks: backwards } }, 'break-ends-before-start'],
    ['a term that ends before it starts', { ...plain, terms: backwards }, 'term-ends-before-start'],
    ['a price by the hour with no time', { ...plain, service: { ...plain.service, minutes: null } }, 'hourly-without-time'],
  ])('%s', (_, question, code) => expect(serviceCost(question)).toMatchObject({ ok: false, faults: [{ code }] }));
});

it('answers for the 12 months named, else from its first day, else from the day asked', () => {
  const yearOf = (over: Partial<CostQuestion>) => {
    const cost = serviceCost({ ...plain, on: '2026-11-20', ...over });
    return cost.ok ? cost.value.year : null;
  };
  expect(yearOf({ yearFrom: '2024-02-29' })).toEqual({ from: '2024-02-29', to: '2025-02-27' });
  expect(yearOf({ yearFrom: null, span: { from: '2026-09-01', to: '2026-12-31' } })).toEqual({ from: '2026-09-01', to: '2027-08-31' });
  expect(yearOf({ yearFrom: null })).toEqual({ from: '2026-11-20', to: '2027-11-19' });
});

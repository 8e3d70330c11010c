import { expect, it } from 'vitest';
import { isEmptyPlan, planKept, planSnapshot, type PlanContent } from '#shared/plan/plan-content';
import { NEED } from '../../support/records';

const EMPTY: PlanContent = { answers: {}, needs: [], goals: [], risks: [], services: [], budgets: [], helpers: [], control: [], wellbeing: [], emergencies: [], contacts: [] };

it('is the same text for the same plan, in whatever order its fields were put together', () => {
  const need = { ...NEED, id: 1 };
  const reversed = Object.fromEntries(Object.entries(need).reverse()) as typeof need;
  expect(planSnapshot({ ...EMPTY, needs: [reversed] })).toBe(planSnapshot({ ...EMPTY, needs: [need] }));
  expect(planSnapshot({ ...EMPTY, needs: [{ ...need, words: 'Meals' }] })).not.toBe(planSnapshot({ ...EMPTY, needs: [need] }));
});

it('gives back what was put in', () => {
  const content = { ...EMPTY, answers: { 1: '“Quotes”, <b>, 🎵, שלום' } };
  expect(JSON.parse(planSnapshot(content))).toEqual(content);
});

it.each([
  ['nothing', {}, true],
  ['an answer of spaces', { answers: { 1: '  ' } }, true],
  ['one answer', { answers: { 1: 'I sing.' } }, false],
  ['one need', { needs: [{ ...NEED, id: 1 }] }, false],
])('a plan with %s', (_name, change, empty) => {
  expect(isEmptyPlan({ ...EMPTY, ...change })).toBe(empty);
});

it('an answer that was emptied is no answer, in a version of long ago too', () =>
  expect(planKept(planSnapshot({ ...EMPTY, answers: { 1: 'I sing.', 2: '' } })).answers).toEqual({ 1: 'I sing.' }));

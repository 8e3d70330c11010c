import { expect, it } from 'vitest';
import type { Rule } from '#shared/statements/rules';
import { saveRule } from '#shared/statements/save-rule';

const rule: Omit<Rule, 'id'> = { words: 'City Cabs', direction: 'out', category: 'travel', serviceId: null, fund: 'council' };
const other: Rule = { ...rule, id: 2, words: 'bus' };

it.each([
  ['as it is', rule, []],
  ['for a service that is there', { ...rule, serviceId: 7 }, []],
  ['for one that is gone', { ...rule, serviceId: 8 }, ['purpose service-missing']],
  ['without words', { ...rule, words: ' - ' }, ['words rule-without-words']],
  ['the same words twice', { ...rule, words: 'BUS' }, ['words rule-twice']],
  ['the same words for money in', { ...rule, words: 'bus', direction: 'in', category: 'refund' } as const, []],
  ['for nothing', { ...rule, category: 'not_sorted' } as const, ['purpose category-not-for-rules']],
  ['money out as money in', { ...rule, category: 'direct_payment' } as const, ['purpose category-wrong-way']],
  ['own money taken back', { ...rule, category: 'own_top_up', fund: 'own' } as const, []],
])('a rule %s', (_, given, expected) => {
  const saved = saveRule(given, [other], new Set([7]));
  expect(saved.ok ? [] : saved.faults.map(({ code, field }) => `${field} ${code}`)).toEqual(expected);
});

it('keeps its words as the bank’s text is looked through', () => expect(saveRule(rule, [], new Set())).toMatchObject({ ok: true, value: { words: 'city cabs' } }));

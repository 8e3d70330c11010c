import { describe, expect, it } from 'vitest';
import { readRule, ruleText } from '../../../renderer/features/money/rule-form';
import { faultsOf, readAs } from '../form-answers';

const services = [{ id: 2, name: 'Taxis', category: 'travel', isCurrent: true }] as const;
const rule = { id: 5, words: 'city cabs', direction: 'out', category: 'travel', serviceId: 2, fund: 'own' } as const;

describe('a rule that is changed', () => {
  it('stays as it was', () => expect(readAs(readRule(ruleText(rule), rule, services))).toEqual(rule));
  it('takes other words', () => expect(readAs(readRule({ ...ruleText(rule), words: ' cabs ' }, rule, services))).toEqual({ ...rule, words: 'cabs' }));
  it('with another purpose, the usual money pays', () => expect(readAs(readRule({ ...ruleText(rule), purpose: 'category:hmrc' }, rule, services))).toEqual({ ...rule, category: 'hmrc', serviceId: null, fund: 'council' }));
  it.each([
    ['no words', { ...ruleText(rule), words: ' ' }, ['words: Enter the words that such payments have']],
    ['no purpose', { ...ruleText(rule), purpose: '' }, ['purpose: Choose what such payments are for']],
  ])('%s is refused', (_, text, expected) => expect(faultsOf(readRule(text, rule, services))).toEqual(expected));
});

import type { Input, Output } from '../../../shared/contract/contract';
import type { Result } from '../../../shared/kernel/result';
import { usualFund } from '../../../shared/ledger/funds';
import { readForm } from '../../ui/form-reader';
import { purposeValue, readPurpose, SORT_LATER, type PurposeService } from './purpose';

type Rule = Output<'rules.list'>['rules'][number];

export type RuleText = { readonly words: string; readonly purpose: string };

export function ruleText(rule: Pick<Rule, 'words' | 'category' | 'serviceId'>): RuleText {
  return { words: rule.words, purpose: purposeValue(rule) };
}

/** Reads a rule that is changed: words, and what such payments are for. Whose money pays stays as it was while the purpose does. */
export function readRule(text: RuleText, rule: Pick<Rule, 'id' | 'direction' | 'category' | 'serviceId' | 'fund'>, services: readonly PurposeService[]): Result<Input<'rules.save'>> {
  // No day is read here.
  return readForm('2000-01-01', (field) => {
    const words = field.words('words', text.words, 'Enter the words that such payments have');
    if (text.purpose === SORT_LATER) field.refuse('purpose', 'Choose what such payments are for');
    const isSame = text.purpose === purposeValue(rule);
    const purpose = isSame ? { category: rule.category, serviceId: rule.serviceId } : readPurpose(text.purpose, rule.direction, services);
    return { id: rule.id, words, direction: rule.direction, ...purpose, fund: isSame ? rule.fund : usualFund(purpose.category) };
  });
}

import { CATEGORIES, isIncomeCategory } from '../ledger/categories';
import { ok, refused, type Fault, type Result } from '../kernel/result';
import { foldWords, type Rule } from './rules';

/** May a rule be remembered so? Its words are folded as the bank’s text is when it is looked for. `others` are the rules beside it. */
export function saveRule(rule: Omit<Rule, 'id'>, others: readonly Rule[], serviceIds: ReadonlySet<number>): Result<Omit<Rule, 'id'>> {
  const words = foldWords(rule.words);
  const faults: Fault[] = [];
  if (words === '') faults.push({ code: 'rule-without-words', field: 'words', message: 'Enter words of the bank’s text to know such payments by.' });
  if (others.some((other) => other.words === words && other.direction === rule.direction)) {
    faults.push({ code: 'rule-twice', field: 'words', message: `“${words}” is remembered already. Change that one, or give other words.` });
  }
  if (rule.category === 'not_sorted' || rule.category === 'opening') faults.push({ code: 'category-not-for-rules', field: 'purpose', message: 'Choose what such payments are for.' });
  if (rule.serviceId !== null && !serviceIds.has(rule.serviceId)) faults.push({ code: 'service-missing', field: 'purpose', message: 'That service is no longer in the ledger. Choose another.' });
  if (rule.direction === 'out' && isIncomeCategory(rule.category) && rule.category !== 'refund' && rule.category !== 'own_top_up') {
    faults.push({ code: 'category-wrong-way', field: 'purpose', message: `“${CATEGORIES[rule.category]}” is money in, and this rule is for money out. Choose what it was for.` });
  }
  return faults.length > 0 ? refused(...faults) : ok({ ...rule, words });
}

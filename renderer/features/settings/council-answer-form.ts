import type { Input, Output } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { formatAmount } from '../../../shared/kernel/money';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

export type CouncilRule = Output<'settings.show'>['councilRules'][number];

/** An answer as typed: text, or the values ticked in a list. */
export type CouncilAnswerText = { readonly typed: string; readonly ticked: readonly string[] };

/** The form for a rule, filled with what holds today. */
export function councilAnswerText(rule: Pick<CouncilRule, 'kind' | 'value'>): CouncilAnswerText {
  const { value } = rule;
  if (Array.isArray(value)) return { typed: value.join(', '), ticked: value };
  if (value === null) return { typed: '', ticked: [] };
  if (typeof value === 'boolean') return { typed: value ? 'yes' : 'no', ticked: [] };
  return { typed: rule.kind === 'pence' && typeof value === 'number' ? formatAmount(value) : String(value), ticked: [] };
}

function readValue(text: CouncilAnswerText, rule: CouncilRule, field: Parameters<Parameters<typeof readForm>[1]>[0]): CouncilRule['value'] {
  switch (rule.kind) {
    case 'number':
      return field.count('answer', text.typed, 'Enter what your council says');
    case 'pence':
      return field.pounds('answer', text.typed, 'Enter the amount your council gives');
    case 'yes_no':
      return field.choice('answer', text.typed, ['yes', 'no'], 'Choose yes or no') === 'yes';
    case 'choice':
      return field.words('answer', text.typed, 'Choose what your council says');
    case 'list': {
      const items = rule.choices.length > 0 ? text.ticked : text.typed.split(/[,;\n]/).map((item) => item.trim()).filter((item) => item !== '');
      if (items.length === 0) field.refuse('answer', rule.choices.length > 0 ? 'Tick what your council says' : 'Enter what your council asks for, with commas between');
      return [...items];
    }
  }
}

/** Reads the household’s own answer to one of the council’s rules, in the kind that the rule has. */
export function readCouncilAnswer(text: CouncilAnswerText, rule: CouncilRule, today: IsoDay): Result<Input<'council.answer'>> {
  return readForm(today, (field) => ({ key: rule.key, value: readValue(text, rule, field) }));
}

import type { Input, Output } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

export type Term = Output<'terms.list'>['terms'][number];
export type TermText = { words: string; from: string; to: string };

/** A school term as its form shows it; null: a new one. */
export function termText(term: Term | null): TermText {
  return { words: term?.words ?? '', from: term ? formatDay(term.from) : '', to: term ? formatDay(term.to) : '' };
}

/** A school term as typed → the term to save, or what stands in its way. */
export function readTerm(text: TermText, id: number | null, today: IsoDay): Result<Input<'terms.save'>> {
  return readForm(today, (field) => ({
    id,
    words: field.words('words', text.words, 'Give this term a name, like “Autumn 2026, before half-term”'),
    from: field.day('from', text.from, 'Enter the first day of the term'),
    to: field.day('to', text.to, 'Enter the last day of the term'),
  }));
}

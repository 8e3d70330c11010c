import type { MeansKind, MeansLine } from '../../../shared/contribution/means';
import { aboutKind, MEANS_KIND_KEYS, MEANS_KINDS, type MeansGroup } from '../../../shared/contribution/means-kinds';
import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { formatAmount } from '../../../shared/kernel/money';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';
import { RHYTHMS } from '../../ui/rhythm-words';

/** The three lists of amounts, each with the groups that stand in it. */
export const LISTS = { income: ['counted', 'ignored'], disability: ['disability'], costs: ['housing', 'other'] } as const satisfies Record<string, readonly MeansGroup[]>;
export type ListName = keyof typeof LISTS;

/** The lines of a list, in the order in which they were written down. */
export function linesOf(list: ListName, lines: readonly MeansLine[]): MeansLine[] {
  const groups: readonly MeansGroup[] = LISTS[list];
  return lines.filter(({ kind }) => groups.includes(aboutKind(kind).group));
}

const HEADINGS: Readonly<Record<MeansGroup, string>> = { counted: 'These count', ignored: 'These are ignored', housing: 'Your home', disability: 'Disability', other: 'Other' };

/** What can be chosen in a list, under headings. */
export function choicesOf(list: ListName): { label: string; choices: { value: MeansKind; label: string }[] }[] {
  return LISTS[list].map((group) => ({
    label: HEADINGS[group],
    choices: MEANS_KIND_KEYS.filter((kind) => aboutKind(kind).group === group).map((value) => ({ value, label: MEANS_KINDS[value].words })),
  }));
}

/** An amount that the council asks about, as typed. */
export type MeansLineText = { readonly kind: MeansKind | ''; readonly words: string; readonly amount: string; readonly every: string; readonly evidence: string };

export function meansLineText(line: MeansLine | null, list: ListName): MeansLineText {
  if (!line) return { kind: list === 'disability' ? 'disability_related' : '', words: '', amount: '', every: '', evidence: '' };
  return { kind: line.kind, words: line.words, amount: formatAmount(line.amountPence), every: line.every, evidence: line.evidence };
}

/** Reads it. A cost because of a disability, and another one, must say what it is for: the council will ask. */
export function readMeansLine(text: MeansLineText, list: ListName, id: number | null, today: IsoDay): Result<Input<'meansLines.save'>> {
  return readForm(today, (field) => {
    const kind = field.choice('kind', text.kind, MEANS_KIND_KEYS, list === 'income' ? 'Choose what comes in' : 'Choose what you pay for');
    const mustSay = text.kind === 'disability_related' || text.kind === 'other_allowance';
    return {
      id,
      kind,
      words: mustSay ? field.words('words', text.words, 'Enter what you pay for') : text.words.trim(),
      amountPence: field.pounds('amount', text.amount, list === 'income' ? 'Enter how much comes in' : 'Enter how much you pay'),
      every: field.choice('every', text.every, RHYTHMS, 'Choose how often'),
      evidence: text.evidence.trim(),
    };
  });
}

import type { Output } from '../../../shared/contract/contract';
import { countOf } from '../../../shared/kernel/plain-words';
import { formatPounds } from '../../../shared/kernel/money';
import { documentName } from '../../../shared/documents/document';

type Missing = Output<'receipts.missing'>;
type Shown = Output<'documents.list'>['documents'][number];

/** The page’s title. */
export function receiptsTitle({ payments, sumPence }: Pick<Missing, 'payments' | 'sumPence'>): string {
  if (payments.length === 0) return 'Every payment has its evidence';
  return `${countOf(payments.length, 'payment')}, ${formatPounds(sumPence)}, ${payments.length === 1 ? 'has' : 'have'} no evidence`;
}

/** What the council asks for. */
export function askedWords({ fromPence, councilName }: Pick<Missing, 'fromPence' | 'councilName'>): string {
  if (fromPence === null) return `What ${councilName} asks for is not known. Evidence for each payment answers any question.`;
  return fromPence === 0 ? `${councilName} asks for evidence of what you spend: a receipt, bill or payslip.` : `${councilName} asks for evidence (a receipt, bill or payslip) from ${formatPounds(fromPence)} on.`;
}

export const SHOW = ['all', 'unlinked', 'payments', 'others'] as const;
export type Show = (typeof SHOW)[number];

/** The documents to show, those that are for nothing yet first. Every word looked for must be in its name, words or what it is for. */
export function documentsToShow<T extends Pick<Shown, 'about' | 'links'>>(documents: readonly T[], show: Show, search: string): T[] {
  const words = search.trim().toLowerCase().split(/\s+/).filter((word) => word !== '');
  const fits = ({ about, links }: T) => {
    if (show === 'unlinked' && links.length > 0) return false;
    if (show === 'payments' && !links.some(({ to }) => to.kind === 'entry')) return false;
    if (show === 'others' && !links.some(({ to }) => to.kind !== 'entry')) return false;
    const text = [about.fileName, about.words, ...links.map((link) => link.words)].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const shown = documents.filter(fits);
  return [...shown.filter(({ links }) => links.length === 0), ...shown.filter(({ links }) => links.length > 0)];
}

/** “12 documents, 2 for nothing yet.” */
export function documentsCountWords(documents: readonly Pick<Shown, 'links'>[]): string {
  const unlinked = documents.filter(({ links }) => links.length === 0).length;
  const all = countOf(documents.length, 'document');
  return unlinked === 0 ? `${all}.` : `${all}, ${unlinked} for nothing yet.`;
}

/** What a document is called in a sentence. */
export const nameOf = (about: Shown['about']): string => documentName(about);

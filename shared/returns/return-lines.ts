import type { Facts } from '../checks/check';
import type { ReturnDocument } from '../contract/return.routes';
import { sumPence } from '../kernel/money';
import { upperFirst } from '../kernel/plain-words';
import { CATEGORIES, CATEGORY_KEYS, isIncomeCategory, isNotAllowedCategory, isSpendingCategory, type Category } from '../ledger/categories';
import type { Entry, EntryPart } from '../ledger/entry';
import { usualFund, type Fund } from '../ledger/funds';
import { needTitlesOf } from '../plan/service-words';

type Line = ReturnDocument['income'][number];
type Row = Line['entries'][number];

/**
 * The lines of a return: one for each category that has entries, in the order of the categories, each with its entries by day.
 * Amounts of a spending line are positive; a refund that was tied to a spending category stands on it as a negative amount. What is
 * not sorted and what moved between accounts is on the side on which the money went; the person’s own money that moved in or out is on
 * the line of own money added, like any other that they add or take back.
 */
export function linesOf(entries: readonly Entry[], facts: Pick<Facts, 'services' | 'needs'>): { readonly income: Line[]; readonly spending: Line[] } {
  const services = new Map(facts.services.map((service) => [service.id, { name: service.name, needs: needTitlesOf(service, facts.needs) }]));
  const income = new Map<Category, Row[]>();
  const spending = new Map<Category, Row[]>();
  for (const entry of entries) {
    for (const part of entry.parts) {
      if (part.category === 'opening') continue;
      const { category, isIncome, whose } = asReported(part);
      const service = part.serviceId === null ? undefined : services.get(part.serviceId);
      const side = isIncome ? income : spending;
      const rows = side.get(category) ?? [];
      side.set(category, rows);
      rows.push({
        id: entry.id,
        paidOn: entry.paidOn,
        payee: entry.payee || entry.bankText,
        amountPence: isIncome ? part.amountPence : -part.amountPence,
        service: service?.name ?? null,
        ...(whose !== undefined && { whose }),
        needs: service?.needs ?? [],
        evidence: evidenceText(entry, isIncome),
      });
    }
  }
  return { income: inOrder(income), spending: inOrder(spending) };
}

const WHOSE: Partial<Record<Fund, string>> = { own: 'the person’s own money', nhs: 'the NHS personal health budget' };

/** Where a part of an entry stands in a return, and, of what was not paid with the direct payment, whose money it was. */
export function asReported(part: Pick<EntryPart, 'category' | 'fund' | 'amountPence'>): { readonly category: Category; readonly isIncome: boolean; readonly whose: string | undefined } {
  const category = lineOf(part);
  const isIncome = sideOf(category, part.amountPence) === 'income';
  return { category, isIncome, whose: isIncome || part.fund === usualFund(part.category) ? undefined : WHOSE[part.fund] };
}

/** What a payment of the return was for, and whose money it was where that is not the direct payment; empty: neither is known. */
export function forWords({ service, whose }: Pick<Row, 'service' | 'whose'>): string {
  if (whose === undefined) return service ?? '';
  return service === null ? upperFirst(whose) : `${service} (${whose})`;
}

function lineOf({ category, fund }: Pick<EntryPart, 'category' | 'fund'>): Category {
  return category === 'transfer' && fund === 'own' ? 'own_top_up' : category;
}

function sideOf(category: Category, amountPence: number): 'income' | 'spending' {
  if (isIncomeCategory(category)) return 'income';
  if (isSpendingCategory(category) || isNotAllowedCategory(category)) return 'spending';
  return amountPence > 0 ? 'income' : 'spending';
}

/** “Payslip 12”, “Kept”, “Missing”, “Not needed: under £10.00”. Money in is asked for no receipt. */
function evidenceText({ evidence, evidenceWords }: Entry, isIncome: boolean): string {
  const words = evidenceWords.trim();
  if (evidence === 'have') return words || 'Kept';
  if (isIncome) return '';
  if (evidence === 'not_needed') return words === '' ? 'Not needed' : `Not needed: ${words}`;
  return 'Missing';
}

function inOrder(lines: ReadonlyMap<Category, Row[]>): Line[] {
  return CATEGORY_KEYS.flatMap((category) => {
    const entries = lines.get(category);
    return entries ? [{ category, line: CATEGORIES[category], amountPence: sumPence(entries.map((row) => row.amountPence)), entries }] : [];
  });
}

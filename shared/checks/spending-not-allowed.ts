import { formatDay } from '../kernel/iso-date';
import { formatPounds, sumPence } from '../kernel/money';
import { countOf, lowerFirst } from '../kernel/plain-words';
import { isNotAllowedCategory, NOT_ALLOWED_CATEGORIES, PAYING_BACK, type NotAllowedCategory } from '../ledger/categories';
import { indexEntries, upTo, type Line } from '../ledger/entry-index';
import { isDirectPaymentMoney } from '../ledger/spending';
import { recordsOf, type Check, type Flag } from './check';

/** Payees whose name says what was bought, for payments that are tied to no service. Few and plain: a wrong remark costs trust. */
const PAYEES: readonly { readonly category: NotAllowedCategory; readonly names: RegExp }[] = [
  {
    category: 'gambling',
    names: /\b(bet ?365|betfred|betfair|betway|william hill|ladbrokes|coral\.co\.uk|coral racing|paddy ?power|sky ?bet|skybet|unibet|pokerstars|national[ -]lottery|tombola|casino)\b/i,
  },
  { category: 'alcohol_tobacco', names: /\b(off[ -]licence|bargain booze|tobacconist|vape)\b/i },
];

/** The contribution has its own check. A short stay in a care home, up to 4 weeks, is respite and goes under that category. */
const ANOTHER_CHECK: NotAllowedCategory = 'contribution_out';

/** `stop`: the council may ask for the money back, and the more of it the longer it goes on. */
export const spendingNotAllowed: Check = {
  code: 'spending-not-allowed',
  rule: 'Direct payment money went on something that it is never for, by its category or its payee, and was not paid back. That a return was sent changes nothing.',
  source: 'Care and support statutory guidance and direct payment agreements (Luton, Surrey, Birmingham, Oldham, Dorset)',
  check(facts, on) {
    const { byCategory, untied } = indexEntries(facts.entries);
    const found = new Map<NotAllowedCategory, Line[]>();
    for (const category of Object.keys(NOT_ALLOWED_CATEGORIES) as NotAllowedCategory[]) {
      if (category !== ANOTHER_CHECK) found.set(category, upTo(byCategory.get(category) ?? [], on).filter((line) => isDirectPaymentMoney(line.part)));
    }
    const named = payeeReader();
    for (const line of upTo(untied, on)) {
      if (isNotAllowedCategory(line.part.category) || !isDirectPaymentMoney(line.part)) continue;
      const category = named(line.entry);
      if (category) found.get(category)?.push(line);
    }
    return [...found].flatMap(([category, lines]) => flagFor(category, lines));
  },
};

/** Looks each payee up once: a ledger has many entries and few names. */
function payeeReader(): (entry: Line['entry']) => NotAllowedCategory | null {
  const known = new Map<string, NotAllowedCategory | null>();
  return ({ payee, bankText }) => {
    const words = `${payee} ${bankText}`;
    const before = known.get(words);
    if (before !== undefined) return before;
    const category = PAYEES.find(({ names }) => names.test(words))?.category ?? null;
    known.set(words, category);
    return category;
  };
}

function flagFor(category: NotAllowedCategory, lines: readonly Line[]): Flag[] {
  const spentPence = -sumPence(lines.map((line) => line.part.amountPence));
  const out = lines.filter((line) => line.part.amountPence < 0);
  const last = out.at(-1);
  // Money that came back under the same heading puts it right.
  if (!last || spentPence <= 0) return [];
  const words = lowerFirst(NOT_ALLOWED_CATEGORIES[category]);
  const back = out.length < lines.length ? ' Some of it was paid back.' : '';
  const which = out.length === 1 ? `It went to ${last.entry.payee} on ${formatDay(last.paidOn)}.` : `${countOf(out.length, 'payment')}, the last on ${formatDay(last.paidOn)} to ${last.entry.payee}.`;
  return [
    {
      check: 'spending-not-allowed',
      severity: 'stop',
      title: `${formatPounds(spentPence)} went on what a direct payment is not for: ${words}`,
      why: `${which}${back} The council may ask for it back.`,
      next: `Pay ${formatPounds(spentPence)} back into the account from your own money, and tell the council. Sort that money as “${PAYING_BACK}: ${NOT_ALLOWED_CATEGORIES[category]}”. If it was for something else, choose what it was for.`,
      screen: 'money',
      byOn: null,
      figures: { category, payments: out.length, spentPence },
      records: recordsOf('entry', lines.map((line) => line.entry.id)),
    },
  ];
}

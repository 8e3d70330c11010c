import { formatDay } from '../kernel/iso-date';
import { formatPounds, sumPence } from '../kernel/money';
import { countOf } from '../kernel/plain-words';
import { NOT_ALLOWED_CATEGORIES, PAYING_BACK, type Category } from '../ledger/categories';
import { indexEntries, upTo, type Line } from '../ledger/entry-index';
import { wasReported } from '../returns/unreported';
import { recordsOf, type Check } from './check';

/** How banks and people describe the contribution. */
const CONTRIBUTION_WORDS = /\b(client|care|assessed) (contribution|charge)s?\b|\bcontribution\b/i;
/** Other contributions: to a pension, and National Insurance. */
const OTHER_CONTRIBUTIONS = /\b(pension|nest|national insurance|nic?|hmrc)\b/i;
/** Where the words cannot mean the person’s own share: employers pay these, and money goes back to the council. */
const NEVER_ITS_CATEGORY: ReadonlySet<Category> = new Set(['hmrc', 'pension', 'insurance', 'pa_wages', 'returned_to_council', 'transfer', 'opening']);

/** `stop`: the direct payment may not pay the person’s own share of it. */
export const contributionPaidFromDirectPayment: Check = {
  code: 'contribution-paid-from-direct-payment',
  rule: 'Money went out of the direct payment account for the contribution, by its category or its words, and was not paid back. By its words alone: only where no return reported it as it stands.',
  source: 'Direct payment agreements, for example Devon’s: the contribution comes from your own account',
  check(facts, on) {
    const ours = new Set(facts.accounts.filter((account) => account.isDirectPayment).map((account) => account.id));
    const { byCategory, untied } = indexEntries(facts.entries);
    const described = upTo(untied, on).filter(({ entry, part }) => part.category !== 'contribution_out' && isDescribed(entry, part.category) && !wasReported(entry, facts.returnsSent));
    const lines = [...upTo(byCategory.get('contribution_out') ?? [], on), ...described].filter((line) => ours.has(line.entry.accountId));
    const paidPence = -sumPence(lines.map((line) => line.part.amountPence));
    const out = lines.filter((line) => line.part.amountPence < 0);
    const last = out.reduce<Line | undefined>((found, line) => (!found || line.paidOn >= found.paidOn ? line : found), undefined);
    // Money that came back into the account puts it right.
    if (!last || paidPence <= 0) return [];
    return [
      {
        check: 'contribution-paid-from-direct-payment',
        severity: 'stop',
        title: `${formatPounds(paidPence)} of your contribution was paid out of the direct payment`,
        why: `${countOf(out.length, 'payment')}, the last on ${formatDay(last.paidOn)} to ${last.entry.payee}. Your contribution is your own share: it comes from your own money, and the council may ask for this back.`,
        next: `Pay ${formatPounds(paidPence)} from your own account into the direct payment account, and sort that money as “${PAYING_BACK}: ${NOT_ALLOWED_CATEGORIES.contribution_out}”. If a payment was for something else, choose what it was for.`,
        screen: 'money',
        byOn: null,
        figures: { payments: out.length, paidPence, lastPaidOn: last.paidOn },
        records: recordsOf('entry', lines.map((line) => line.entry.id)),
      },
    ];
  },
};

function isDescribed({ payee, bankText, note }: Line['entry'], category: Category): boolean {
  const words = `${payee} ${bankText} ${note}`;
  return !NEVER_ITS_CATEGORY.has(category) && CONTRIBUTION_WORDS.test(words) && !OTHER_CONTRIBUTIONS.test(words);
}

import { formatDay } from '../kernel/iso-date';
import { formatAmount, type Pence } from '../kernel/money';
import { countOf } from '../kernel/plain-words';
import type { Account } from '../ledger/account';
import { CATEGORIES, isIncomeCategory, type Category } from '../ledger/categories';
import type { Entry, EntryPart } from '../ledger/entry';
import { byDayThenId } from '../ledger/entry-order';
import type { Service } from '../plan/services';

export type JournalInput = {
  readonly personName: string;
  readonly accounts: readonly Account[];
  readonly services: readonly Service[];
  /** In any order; all of them, so that the balances are the ledger's. */
  readonly entries: readonly Entry[];
};

/**
 * The whole ledger as a journal for hledger (plain text accounting), in pounds, oldest first. It passes `hledger check --strict`:
 * the commodity and every account are declared. Each entry has its day, who was paid, one posting for the account and one for each
 * thing it was for; `entry`, `fund` and `needs` stand as tags. An account's balance there is its balance here.
 *
 * What people typed goes in as plain words: line breaks, semicolons and the signs that mean something to hledger are taken out, so
 * the text can neither break the file nor add a line to it. The file is UTF-8; hledger needs a UTF-8 locale to read it.
 */
export function journal(input: JournalInput): string {
  const names = accountNames(input);
  const needs = new Map(input.services.map((service) => [service.id, service.needs.map((need) => need.needId)]));
  const entries = [...input.entries].sort(byDayThenId);
  const used = new Set<string>();
  const transactions = entries.map((entry) => {
    const postings = [posting(names.account(entry.accountId), entry.amountPence, '')];
    for (const part of entry.parts) {
      const meets = part.serviceId === null ? [] : (needs.get(part.serviceId) ?? []);
      postings.push(posting(names.purpose(part), -part.amountPence, `fund: ${part.fund}${meets.length === 0 ? '' : `, needs: ${meets.join(' ')}`}`));
    }
    for (const one of postings) used.add(one.account);
    return [`${entry.paidOn} * (${entry.id}) ${plainText(entry.payee || entry.bankText) || 'No name'}`, ...comments(entry), ...postings.map((one) => one.line)].join('\n');
  });
  return [
    `; Direct payment ledger of ${plainText(input.personName) || 'someone'}`,
    entries[0] ? `; ${countOf(entries.length, 'entry', 'entries')} from ${formatDay(entries[0].paidOn)} to ${formatDay(entries.at(-1)?.paidOn ?? entries[0].paidOn)}` : '; No entries yet',
    '',
    'commodity £1,000.00',
    '',
    ...[...used].sort().map((name) => `account ${name}`),
    '',
    ...transactions.map((transaction) => `${transaction}\n`),
  ].join('\n');
}

function posting(account: string, amountPence: Pence, tags: string): { readonly account: string; readonly line: string } {
  return { account, line: `    ${account}  £${formatAmount(amountPence)}${tags === '' ? '' : `  ; ${tags}`}` };
}

function comments(entry: Entry): string[] {
  const tags = [`entry: ${entry.id}`, `evidence: ${entry.evidence.replace('_', ' ')}`, ...(entry.batchId === null ? [] : [`import: ${entry.batchId}`])];
  const words = [
    ['bank', entry.payee === '' ? '' : entry.bankText],
    ['kept', entry.evidenceWords],
    ['note', entry.note],
  ].flatMap(([tag, text = '']) => (text.trim() === '' ? [] : [`    ; ${tag}: ${plainText(text)}`]));
  return [`    ; ${tags.join(', ')}`, ...words];
}

/** The accounts of the journal. Two that would have the same name are told apart by their ids. */
function accountNames({ accounts, services }: Pick<JournalInput, 'accounts' | 'services'>) {
  const held = distinctNames(accounts);
  const supported = distinctNames(services);
  return {
    account: (id: number): string => `assets:${held.get(id) ?? `account ${id}`}`,
    purpose: ({ category, serviceId, amountPence }: EntryPart): string => {
      const service = serviceId === null ? '' : `:${supported.get(serviceId) ?? `service ${serviceId}`}`;
      return `${rootOf(category, amountPence)}${service}`;
    },
  };
}

function rootOf(category: Category, amountPence: Pence): string {
  if (category === 'opening') return 'equity:opening balances';
  if (category === 'transfer') return 'equity:moved between accounts';
  const isIncome = isIncomeCategory(category) || (category === 'not_sorted' && amountPence > 0);
  return `${isIncome ? 'income' : 'expenses'}:${plainText(CATEGORIES[category])}`;
}

function distinctNames(things: readonly { readonly id: number; readonly name: string }[]): ReadonlyMap<number, string> {
  const plain = things.map((thing) => ({ id: thing.id, name: plainText(thing.name) || 'no name' }));
  const folded = plain.map(({ name }) => name.toLowerCase());
  const isOnlyOne = (name: string) => folded.filter((one) => one === name.toLowerCase()).length === 1;
  const taken = new Set(folded);
  return new Map(
    plain.map(({ id, name }) => {
      if (isOnlyOne(name)) return [id, name];
      let numbered = `${name} no. ${id}`;
      // Somebody may have called another one just that.
      while (taken.has(numbered.toLowerCase())) numbered += ` no. ${id}`;
      taken.add(numbered.toLowerCase());
      return [id, numbered];
    }),
  );
}

/**
 * Words that mean nothing to hledger: one line, single spaces, without `;` and `|` (comment and note), `:` and `,` (accounts and
 * tags), brackets (dates and unreal postings) and control signs.
 */
function plainText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/[;|:,]/g, ' ')
    .replace(/[[\](){}"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

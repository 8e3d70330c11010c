import type { IsoDay } from '#shared/kernel/iso-date';
import { joinWords } from '#shared/kernel/plain-words';
import { ok, refused, type Result } from '#shared/kernel/result';
import { CATEGORIES } from '#shared/ledger/categories';
import type { Account } from '#shared/ledger/account';
import type { Entry, EntryPart, EvidenceState } from '#shared/ledger/entry';
import { readSearch } from '#shared/search/read-search';
import { accountNamed } from '#shared/statements/account-of-statement';
import type { ReadDb } from '../db/database';
import { readLedger } from '../db/transaction';
import { balancesByAccount, listAccounts } from '../repositories/accounts';
import { balancesOfPage, registerPage } from '../repositories/register';
import { listServices } from '../repositories/services';
import type { Services } from '../services/services';

export type EntriesAsked = {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  /** An account's name; null: all accounts. */
  readonly account: string | null;
  /** Words, amounts, days, “no receipt” (`readSearch`); empty: everything. */
  readonly search: string;
};

export type ListedEntry = {
  readonly id: number;
  readonly account: string;
  readonly paidOn: IsoDay;
  readonly payee: string;
  readonly bankText: string;
  readonly amountPence: number;
  /** The service that it is for; with several, their names in one text. Null: none. */
  readonly service: string | null;
  /** What it was for, as the return calls it. */
  readonly category: string;
  /** The balance of its account straight after it. */
  readonly balancePence: number;
  readonly evidence: EvidenceState;
  readonly note: string;
  readonly batch: number | null;
  readonly parts: readonly EntryPart[];
};

/** So many are read at a time, of a ledger of any size; one of usual size has fewer. */
const PAGE = 20_000;

/** Hands on every entry that matches, newest first, in pages, and answers how many there are. Fault: no account of that name. */
export function listEntries(services: Services, { from, to, account, search }: EntriesAsked, each: (page: readonly ListedEntry[]) => void, pageSize = PAGE): Result<number> {
  return readLedger(services, (db) => {
    const accounts = listAccounts(db);
    const wanted = account === null ? undefined : accountNamed(accounts, account);
    if (account !== null && !wanted) {
      const known = accounts.length === 0 ? 'It has no account yet.' : `Its accounts: ${joinWords(accounts.map(({ name }) => `“${name}”`))}.`;
      return refused({ code: 'account-not-found', field: 'account', message: `This ledger has no account called “${account}”. ${known}` });
    }
    const filter = { accountId: wanted?.id ?? null, from, to, search: readSearch(search, services.clock.today()), show: 'all' } as const;
    const listed = listing(db, accounts);
    let count = 0;
    let oldest: Entry | undefined;
    for (;;) {
      const page: Entry[] = registerPage(db, filter, oldest ?? null, pageSize);
      if (page.length > 0) each(listed(page));
      count += page.length;
      oldest = page.at(-1);
      if (page.length < pageSize) return ok(count);
    }
  });
}

/** What a listing says of a page of entries. */
function listing(db: ReadDb, accounts: readonly Account[]): (page: readonly Entry[]) => ListedEntry[] {
  const held = balancesByAccount(db);
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  const serviceNames = new Map(listServices(db).map(({ id, name }) => [id, name]));
  return (page) => {
    const balances = balancesOfPage(db, page, held);
    return page.map(({ id, accountId, paidOn, payee, bankText, amountPence, parts, evidence, note, batchId }) => ({
      id,
      account: names.get(accountId) ?? '',
      paidOn,
      payee,
      bankText,
      amountPence,
      service: joinWords([...new Set(parts.flatMap(({ serviceId }) => (serviceId === null ? [] : [serviceNames.get(serviceId) ?? ''])))]) || null,
      category: joinWords([...new Set(parts.map(({ category }) => CATEGORIES[category]))]),
      balancePence: balances.get(id) ?? 0,
      evidence,
      note,
      batch: batchId,
      parts,
    }));
  };
}

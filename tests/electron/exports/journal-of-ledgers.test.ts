import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openInMemory } from '#electron/db/open';
import { writeLedger } from '#electron/db/transaction';
import { balancesByAccount, listAccounts, saveAccount } from '#electron/repositories/accounts';
import { allEntries, entryById } from '#electron/repositories/entries';
import { addInverse } from '#electron/repositories/inverse-entries';
import { addMoney, addOpening, addReversal, addTie } from '#electron/repositories/postings';
import { listServices, saveService } from '#electron/repositories/services';
import { clockOn } from '#electron/services/clock';
import { addDays } from '#shared/kernel/iso-date';
import { parsePounds, splitPence, sumPence } from '#shared/kernel/money';
import { ok } from '#shared/kernel/result';
import { ACCOUNT_KINDS } from '#shared/ledger/account';
import { INCOME_CATEGORIES, SPENDING_CATEGORIES, type Category } from '#shared/ledger/categories';
import type { EntryPart } from '#shared/ledger/entry';
import { FUND_KEYS } from '#shared/ledger/funds';
import { openingOf } from '#shared/ledger/save-account';
import { journal } from '#shared/returns/journal';
import { done, SERVICE } from '../../support/records';

const LEDGERS = 1000;
const AT_A_TIME = 100;
const SEED = 20261129;
const MADE = { reason: 'Generated', madeAt: '2026-11-20T09:00:00.000Z' };
const keys = (categories: object) => Object.keys(categories) as Category[];

const index = fc.nat(1000);
const part = fc.record({ weight: fc.integer({ min: 1, max: 9 }), category: index, service: index, fund: fc.constantFrom(...FUND_KEYS) });
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant('pay' as const), account: index, day: fc.nat(400), pence: fc.integer({ min: -99_999, max: 99_999 }).filter((pence) => Math.abs(pence) > 9), parts: fc.array(part, { minLength: 1, maxLength: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('move' as const), account: index, to: index, day: fc.nat(400), pence: fc.integer({ min: 1, max: 50_000 }) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('tie' as const), entry: index, parts: fc.array(part, { minLength: 1, maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('take back' as const), entry: index }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('turn round' as const), entry: index }) },
);
const ledger = fc.record({ accounts: fc.array(fc.record({ kind: fc.constantFrom(...ACCOUNT_KINDS), pence: fc.integer({ min: -5_000, max: 500_000 }) }), { minLength: 1, maxLength: 4 }), services: fc.nat(3), steps: fc.array(step, { maxLength: 40 }) });
type Generated = typeof ledger extends fc.Arbitrary<infer T> ? T : never;

const at = <T>(list: readonly T[], which: number): T => list[which % list.length] as T;

function partsOf(pence: number, parts: readonly { weight: number; category: number; service: number; fund: (typeof FUND_KEYS)[number] }[], services: readonly number[]): EntryPart[] {
  const shares = splitPence(pence, parts.map(({ weight }) => weight));
  const among = keys(pence > 0 ? INCOME_CATEGORIES : SPENDING_CATEGORIES);
  return parts.map(({ category, service, fund }, place) => ({ category: at(among, category), serviceId: services.length === 0 ? null : at(services, service), fund, amountPence: shares[place] ?? 0 })).filter(({ amountPence }) => amountPence !== 0);
}

/** Builds a ledger through the same writing that the program does, and gives its journal with its balances by account name, in pence. */
function build(number: number, { accounts, services, steps }: Generated): { readonly text: string; readonly held: ReadonlyMap<string, number> } {
  const open = openInMemory();
  const { db } = open;
  done(
    writeLedger({ ledger: open, clock: clockOn('2026-11-20') }, 'test', {}, (writing) => {
      const accountIds = accounts.map(({ kind, pence }, place) => {
        const account = { name: `L${number} account ${place + 1}`, kind, bank: '', isDirectPayment: place === 0, openedOn: '2025-10-01', closedOn: null } as const;
        const id = saveAccount(writing, { ...account, id: null });
        if (pence !== 0) addOpening(writing, openingOf({ ...account, id }, pence), MADE);
        return id;
      });
      const serviceIds = Array.from({ length: services }, (_, place) => saveService(writing, { ...SERVICE, id: null, workerId: null, needs: [], name: `L${number} support ${place}` }));
      const entryIds: number[] = [];
      const pay = (accountId: number, day: number, amountPence: number, parts: readonly EntryPart[]) =>
        entryIds.push(addMoney(writing, { accountId, paidOn: addDays('2025-10-01', day), payee: 'Someone', amountPence, parts }, { ruleId: null, bank: null, madeAt: MADE.madeAt }));
      for (const one of steps) {
        if (one.what === 'pay') pay(at(accountIds, one.account), one.day, one.pence, partsOf(one.pence, one.parts, serviceIds));
        else if (one.what === 'move') {
          for (const [account, pence] of [[one.account, -one.pence], [one.to, one.pence]] as const) pay(at(accountIds, account), one.day, pence, [{ category: 'transfer', serviceId: null, fund: 'council', amountPence: pence }]);
        } else if (entryIds.length > 0) {
          const entry = entryById(db, at(entryIds, one.entry));
          if (one.what === 'turn round') {
            const last = db.driver.prepare<[number], number>("SELECT max(id) FROM entry WHERE about_id = ?").pluck().get(at(entryIds, one.entry));
            const isLast = last && db.driver.prepare<[number], string>('SELECT kind FROM entry WHERE id = ?').pluck().get(last) === 'reversal';
            if (last && isLast) addInverse(writing, last, MADE);
          } else if (entry && one.what === 'take back') addReversal(writing, entry, MADE);
          else if (entry && one.what === 'tie') addTie(writing, entry, partsOf(entry.amountPence, one.parts, serviceIds), { ...MADE, ruleId: null });
        }
      }
      return ok(null);
    }),
  );
  const all = listAccounts(db);
  const text = journal({ personName: `Ledger ${number}`, accounts: all, services: listServices(db), entries: allEntries(db) });
  const balances = balancesByAccount(db);
  const held = new Map(all.map(({ id, name }) => [name, balances.get(id) ?? 0]));
  open.close();
  return { text, held };
}

/** What the journal itself says each account holds, added up line by line. */
function heldIn(text: string): Map<string, number> {
  const held = new Map<string, number>();
  for (const [, name = '', pounds = ''] of text.matchAll(/^ {4}assets:(\S(?:\S| (?! ))*) {2}£(-?[\d.,]+)/gm)) {
    const pence = parsePounds(pounds);
    held.set(name, (held.get(name) ?? 0) + (pence.ok ? pence.value : Number.NaN));
  }
  return held;
}

const hasHledger = spawnSync('hledger', ['--version']).status === 0;
const hledger = (text: string, ...args: string[]) => execFileSync('hledger', ['-f', '-', ...args], { input: text, env: { ...process.env, LC_ALL: 'C.UTF-8' }, encoding: 'utf8', maxBuffer: 1 << 28 });

describe(`the journals of ${LEDGERS} generated ledgers${hasHledger ? ', read by hledger' : ''}`, () => {
  const generated = fc.sample(ledger, { numRuns: LEDGERS, seed: SEED });
  const batches = Array.from({ length: LEDGERS / AT_A_TIME }, (_, batch) => [batch * AT_A_TIME + 1] as const);

  it.each(batches)('from number %i on hold what the ledgers hold', (first) => {
    const built = generated.slice(first - 1, first - 1 + AT_A_TIME).map((one, place) => build(first + place, one));
    const held = new Map(built.flatMap((one) => [...one.held]));
    const text = built.map((one) => one.text).join('\n');
    const written = heldIn(text);
    expect([...held].filter(([name, pence]) => (written.get(name) ?? 0) !== pence)).toEqual([]);
    expect(held.size).toBeGreaterThan(AT_A_TIME);
    if (!hasHledger) return;
    expect(hledger(text, 'check', '--strict')).toBe('');
    const rows = hledger(text, 'balance', 'assets', '--empty', '--no-total', '-O', 'csv').split('\n').slice(1).filter((line) => line !== '');
    const read = new Map(rows.map((line) => {
      const [, name = '', pounds = ''] = /^"assets:(.*)","(.*)"$/.exec(line) ?? [];
      const pence = pounds === '0' ? { ok: true as const, value: 0 } : parsePounds(pounds);
      return [name, pence.ok ? pence.value : Number.NaN];
    }));
    expect([...held].filter(([name, pence]) => (read.get(name) ?? 0) !== pence)).toEqual([]);
    expect(sumPence(read.values())).toBe(sumPence(held.values()));
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/kernel/iso-date';
import { parsePounds, sumPence } from '#shared/kernel/money';
import { CATEGORY_KEYS } from '#shared/ledger/categories';
import type { Entry } from '#shared/ledger/entry';
import { journal, type JournalInput } from '#shared/returns/journal';
import { account, entry, household, service } from './household';

const input = (entries: Entry[], change: Partial<JournalInput> = {}): JournalInput => ({ personName: 'Amina Khan', accounts: [account()], services: [], entries, ...change });
const ROUGH = ['plain', '; comment', 'a\nb\n2026-01-01 * stolen\n    assets:x  £1', '(virtual)', '[2026-13-45]', '  two  spaces\t tab', 'date:nonsense', '=1+1', '* done', '!', '\u202Eright to left', '👍', 'x|y', '"q"', '', '\u00a0', '\u2028', '# x', 'colon:deep: ,tag:v', '£5', '@@', 'no \u0085 break', '\ud800'];

/** Each posting as the journal states it: its account and its pence. */
function postingsOf(text: string): { account: string; pence: number }[] {
  return text.split('\n').flatMap((line) => {
    const match = /^ {4}(\S(?:\S| (?! ))*) {2}£(-?[\d.]+)/.exec(line);
    if (!match) return [];
    const pence = parsePounds(match[2] ?? '');
    return pence.ok ? [{ account: match[1] ?? '', pence: pence.value }] : [];
  });
}

describe('the journal', () => {
  it('holds the day, who was paid, each thing it was for, and tags', () => {
    const paid = { ...entry(7, '2026-05-01', -3_050, 'agency', { payee: 'Kingfisher: Care; Ltd', bankText: 'KINGF 12', note: 'two\nlines', batchId: 3 }) };
    const parts = [{ category: 'agency', serviceId: 2, fund: 'council', amountPence: -3_000 }, { category: 'travel', serviceId: null, fund: 'own', amountPence: -50 }] as const;
    const needs = [{ needId: 4, minutes: null }, { needId: 5, minutes: null }];
    expect(journal(input([{ ...paid, parts }], { services: [service(2, 'Weekends', { needs })] }))).toBe(
      `; Direct payment ledger of Amina Khan
; 1 entry from 1 May 2026 to 1 May 2026

commodity £1,000.00

account assets:Direct payment account
account expenses:Care agency and other providers:Weekends
account expenses:Travel and mileage

2026-05-01 * (7) Kingfisher Care Ltd
    ; entry: 7, evidence: missing, import: 3
    ; bank: KINGF 12
    ; note: two lines
    assets:Direct payment account  £-30.50
    expenses:Care agency and other providers:Weekends  £30.00  ; fund: council, needs: 4 5
    expenses:Travel and mileage  £0.50  ; fund: own
`,
    );
  });

  it.each<[string, Entry, string]>([
    ['an opening balance is equity', entry(1, '2026-04-06', 100, 'opening'), 'equity:opening balances'],
    ['money moved between accounts is equity', entry(1, '2026-04-06', -100, 'transfer'), 'equity:moved between accounts'],
    ['money in that is not sorted is income', entry(1, '2026-04-06', 100, 'not_sorted'), 'income:Not sorted yet'],
    ['money out that is not sorted is an expense', entry(1, '2026-04-06', -100, 'not_sorted'), 'expenses:Not sorted yet'],
    ['a refund is income', entry(1, '2026-04-06', 100, 'refund'), 'income:Refunds'],
    ['a colon in a line’s own name makes no level', entry(1, '2026-04-06', -100, 'pa_wages'), 'expenses:Personal assistants net wages'],
  ])('%s', (_, one, expected) => expect(postingsOf(journal(input([one])))[1]?.account).toBe(expected));

  it('tells apart accounts and services of one name', () => {
    const accounts = [account({ id: 1, name: 'Card' }), account({ id: 2, name: 'card:' })];
    const text = journal(input([entry(1, '2026-04-06', 1, 'interest'), entry(2, '2026-04-06', 1, 'interest', { accountId: 2 })], { accounts }));
    expect(postingsOf(text).map((one) => one.account)).toEqual(['assets:Card no. 1', 'income:Interest', 'assets:card no. 2', 'income:Interest']);
  });

  it('gives no account the name that it makes for another', () => {
    const accounts = [account({ id: 1, name: 'A' }), account({ id: 2, name: 'A' }), account({ id: 3, name: 'A no. 1' })];
    const text = journal(input([1, 2, 3].map((id) => entry(id, '2026-04-06', 1, 'interest', { accountId: id })), { accounts }));
    const names = postingsOf(text).map((one) => one.account).filter((name) => name.startsWith('assets:'));
    expect(names).toEqual(['assets:A no. 1 no. 1', 'assets:A no. 2', 'assets:A no. 1']);
  });

  it('sums to zero in every entry, whatever people typed, and adds no posting of its own', () => {
    const words = fc.oneof(fc.constantFrom(...ROUGH), fc.string({ unit: 'binary', maxLength: 40 }));
    const one = fc.record({ amount: fc.integer({ min: -99_999, max: 99_999 }).filter(Boolean), category: fc.constantFrom(...CATEGORY_KEYS), payee: words, bankText: words, note: words, evidenceWords: words });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 10 }), words, (rows, name) => {
        const entries = rows.map((row, index) => entry(index + 1, addDays('2026-04-06', index), row.amount, row.category, row));
        const postings = postingsOf(journal(input(entries, { accounts: [account({ name })] })));
        expect(postings).toHaveLength(entries.length * 2);
        expect(sumPence(postings.map((posting) => posting.pence))).toBe(0);
        const held = postings.filter((posting) => posting.account.startsWith('assets:'));
        expect(held.map((posting) => posting.pence)).toEqual(entries.map((row) => row.amountPence));
      }),
    );
  });
});

const hasHledger = spawnSync('hledger', ['--version']).status === 0;
const UTF8 = { ...process.env, LC_ALL: 'C.UTF-8' };
const hledger = (text: string, ...args: string[]) => execFileSync('hledger', ['-f', '-', ...args], { input: text, env: UTF8, encoding: 'utf8' });

// hledger itself reads the file, on machines that have it; the tests above hold the same sums without it.
if (hasHledger) {
  describe('hledger', () => {
    it('finds the household’s journal in order and its balance that of the ledger', () => {
      const facts = household();
      const text = journal({ ...facts, personName: facts.person.name });
      expect(hledger(text, 'check', '--strict', 'ordereddates')).toBe('');
      const balance = hledger(text, 'balance', 'assets', '--format', '%(total)', '--no-total').trim();
      expect(parsePounds(balance)).toEqual({ ok: true, value: sumPence(facts.entries.map((one) => one.amountPence)) });
    });

    it('reads whatever people typed as words', () => {
      const entries = ROUGH.map((words, index) => entry(index + 1, '2026-05-01', -100 - index, 'not_sorted', { payee: words, bankText: words, note: words, evidenceWords: words, serviceId: index + 1 }));
      const services = ROUGH.map((words, index) => service(index + 1, words));
      const accounts = [account({ name: '(odd)  ;name\n:x' })];
      const text = journal(input(entries, { accounts, services }));
      expect(hledger(text, 'check', '--strict')).toBe('');
      expect(hledger(text, 'print', '-O', 'csv').split('\n').filter((line) => line.includes('assets:odd name x'))).toHaveLength(ROUGH.length);
    });
  });
}

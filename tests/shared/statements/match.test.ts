import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDay } from '#shared/kernel/iso-date';
import type { KnownEntry } from '#shared/statements/known-entry';
import { matchRows } from '#shared/statements/match';
import type { StatementRow } from '#shared/statements/statement-format';
import { row } from './read-fixture';
import { expectToGrowWithSize } from '../../support/growth';

let nextId = 0;
const entry = (facts: Partial<KnownEntry> = {}): KnownEntry => ({
  id: (nextId += 1),
  paidOn: '2026-10-05',
  amountPence: -1250,
  bankText: 'DAY CLUB',
  bankId: null,
  balancePence: null,
  batchId: 1,
  ...facts,
});
const typed = (facts: Partial<KnownEntry> = {}) => entry({ bankText: '', batchId: null, ...facts });
const asEntries = (rows: readonly StatementRow[]): KnownEntry[] => rows.map(({ paidOn, amountPence, bankText, bankId, balancePence }) => entry({ paidOn, amountPence, bankText, bankId, balancePence }));
const added = (rows: readonly StatementRow[], already: readonly KnownEntry[]) => matchRows(rows, already).flatMap((match) => (match.verdict === 'add' ? [match.row] : []));
const club = (facts: Partial<StatementRow> = {}) => row({ amountPence: -1250, ...facts });

describe('matchRows', () => {
  it.each<[string, readonly StatementRow[], readonly KnownEntry[], number, string]>([
    ['nothing like it', [club()], [], 1, 'has no payment like it'],
    ['the same payment', [club()], [entry()], 0, 'same words'],
    ['another day', [club({ paidOn: '2026-10-06' })], [entry()], 1, 'has no payment like it'],
    ['another amount', [club({ amountPence: -1251 })], [entry()], 1, 'has no payment like it'],
    ['other words', [club({ bankText: 'NIGHT CLUB' })], [entry()], 1, 'has no payment like it'],
    ['the same words in small letters with more spaces', [club({ bankText: 'Day  club' })], [entry()], 0, 'same words'],
    ['three equal rows on a day, none there: adds three', [club(), club(), club()], [], 3, 'has no payment like it'],
    ['three equal rows, one there: adds two', [club(), club(), club()], [entry()], 2, 'more payments like this'],
    ['one row, three there: adds none and takes none away', [club()], [entry(), entry(), entry()], 0, 'same words'],
    ['the same balance after it', [club({ balancePence: 500 })], [entry({ balancePence: 500 })], 0, 'same balance after it'],
    ['another balance after it: a genuine second payment', [club({ balancePence: 500 })], [entry({ balancePence: 1750 })], 1, 'balance after it is different'],
    ['the same balance, but the bank changed its words', [club({ bankText: 'DAY CLUB LUTON', balancePence: 500 })], [entry({ balancePence: 500 })], 0, 'changed its words'],
    ['a balance here, none there: counted', [club({ balancePence: 500 }), club({ balancePence: -750 })], [entry()], 1, 'more payments like this'],
    ['no balance here, one there: counted', [club(), club()], [entry({ balancePence: 500 })], 1, 'more payments like this'],
    ['the same key', [club({ bankId: 'tx_1' })], [entry({ bankId: 'tx_1', bankText: 'OLD WORDS', paidOn: '2026-10-04' })], 0, 'key for it and the amount are the same'],
    ['the same key, put under another day by the bank', [club({ bankId: 'tx_1', paidOn: '2026-10-20' })], [entry({ bankId: 'tx_1' })], 0, 'key for it and the amount are the same'],
    ['the same key with another amount: added, and said', [club({ bankId: 'tx_1' })], [entry({ bankId: 'tx_1', amountPence: -2000, paidOn: '2026-09-20' })], 1, 'but for £20.00 out on 20 September 2026'],
    ['the same key twice in a file, with different amounts', [club({ bankId: 'tx_1' }), club({ bankId: 'tx_1', amountPence: -700 })], [], 2, 'has no payment like it'],
    ['the same key twice in a file, on different days', [club({ bankId: 'tx_1' }), club({ bankId: 'tx_1', paidOn: '2026-10-06' })], [], 2, 'has no payment like it'],
    [
      'keys that begin again in a later file: added, though one has its amount too',
      [club({ bankId: '1', paidOn: '2026-11-05' }), club({ bankId: '2', paidOn: '2026-11-05', amountPence: -900 }), club({ bankId: '3', paidOn: '2026-11-05', amountPence: -800 })],
      [entry({ bankId: '1' }), entry({ bankId: '2', amountPence: -300 }), entry({ bankId: '3', amountPence: -400 })],
      3,
      'so this is another payment',
    ],
    ['keys that begin again: one of two has its amount', [club({ bankId: '1', paidOn: '2026-11-05' }), club({ bankId: '2', paidOn: '2026-11-05', amountPence: -900 })], [entry({ bankId: '1' }), entry({ bankId: '2', amountPence: -300 })], 2, 'so this is another payment'],
    ['no words, and one imported without words', [club({ bankText: '' })], [entry({ bankText: '' })], 0, 'same words'],
    ['another key: a genuine second payment', [club({ bankId: 'tx_2' })], [entry({ bankId: 'tx_1' })], 1, 'key for it is different'],
    ['a key here, none there: counted', [club({ bankId: 'tx_1' }), club({ bankId: 'tx_2' })], [entry()], 1, 'more payments like this'],
    ['a key here; there one without and one with another key: the one without it', [club({ bankId: 'tx_1' })], [entry(), entry({ bankId: 'tx_2' })], 0, 'same words'],
    ['no key here, one there: counted', [club()], [entry({ bankId: 'tx_1' })], 0, 'same words'],
    ['the same key twice in a file, new', [club({ bankId: 'tx_1' }), club({ bankId: 'tx_1' })], [], 1, 'the file has this payment twice'],
    ['the same key twice in a file, there already', [club({ bankId: 'tx_1' }), club({ bankId: 'tx_1' })], [entry({ bankId: 'tx_1' })], 0, 'the file has this payment twice'],
    ['one typed by hand on the day is not the bank’s row', [club()], [typed()], 1, 'has no payment like it'],
  ])('%s', (_, rows, already, adds, words) => {
    const matches = matchRows(rows, already);
    expect(matches.map((match) => match.row)).toEqual(rows);
    expect(matches.filter((match) => match.verdict === 'add')).toHaveLength(adds);
    expect(matches.map((match) => match.reason.toLowerCase()).join('\n')).toContain(words.toLowerCase());
  });

  it('names the entry that a row is, each entry once', () => {
    const already = [entry(), entry()];
    const ids = matchRows([club(), club(), club()], already).map((match) => match.entryId);
    expect(ids.filter((id) => id !== undefined).toSorted()).toEqual(already.map((known) => known.id).toSorted());
  });

  it('gives a row its own entry even where another row could take it', () => {
    // Out, back in, out again: two different payments with the same day, amount and balance.
    const [first, second] = [club({ bankText: 'A', balancePence: 500 }), club({ bankText: 'B', balancePence: 500 })];
    expect(added([second, first], asEntries([first]))).toEqual([second]);
  });

  const paidOn = fc.integer({ min: 0, max: 9 }).map((days): IsoDay => addDays('2026-10-01', days));
  const facts = fc.record({ paidOn, amountPence: fc.constantFrom(-1250, -500, 1250), bankText: fc.constantFrom('DAY CLUB', 'TAXI') });
  /** A history of an account, oldest first; keys or balances or neither, as banks differ. */
  const history = fc.tuple(fc.array(facts, { maxLength: 40 }), fc.constantFrom('nothing', 'balance', 'key', 'balance and key')).map(([items, has]) => {
    let balance = 10_000;
    return items
      .toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0))
      .map((item, index) => {
        balance += item.amountPence;
        return row({ ...item, row: index + 2, balancePence: has.includes('balance') ? balance : null, bankId: has.includes('key') ? `tx_${index}` : null });
      });
  });

  it('adds nothing when a statement is imported again', () => {
    fc.assert(fc.property(history, (rows) => void expect(added(rows, asEntries(rows))).toEqual([])));
  });

  it('two overlapping files of whole days, in either order, make the whole', () => {
    fc.assert(
      fc.property(history, paidOn, paidOn, fc.boolean(), (rows, a, b, laterFirst) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const files = [rows.filter((each) => each.paidOn <= to), rows.filter((each) => each.paidOn >= from)];
        const [first = [], second = []] = laterFirst ? files.toReversed() : files;
        const both = [...first, ...added(second, asEntries(first))];
        expect(both.toSorted((x, y) => x.row - y.row)).toEqual(rows);
      }),
    );
  });

  it('any number of files of whole days that overlap, in any order, make the whole, whatever the bank states', () => {
    const spans = fc.array(fc.tuple(paidOn, paidOn), { maxLength: 5 });
    fc.assert(
      fc.property(history, spans, fc.nat(5), (rows, cuts, at) => {
        const files = cuts.map(([a, b]) => rows.filter((each) => each.paidOn >= (a < b ? a : b) && each.paidOn <= (a < b ? b : a)));
        const inOrder = [...files.slice(0, at), rows, ...files.slice(at)];
        const held = inOrder.reduce<readonly StatementRow[]>((sofar, file) => [...sofar, ...added(file, asEntries(sofar))], []);
        expect(held.toSorted((x, y) => x.row - y.row)).toEqual(rows);
      }),
      { seed: 20261107, numRuns: 200 },
    );
  });

  it('with balances, two files that meet in the middle of a day make the whole too', () => {
    fc.assert(
      fc.property(history, fc.nat(40), fc.nat(40), (rows, a, b) => {
        fc.pre(rows.every((each) => each.balancePence !== null));
        // On one day the same amount to the same payee may come back to the same balance; then only counting is left.
        const keys = rows.map((each) => `${each.paidOn} ${each.amountPence} ${each.balancePence}`);
        fc.pre(new Set(keys).size === keys.length);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const first = rows.slice(0, to);
        expect([...first, ...added(rows.slice(from), asEntries(first))]).toEqual(rows);
      }),
    );
  });

  it('matches each entry with one row at most, and only rows of the same amount', () => {
    fc.assert(
      fc.property(history, history, (file, known) => {
        const already = asEntries(known);
        const matched = matchRows(file, already).filter((match) => match.verdict === 'already_there' && match.entryId !== undefined);
        expect(new Set(matched.map((match) => match.entryId)).size).toBe(matched.length);
        for (const { row: each, entryId } of matched) {
          const found = already.find((one) => one.id === entryId);
          expect(found?.amountPence).toBe(each.amountPence);
        }
      }),
    );
  });

  it.each([
    ['all different', (n: number) => ({ bankText: `SHOP ${n}` })],
    ['all equal', () => ({})],
    ['all equal, balances different', (n: number) => ({ balancePence: n })],
  ])('10,000 rows against 10,000 entries take time only as they grow: %s', (_, change) => {
    const made = (count: number) => {
      const rows = Array.from({ length: count }, (_each, n) => club({ row: n, ...change(n) }));
      return { rows, already: asEntries(rows.map((each) => ({ ...each, balancePence: each.balancePence === null ? null : -1 - each.balancePence }))) };
    };
    const all = made(10_000);
    expect(matchRows(all.rows, all.already)).toHaveLength(10_000);
    expectToGrowWithSize(10_000, (count) => {
      const { rows, already } = made(count);
      matchRows(rows, already);
    });
  });
});

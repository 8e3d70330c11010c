import { describe, expect, it } from 'vitest';
import { accountProofWords, importProofWords, proofOf, provedDays, type Proof, type ProvedEntry } from '#shared/statements/proof';

let row = 0;
const bank = (day: number, amountPence: number, balancePence: number | null, more: Partial<ProvedEntry> = {}): ProvedEntry => ({ paidOn: `2026-10-${String(day).padStart(2, '0')}` as ProvedEntry['paidOn'], amountPence, balancePence, batchId: 1, batchRow: (row += 1), ...more });
const typed = (day: number, amountPence: number) => bank(day, amountPence, null, { batchId: null, batchRow: null });
const days = (entries: readonly ProvedEntry[], openingPence = 1000) => provedDays(openingPence, entries).map(({ on, ledgerPence, bankPence }) => `${on.slice(8)}: ${ledgerPence}${ledgerPence === bankPence ? '' : ` not ${bankPence}`}`);

describe('provedDays', () => {
  it.each<[string, readonly ProvedEntry[], readonly string[]]>([
    ['nothing', [], []],
    ['a bank that states no balances', [bank(1, -100, null)], []],
    ['two rows of one day: its end counts', [bank(1, -100, 900), bank(1, 50, 950)], ['01: 950']],
    ['the same in another order, as some banks give them', [bank(1, 50, 950), bank(1, -100, 900)], ['01: 950']],
    ['each day by itself', [bank(1, -100, 900), bank(3, -200, 700)], ['01: 900', '03: 700']],
    ['a day that comes back to where it began', [bank(1, -100, 900), bank(1, 100, 1000)], ['01: 1000']],
    ['a row is missing on the second day', [bank(1, -100, 900), bank(2, -300, 500)], ['01: 900', '02: 600 not 500']],
    ['a row is missing within a day', [bank(1, -100, 900), bank(1, -300, 500)], ['01: 600 not 500']],
    ['a payment typed by hand that the bank does not have', [bank(1, -100, 900), typed(2, -50), bank(2, -200, 700)], ['01: 900', '02: 650 not 700']],
    ['one typed for a day without the bank’s rows shows on the next that has some', [typed(2, -50), bank(3, -200, 800)], ['03: 750 not 800']],
    ['the opening is wrong', [bank(1, -100, 950)], ['01: 900 not 950']],
    ['interest put under the day before: as the file runs, it agrees', [bank(1, -100, 900), bank(2, -200, 700), bank(1, 5, 705), bank(3, -5, 700)], ['01: 900', '02: 705', '03: 700']],
    ['a file that runs the newest first', [bank(3, -5, 695, { batchRow: 1 }), bank(2, -200, 700, { batchRow: 2 }), bank(1, -100, 900, { batchRow: 3 })], ['01: 900', '02: 700', '03: 695']],
    ['two files of one day', [bank(1, -100, 900), bank(1, 50, 950, { batchId: 2, batchRow: 1 })], ['01: 950']],
  ])('%s', (_, entries, expected) => expect(days(entries)).toEqual(expected));
});

const proof = (more: Partial<Proof> = {}): Proof => ({ daysStated: 87, daysAgreed: 87, firstDisagreement: null, from: '2026-04-01', to: '2026-09-30', ...more });
const wrong = proof({ daysAgreed: 80, firstDisagreement: { on: '2026-05-02', ledgerPence: 60000, bankPence: 50000 } });

describe('proofOf', () => {
  const all = [{ on: '2026-10-01', ledgerPence: 1, bankPence: 1 }, { on: '2026-10-02', ledgerPence: 2, bankPence: 3 }, { on: '2026-10-05', ledgerPence: 4, bankPence: 4 }] as const;
  it.each([
    ['all days', null, [3, 2, '2026-10-02']],
    ['up to the day before the break', { from: '2026-10-01', to: '2026-10-01' }, [1, 1, undefined]],
    ['the break alone', { from: '2026-10-02', to: '2026-10-04' }, [1, 0, '2026-10-02']],
    ['days without a balance', { from: '2026-10-03', to: '2026-10-04' }, [0, 0, undefined]],
  ] as const)('%s', (_, within, expected) => {
    const { daysStated, daysAgreed, firstDisagreement } = proofOf(all, within);
    expect([daysStated, daysAgreed, firstDisagreement?.on]).toEqual(expected);
  });
});

describe('the words', () => {
  it.each([
    ['all agree', proof(), '412 rows read = 408 added + 3 already here + 1 refused; the balance agrees on each of 87 days.'],
    ['one day', proof({ daysStated: 1, daysAgreed: 1 }), '412 rows read = 408 added + 3 already here + 1 refused; the balance agrees on its one day.'],
    ['one does not', wrong, '412 rows read = 408 added + 3 already here + 1 refused; on 2 May 2026 the ledger holds £600.00 and the bank states £500.00, £100.00 apart; 80 of 87 days agree.'],
    ['no balances', proof({ daysStated: 0, daysAgreed: 0 }), '412 rows read = 408 added + 3 already here + 1 refused; this bank states no balances, so this cannot be proved: compare the closing balance with the statement.'],
  ])('of an import: %s', (_, proved, words) => expect(importProofWords({ rowsRead: 412, added: 408, alreadyThere: 3, refused: 1 }, proved)).toBe(words));

  it('of an import whose every row was refused: not that the bank states nothing', () => {
    const words = '2 rows read = 0 added + 0 already here + 2 refused; nothing of this file is in your ledger, so there is nothing to prove.';
    expect(importProofWords({ rowsRead: 2, added: 0, alreadyThere: 0, refused: 2 }, proof({ daysStated: 0, daysAgreed: 0 }))).toBe(words);
  });

  it('counts what a person left out', () => expect(importProofWords({ rowsRead: 1, added: 0, alreadyThere: 0, refused: 0 }, proof())).toBe('1 row read = 0 added + 0 already here + 0 refused + 1 left out; the balance agrees on each of 87 days.'));

  it.each([
    ['all agree', proof(), 'Every day from 1 April 2026 to 30 September 2026 agrees with the bank, which states a balance for 87 of them.'],
    ['one day', proof({ daysStated: 1, to: '2026-04-01' }), '1 April 2026 agrees with the bank. It states a balance for no other day.'],
    ['one does not', wrong, 'On 2 May 2026 the ledger holds £600.00 and the bank states £500.00, £100.00 apart; 80 of 87 days agree.'],
    ['none', proof({ daysStated: 0, from: null, to: null }), 'This bank states no balances, so this cannot be proved: compare the closing balance with the statement.'],
  ])('of an account: %s', (_, proved, words) => expect(accountProofWords(proved)).toBe(words));
});

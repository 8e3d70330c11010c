import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDay } from '#shared/kernel/iso-date';
import { meetTyped, type TypedEntry } from '#shared/statements/meet-typed';
import type { StatementRow } from '#shared/statements/statement-format';
import { row } from './read-fixture';
import { expectToGrowWithSize } from '../../support/growth';

let nextId = 0;
const typed = (facts: Partial<TypedEntry> = {}): TypedEntry => ({ id: (nextId += 1), paidOn: '2026-10-05', amountPence: -1250, payee: 'Day club', isMove: false, agreed: null, ...facts });
const bank = (facts: Partial<StatementRow> = {}) => row({ amountPence: -1250, payee: 'Day Club', bankText: 'DAY CLUB', ...facts });
const taxi = { payee: 'Taxi' };
/** For each row the place of the typed payment that it meets, `?` where a person is asked; `-`: none. */
const met = (rows: readonly StatementRow[], entries: readonly TypedEntry[]) => {
  const found = meetTyped(rows, entries);
  return rows.map((each) => {
    const meeting = found.get(each);
    return meeting ? `${entries.indexOf(meeting.typed)}${meeting.isSure ? '' : '?'}` : '-';
  });
};

describe('meetTyped', () => {
  it.each<[string, readonly StatementRow[], readonly TypedEntry[], readonly string[]]>([
    ['nothing typed', [bank()], [], ['-']],
    ['the same day and payee', [bank()], [typed()], ['0']],
    ['another amount', [bank({ amountPence: -1251 })], [typed()], ['-']],
    ['the other way', [bank({ amountPence: 1250 })], [typed()], ['-']],
    ['five days after it was typed', [bank({ paidOn: '2026-10-10' })], [typed()], ['0']],
    ['six days after', [bank({ paidOn: '2026-10-11' })], [typed()], ['-']],
    ['five days before', [bank({ paidOn: '2026-09-30' })], [typed()], ['0']],
    ['six days before', [bank({ paidOn: '2026-09-29' })], [typed()], ['-']],
    ['a strange payee: a person is asked', [bank()], [typed(taxi)], ['0?']],
    ['a strange payee five days apart is still asked about', [bank({ paidOn: '2026-10-10' })], [typed(taxi)], ['0?']],
    ['a cheque says nothing of whom, and there is no other', [bank({ payee: 'CHQ 000123', bankText: 'CHQ 000123' })], [typed(taxi)], ['0']],
    ['a cheque, with two that it may be', [bank({ payee: 'CHQ 000123', bankText: 'CHQ 000123' })], [typed(taxi), typed({ payee: 'Gardener', paidOn: '2026-10-06' })], ['0?']],
    ['two cheques, one typed', [bank({ payee: 'CHQ 1', bankText: 'CHQ 1' }), bank({ payee: 'CHQ 2', bankText: 'CHQ 2' })], [typed(taxi)], ['0?', '-']],
    ['one side of a move made by hand, and no other', [bank({ payee: 'TFR 1234', bankText: 'TFR 1234' })], [typed({ payee: 'Moved to Savings', isMove: true })], ['0']],
    ['an alike payee goes before the nearer day', [bank()], [typed(taxi), typed({ paidOn: '2026-10-02' })], ['1']],
    ['the nearest day of alike ones', [bank()], [typed({ paidOn: '2026-10-02' }), typed({ paidOn: '2026-10-04' })], ['1']],
    ['as near on both sides: the one typed for the day before', [bank()], [typed({ paidOn: '2026-10-06' }), typed({ paidOn: '2026-10-04' })], ['1']],
    ['three rows, two typed: two meet', [bank(), bank(), bank()], [typed(), typed()], ['0', '1', '-']],
    ['one row, three typed: one meets', [bank()], [typed(), typed(), typed()], ['0']],
    ['one row, two typed by the same name, which says nothing of whom: one meets', [bank({ payee: 'Wages', bankText: 'FPO WAGES' })], [typed({ payee: 'wages' }), typed({ payee: 'wages' })], ['0']],
    ['no name on either side, two typed: a person is asked', [bank({ payee: '-', bankText: '-' })], [typed({ payee: '' }), typed({ payee: '' })], ['0?']],
    ['each row its own day', [bank({ paidOn: '2026-10-05' }), bank({ paidOn: '2026-10-07' })], [typed({ paidOn: '2026-10-07' }), typed({ paidOn: '2026-10-05' })], ['1', '0']],
    ['the payee is alike only in the bank’s words', [bank({ payee: 'Card 1234', bankText: 'CARD 1234 DAY CLUB' })], [typed()], ['0']],
    ['ticked on a finished statement of these days, whatever the payee', [bank()], [typed({ ...taxi, agreed: { from: '2026-10-01', to: '2026-10-31' } })], ['0']],
    ['ticked on a finished statement that ended the day before the row', [bank()], [typed({ agreed: { from: '2026-09-05', to: '2026-10-04' } })], ['-']],
    ['ticked on a finished statement that ends on the row’s day', [bank()], [typed({ agreed: { from: '2026-09-05', to: '2026-10-05' } })], ['0']],
  ])('%s', (_sentence, rows, entries, expected) => expect(met(rows, entries)).toEqual(expected));

  const day = fc.integer({ min: 0, max: 12 }).map((days) => addDays('2026-10-01' as IsoDay, days));
  const amountPence = fc.constantFrom(-1250, -500, 700);
  const name = fc.constantFrom('Day club', 'City Cabs', 'Cheque');
  const rows = fc.array(fc.record({ paidOn: day, amountPence, payee: name }).map(({ payee, ...facts }) => bank({ ...facts, payee, bankText: payee.toUpperCase() })), { maxLength: 12 });
  const entries = fc.array(fc.record({ paidOn: day, amountPence, payee: name }).map((facts) => typed(facts)), { maxLength: 12 });

  it('meets each row and each typed payment once at most, of one amount, within five days; and leaves no two that could still meet', () => {
    fc.assert(
      fc.property(rows, entries, (file, held) => {
        const found = meetTyped(file, held);
        const taken = [...found.values()].map((meeting) => meeting.typed);
        expect(new Set(taken).size).toBe(taken.length);
        const near = (each: StatementRow, entry: TypedEntry) => each.amountPence === entry.amountPence && addDays(entry.paidOn, -5) <= each.paidOn && each.paidOn <= addDays(entry.paidOn, 5);
        for (const [each, meeting] of found) expect(near(each, meeting.typed)).toBe(true);
        const left = held.filter((entry) => !taken.includes(entry));
        expect(file.filter((each) => !found.has(each) && left.some((entry) => near(each, entry)))).toEqual([]);
      }),
      { seed: 20261103, numRuns: 300 },
    );
  });

  it('takes about four times as long for four times as many rows and typed payments', () => {
    expectToGrowWithSize(16_000, (count) => {
      const rows = Array.from({ length: count }, (_, index) => bank({ paidOn: addDays('2026-01-01', index % 300), amountPence: -100 * (1 + (index % 40)), bankText: `SHOP ${index % 900}`, payee: `Shop ${index % 900}` }));
      const held = Array.from({ length: count / 4 }, (_, index) => typed({ paidOn: addDays('2026-01-01', (index * 7) % 300), amountPence: -100 * (1 + (index % 40)), payee: `Place ${index % 700}` }));
      expect(meetTyped(rows, held).size).toBeGreaterThan(count / 10);
    });
  });
});

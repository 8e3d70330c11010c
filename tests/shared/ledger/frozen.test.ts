import { describe, expect, it } from 'vitest';
import { faultsOfDay, faultsOfEntry, faultsOfImport, faultsOfKind, faultsOfStandingAgain, faultsOfStart, frozenFor, frozenOn, frozenReason } from '#shared/ledger/frozen';

const october = { from: '2026-10-01', to: '2026-10-31' } as const;
const november = { from: '2026-11-01', to: '2026-11-15' } as const;
const codes = (faults: readonly { code: string; field?: string }[]) => faults.map(({ code, field }) => (field === undefined ? code : `${field}: ${code}`));

describe('what agrees with the bank’s statement is closed', () => {
  it.each([
    ['the day before', '2026-09-30', undefined, []],
    ['the first day', '2026-10-01', october, ['paidOn: frozen']],
    ['the last day', '2026-10-31', october, ['paidOn: frozen']],
    ['the first day of the next', '2026-11-01', november, ['paidOn: frozen']],
    ['the day after the last', '2026-11-16', undefined, []],
  ] as const)('a day: %s', (_, paidOn, period, faults) => {
    expect(codes(faultsOfStandingAgain([october, november], { paidOn }))).toEqual(faults.length === 0 ? [] : ['frozen']);
    expect(frozenOn([october, november], paidOn)).toEqual(period);
    expect(codes(faultsOfDay([october, november], { paidOn }))).toEqual(faults);
    expect(frozenReason([october, november], paidOn) === null).toBe(period === undefined);
  });

  it.each([
    ['a payment that is ticked', faultsOfEntry(october), ['frozen']],
    ['a payment that is not', faultsOfEntry(null), []],
    ['an import with a payment that is ticked', faultsOfImport([october], []), ['frozen']],
    ['an import with payments on two statements', faultsOfImport([october, november], []), ['frozen']],
    ['an import that says how an agreed account starts', faultsOfImport([], [october]), ['frozen']],
    ['an import with neither', faultsOfImport([], []), []],
    ['what an agreed account started with', faultsOfStart([october], 'openingPence'), ['openingPence: frozen']],
    ['what another account started with', faultsOfStart([]), []],
  ])('%s', (_, faults, expected) => expect(codes(faults)).toEqual(expected));

  it('says what is closed, what is not, and the way to open it', () => {
    expect(faultsOfEntry(october)[0]?.message).toBe(
      'This payment agrees with the bank’s statement of 1 October 2026 to 31 October 2026, so its day, amount and account are closed. Nothing was changed. What it was for, its evidence and its note can still be changed. If the rest is wrong, open that statement again first, under Money, Statements.',
    );
    expect(faultsOfImport([october, november], [])[0]?.message).toContain('agree with 2 of the bank’s statements, the first of 1 October 2026 to 31 October 2026');
  });
});

it.each([
  ['of the days that it is on itself', '2026-10-31', 1, [november]],
  ['of another day', '2026-09-30', 1, [october, november]],
  ['in another account', '2026-10-31', 2, [october, november]],
] as const)('a payment that is put right may not go onto agreed days but %s', (_, paidOn, accountId, expected) => {
  expect(frozenFor({ accountId: 1, paidOn }, { accountId }, [october, november])).toEqual(expected);
});

it.each([
  ['a bank’s account becomes cash', 'bank', 'cash', [october], ['kind: frozen']],
  ['nothing is agreed', 'bank', 'cash', [], []],
  ['it becomes a card', 'bank', 'card', [october], []],
  ['it was cash before', 'cash', 'cash', [october], []],
] as const)('the kind of an account: %s', (_, before, kind, frozen, faults) => {
  expect(codes(faultsOfKind({ kind: before }, { name: 'Main', kind }, frozen))).toEqual(faults);
});

import { describe, expect, it } from 'vitest';
import { closingOfQuick, EMPTY_QUICK_ROW, readQuickRows, recordQuick, type QuickRow } from '#shared/ledger/quick-entry';

const TODAY = '2026-11-29';
const NOTHING_BEFORE = { startPence: 100_00, later: [] };
const row = (over: Partial<QuickRow>): QuickRow => ({ ...EMPTY_QUICK_ROW, payee: 'City Cabs', ...over });
const read = (rows: readonly QuickRow[], start: Parameters<typeof readQuickRows>[1] = NOTHING_BEFORE) =>
  readQuickRows(rows, start, TODAY).map((one) => (one.kind === 'read' ? [one.line.paidOn, one.line.amountPence, one.runningPence, one.says?.words ?? null] : one.kind === 'unclear' ? one.faults : 'empty'));
const AGREES = 'Agrees with the card.';

describe('the grid, row by row', () => {
  it.each([
    ['a row and its balance', [row({ day: '5/11/26', moneyOut: '12.50', balance: '87.50' })], [['2026-11-05', -12_50, 87_50, AGREES]]],
    ['money in', [row({ day: '5/11/26', moneyIn: '£1,000', balance: '1,100' })], [['2026-11-05', 1000_00, 1100_00, AGREES]]],
    ['the day repeats when it is empty', [row({ day: '5/11/26', moneyOut: '1' }), row({ moneyOut: '2' }), row({ day: '6/11/26', moneyOut: '3' })], [['2026-11-05', -1_00, 99_00, null], ['2026-11-05', -2_00, 97_00, null], ['2026-11-06', -3_00, 94_00, null]]],
    ['an empty row is passed over, and the day goes on', [row({ day: '5/11/26', moneyOut: '1' }), EMPTY_QUICK_ROW, row({ moneyOut: '2' })], [['2026-11-05', -1_00, 99_00, null], 'empty', ['2026-11-05', -2_00, 97_00, null]]],
    ['five pounds too little typed', [row({ day: '5/11/26', moneyOut: '7.50', balance: '87.50' })], [['2026-11-05', -7_50, 92_50, '£5.00 more than the card says: look at this row.']]],
    ['a penny too much', [row({ day: '5/11/26', moneyOut: '12.51', balance: '87.50' })], [['2026-11-05', -12_51, 87_49, '£0.01 less than the card says: look at this row.']]],
    ['a mistake shows in its own row and in no later one', [row({ day: '5/11/26', moneyOut: '7.50', balance: '87.50' }), row({ moneyOut: '10', balance: '77.50' })], [['2026-11-05', -7_50, 92_50, '£5.00 more than the card says: look at this row.'], ['2026-11-05', -10_00, 77_50, AGREES]]],
    ['an overdrawn balance', [row({ day: '5/11/26', moneyOut: '112.50', balance: '-12.50' })], [['2026-11-05', -112_50, -12_50, AGREES]]],
    ['today is the last day', [row({ day: '29/11/26', moneyOut: '1' })], [['2026-11-29', -1_00, 99_00, null]]],
  ])('%s', (_, rows, expected) => expect(read(rows)).toEqual(expected));

  it('counts what the ledger has from those days already', () => {
    const start = { startPence: 100_00, later: [{ paidOn: '2026-11-05', amountPence: -20_00 }, { paidOn: '2026-11-06', amountPence: -5_00 }] } as const;
    expect(read([row({ day: '5/11/26', moneyOut: '1' }), row({ day: '6/11/26', moneyOut: '1' })], start)).toEqual([['2026-11-05', -1_00, 79_00, null], ['2026-11-06', -1_00, 73_00, null]]);
  });

  it('compares nothing while it is not known what was there before', () => expect(read([row({ day: '5/11/26', moneyOut: '1', balance: '99' })], null)).toEqual([['2026-11-05', -1_00, null, null]]));

  it.each([
    ['no day yet', row({ moneyOut: '1' }), { day: 'Enter the day of the first payment.' }],
    ['a day to come', row({ day: '30/11/26', moneyOut: '1' }), { day: '30 November 2026 is still to come. Enter a day that has been.' }],
    ['no payee', row({ day: '5/11/26', payee: ' ', moneyOut: '1' }), { payee: 'Enter who was paid, or who paid.' }],
    ['no amount', row({ day: '5/11/26' }), { moneyOut: 'Enter the amount here or beside, under money in.' }],
    ['both amounts', row({ day: '5/11/26', moneyOut: '1', moneyIn: '2' }), { moneyIn: 'Enter either money out or money in, not both.' }],
    ['nothing paid', row({ day: '5/11/26', moneyOut: '0' }), { moneyOut: 'Enter an amount above £0.00, without a minus.' }],
    ['a minus', row({ day: '5/11/26', moneyOut: '-1' }), { moneyOut: 'Enter an amount above £0.00, without a minus.' }],
    ['an unclear amount', row({ day: '5/11/26', moneyOut: '1,2' }), { moneyOut: 'Write pounds and pence, like 12.50.' }],
    ['an unclear balance', row({ day: '5/11/26', moneyOut: '1', balance: 'x' }), { balance: 'Write pounds and pence, like 12.50.' }],
  ])('%s is said beside its field', (_, given, faults) => expect(read([given])).toEqual([faults]));

  it('a day before the one above is said', () => expect(read([row({ day: '5/11/26', moneyOut: '1' }), row({ day: '4/11/26', moneyOut: '1' })])[1]).toEqual({ day: 'This is before 5 November 2026 above it. Type the oldest first.' }));
});

describe('the closing balance', () => {
  const line = (balancePence: number | null) => ({ paidOn: '2026-11-05', payee: 'A', amountPence: -1, balancePence }) as const;
  it.each([
    ['is what the last row states', [line(null), line(5)], { closingOn: '2026-11-05', closingPence: 5 }],
    ['is not known where the last row states none', [line(5), line(null)], null],
    ['is not known of no rows', [], null],
  ])('%s', (_, lines, expected) => expect(closingOfQuick(lines)).toEqual(expected));
});

describe('recording the grid', () => {
  const account = { id: 1, name: 'Card', kind: 'card', bank: '', isDirectPayment: true, openedOn: '2026-11-01', closedOn: null } as const;
  const facts = { account, serviceIds: new Set<number>(), today: TODAY, frozen: [] } as const;
  const payment = (paidOn: `${number}-${number}-${number}`, payee = 'City Cabs') => ({ accountId: 1, paidOn, payee, amountPence: -1, parts: [] });
  const faults = (result: ReturnType<typeof recordQuick>) => (result.ok ? [] : result.faults.map(({ code, field }) => `${field ?? ''} ${code}`));
  it.each([
    ['nothing', [], [' nothing-typed']],
    ['two of one day', [payment('2026-11-05'), payment('2026-11-05')], []],
    ['from the account’s first day', [payment('2026-11-01')], []],
    ['the day before it', [payment('2026-10-31')], ['paidOn-1 before-the-account']],
    ['out of order', [payment('2026-11-05'), payment('2026-11-04')], ['paidOn-2 day-before-above']],
    ['one without a payee among others: none is recorded', [payment('2026-11-05'), payment('2026-11-05', '')], ['payee-2 payee-missing']],
  ])('%s', (_, payments, expected) => expect(faults(recordQuick(payments, facts))).toEqual(expected));
});

import { describe, expect, it } from 'vitest';
import { checkStatement, openingOf, saveAccount } from '#shared/ledger/save-account';

const account = { name: 'Card', openedOn: '2026-04-06', closedOn: null } as const;
const codes = (result: { ok: true } | { ok: false; faults: readonly { code: string }[] }) => (result.ok ? [] : result.faults.map((fault) => fault.code));

describe('saving an account', () => {
  it.each([
    ['a name and a day are enough', account, null, []],
    ['its first payment may be on the opening day', account, { firstOn: '2026-04-06', lastOn: '2026-04-06' }, []],
    ['it may close on the day it opens', { ...account, closedOn: '2026-04-06' }, null, []],
    ['it wants a name', { ...account, name: ' ' }, null, ['name-missing']],
    ['it cannot close before it opens', { ...account, closedOn: '2026-04-05' }, null, ['closed-before-opened']],
    ['it cannot open after its first payment', account, { firstOn: '2026-04-05', lastOn: '2026-10-01' }, ['payments-before']],
    ['it may close on the day of its last payment', { ...account, closedOn: '2026-10-01' }, { firstOn: '2026-04-06', lastOn: '2026-10-01' }, []],
    ['it cannot close before its last payment', { ...account, closedOn: '2026-09-30' }, { firstOn: '2026-04-06', lastOn: '2026-10-01' }, ['payments-after']],
  ] as const)('%s', (_sentence, given, payments, expected) => {
    expect(codes(saveAccount(given, payments))).toEqual(expected);
  });

  it('opens with what was in it, as an opening balance', () => {
    expect(openingOf({ id: 2, openedOn: '2026-04-06' }, 12050)).toMatchObject({ accountId: 2, amountPence: 12050, parts: [{ category: 'opening', amountPence: 12050 }] });
  });
});

describe('a balance stated by the bank', () => {
  const full = { ...account, id: 1, kind: 'card', bank: '', isDirectPayment: true } as const;
  it.each([
    ['today', full, '2026-11-20', []],
    ['the day the account opens', full, '2026-04-06', []],
    ['tomorrow', full, '2026-11-21', ['day-to-come']],
    ['the day before the account opens', full, '2026-04-05', ['before-the-account']],
    ['no account', undefined, '2026-11-20', ['account-missing']],
  ] as const)('%s', (_sentence, given, day, expected) => {
    expect(codes(checkStatement(given, day, '2026-11-20'))).toEqual(expected);
  });
});

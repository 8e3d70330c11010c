import { describe, expect, it } from 'vitest';
import { nextStatement } from '#shared/ledger/next-statement';
import { makeAccount, makeAgreed, ON } from '../../support/make-facts';

const agreed = (to: '2026-10-31' | typeof ON) => [makeAgreed({ from: '2026-04-06', to })];
const stated = (...days: ('2026-10-31' | '2026-11-01' | '2026-11-10' | '2026-11-21')[]) => days.map((closingOn) => ({ accountId: 1, closingOn }));

describe('the statement that comes next', () => {
  it.each([
    ['begins with the account, where none is agreed', makeAccount(), [], [], { from: '2026-04-06', to: null }],
    ['begins on the day after the last agreed one', makeAccount(), agreed('2026-10-31'), [], { from: '2026-11-01', to: null }],
    ['ends on the first day that the bank states a balance of', makeAccount(), agreed('2026-10-31'), stated('2026-11-10', '2026-10-31', '2026-11-01'), { from: '2026-11-01', to: '2026-11-01' }],
    ['does not end on a day to come', makeAccount(), agreed('2026-10-31'), stated('2026-11-21'), { from: '2026-11-01', to: null }],
    ['is none where today is agreed', makeAccount(), agreed(ON), [], null],
    ['is none after the day it was closed', makeAccount({ closedOn: '2026-10-31' }), agreed('2026-10-31'), [], null],
    ['is none of cash', makeAccount({ kind: 'cash' }), [], [], null],
  ] as const)('%s', (_, account, statements, days, expected) => expect(nextStatement(account, statements, days, ON)).toEqual(expected));
});

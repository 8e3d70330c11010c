import { describe, expect, it } from 'vitest';
import { closeAccount, type ClosingFacts, type ClosingRequest } from '#shared/ledger/close-account';

const NOTHING = { council: 0, contribution: 0, own: 0, nhs: 0 };
const card = { id: 2, name: 'Card', kind: 'card', bank: '', isDirectPayment: true, openedOn: '2026-04-06', closedOn: null } as const;
const bank = { ...card, id: 1, name: 'Bank', kind: 'bank' } as const;
const facts: ClosingFacts = { account: card, to: bank, funds: NOTHING, balancePence: 0, lastOn: '2026-11-10', today: '2026-11-20', frozen: [] };
const holding = (funds: Partial<ClosingFacts['funds']>): ClosingFacts => {
  const all = { ...NOTHING, ...funds };
  return { ...facts, funds: all, balancePence: all.council + all.contribution + all.own + all.nhs };
};
const ask = (over: Partial<ClosingRequest> = {}): ClosingRequest => ({ closedOn: '2026-11-20', rest: 'none', toAccountId: null, ...over });
const codes = (result: ReturnType<typeof closeAccount>) => (result.ok ? [] : result.faults.map(({ code }) => code));

describe('closing an account', () => {
  it.each<[string, ClosingRequest, ClosingFacts, string[]]>([
    ['with nothing in it', ask(), facts, []],
    ['on the day of its last payment', ask({ closedOn: '2026-11-10' }), facts, []],
    ['the day before its last payment', ask({ closedOn: '2026-11-09' }), facts, ['payments-after']],
    ['tomorrow', ask({ closedOn: '2026-11-21' }), facts, ['day-to-come']],
    ['before it opened', ask({ closedOn: '2026-04-05' }), { ...facts, lastOn: null }, ['closed-before-opened']],
    ['twice', ask(), { ...facts, account: { ...card, closedOn: '2026-11-01' } }, ['account-closed']],
    ['one that is gone', ask(), { ...facts, account: undefined }, ['account-missing']],
    ['with a penny in it that nobody speaks of', ask(), holding({ council: 1 }), ['account-holds-money']],
    ['with a penny that went back to the council', ask({ rest: 'returned' }), holding({ council: 1 }), []],
    ['a penny overdrawn', ask({ rest: 'returned' }), holding({ council: -1 }), ['account-overdrawn']],
    ['moved to itself', ask({ rest: 'moved' }), { ...holding({ council: 100 }), to: card }, ['account-missing']],
    ['moved to a closed one', ask({ rest: 'moved' }), { ...holding({ council: 100 }), to: { ...bank, closedOn: '2026-11-01' } }, ['account-closed']],
    ['moved to one that begins on that day', ask({ rest: 'moved' }), { ...holding({ council: 100 }), to: { ...bank, openedOn: '2026-11-20' } }, []],
    ['moved to one that begins the day after', ask({ closedOn: '2026-11-19', rest: 'moved' }), { ...holding({ council: 100 }), to: { ...bank, openedOn: '2026-11-20' } }, ['before-the-account']],
    ['own money does not go to the council', ask({ rest: 'returned' }), holding({ council: 100, own: 1 }), ['own-money-in-it']],
    ['the council’s does not go to the person', ask({ rest: 'taken' }), holding({ council: 1, own: 100 }), ['not-own-money']],
    ['own money alone is taken', ask({ rest: 'taken' }), holding({ own: 100 }), []],
    ['more was spent of one than there was', ask({ rest: 'moved' }), holding({ council: -100, own: 300 }), ['funds-below-nothing']],
    ['a contribution that paid for the plan is no such thing', ask({ rest: 'moved' }), holding({ council: -100, contribution: 300 }), []],
  ])('%s', (_, request, given, expected) => expect(codes(closeAccount(request, given))).toEqual(expected));

  it('moves each owner’s money as theirs', () => {
    const closed = closeAccount(ask({ rest: 'moved' }), holding({ council: -20_00, contribution: 80_00, own: 40_00 }));
    const parts = (sign: number) => [
      { category: 'transfer', serviceId: null, fund: 'council', amountPence: sign * 60_00 },
      { category: 'transfer', serviceId: null, fund: 'own', amountPence: sign * 40_00 },
    ];
    expect(closed).toEqual({
      ok: true,
      value: {
        account: { ...card, closedOn: '2026-11-20' },
        out: { accountId: 2, paidOn: '2026-11-20', payee: 'Bank', amountPence: -100_00, parts: parts(-1) },
        into: { accountId: 1, paidOn: '2026-11-20', payee: 'Card', amountPence: 100_00, parts: parts(1) },
      },
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { Account } from '#shared/ledger/account';
import type { Reconciliation } from '#shared/ledger/reconciliation';
import { decideFigures, decideFinish, decideOpen, decideReopen, decideTicks, type StatementFigures } from '#shared/ledger/save-reconciliation';
import { makeAccount, makeAgreed, ON } from '../../support/make-facts';
import { faultsIn } from '../../support/records';

const september = makeAgreed({ id: 1, from: '2026-09-01', to: '2026-09-30' });
const begun = makeAgreed({ id: 2, from: '2026-10-01', to: '2026-10-31', state: 'begun', doneAt: null });
const figures = (over: Partial<StatementFigures> = {}): StatementFigures => ({ accountId: 1, from: '2026-10-01', to: '2026-10-31', openingPence: 0, closingPence: 0, ...over });
const ask = (given: StatementFigures, id: number | null = null, statements: readonly Reconciliation[] = [september], account: Account | undefined = makeAccount()) => faultsIn(decideFigures(given, id, { account, statements, today: ON }));

describe('the days and figures of a statement', () => {
  it.each([
    ['follow the last one', ask(figures()), []],
    ['end today', ask(figures({ to: ON })), []],
    ['end tomorrow', ask(figures({ to: '2026-11-21' })), ['to: day-to-come']],
    ['are one day', ask(figures({ to: '2026-10-01' })), []],
    ['end before they begin', ask(figures({ to: '2026-09-30' })), ['to: days-backwards']],
    ['begin with the account', ask(figures({ from: '2026-04-06' }), null, []), []],
    ['begin the day before', ask(figures({ from: '2026-04-05' }), null, []), ['from: before-the-account']],
    ['share a day with an agreed one', ask(figures({ from: '2026-09-30' })), ['from: days-agreed']],
    ['share a day with one of another account', ask(figures({ from: '2026-09-30' }), null, [{ ...september, accountId: 2 }]), []],
    ['while another is begun', ask(figures({ from: '2026-11-01', to: '2026-11-15' }), null, [begun]), ['statement-begun']],
    ['of the one that is begun itself', ask(figures(), 2, [september, begun]), []],
    ['of cash', ask(figures(), null, [], makeAccount({ kind: 'cash' })), ['accountId: cash-has-no-statement']],
    ['of no account', faultsIn(decideFigures(figures(), null, { account: undefined, statements: [], today: ON })), ['accountId: account-missing']],
  ])('%s', (_, faults, expected) => expect(faults).toEqual(expected));
});

describe('working on a statement', () => {
  it.each([
    ['one that is begun can be changed', decideOpen(begun), []],
    ['one that is agreed cannot', decideOpen(september), ['statement-agreed']],
    ['one that is gone cannot', decideOpen(undefined), ['statement-gone']],
    ['payments that may be on it are ticked', decideTicks(begun, [1, 2], new Set([1, 2, 3])), []],
    ['one that may not is refused, with all', decideTicks(begun, [1, 4], new Set([1, 2, 3])), ['not-of-statement']],
    ['nothing is ticked on an agreed one', decideTicks(september, [1], new Set([1])), ['statement-agreed']],
    ['it is agreed with nothing left between', decideFinish(begun, { differencePence: 0 }), []],
    ['not with a penny more', decideFinish(begun, { differencePence: 1 }), ['difference-left']],
    ['not with a penny less', decideFinish(begun, { differencePence: -1 }), ['difference-left']],
    ['not a second time', decideFinish(september, { differencePence: 0 }), ['statement-agreed']],
    ['it is opened again with a reason', decideReopen(september, 'A payment is missing', [september]), []],
    ['not without one', decideReopen(september, ' ', [september]), ['reason: reason-missing']],
    ['not while another of the account is begun', decideReopen(september, 'Why', [september, begun]), ['statement-begun']],
    ['while one of another account is begun', decideReopen(september, 'Why', [september, { ...begun, accountId: 2 }]), []],
    ['not when it is open', decideReopen(begun, 'Why', [begun]), ['statement-open']],
    ['not when it is gone', decideReopen(undefined, 'Why', []), ['statement-gone']],
  ])('%s', (_, result, expected) => expect(faultsIn(result)).toEqual(expected));
});

import { describe, expect, it } from 'vitest';
import { statementGap } from '#shared/checks/statement-gap';
import type { Reconciliation } from '#shared/ledger/reconciliation';
import { makeAgreed, makeFacts, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const june = makeAgreed({ id: 1, from: '2026-06-01', to: '2026-06-30' });
const look = (...reconciliations: Reconciliation[]) => makeFacts({ reconciliations });
const after = (from: Reconciliation['from'], over: Partial<Reconciliation> = {}) => makeAgreed({ id: 2, from, to: '2026-07-31', ...over });

describe('statement-gap', () => {
  it.each([
    ['the next begins on the day after', look(june, after('2026-07-01')), []],
    ['the next begins two days after', look(june, after('2026-07-02')), ['act: Direct payment account: no statement for 1 July 2026']],
    ['the next begins a month later', look(after('2026-07-15'), june), ['act: Direct payment account: no statement for 1 July 2026 to 14 July 2026']],
    ['only one', look(june), []],
    ['the next is begun and not agreed', look(june, after('2026-07-15', { state: 'begun', doneAt: null })), []],
    ['the next is of another account', look(june, after('2026-07-15', { accountId: 2 })), []],
  ])('%s', (_, facts, flags) => expect(raised(statementGap, facts)).toEqual(flags));

  it('names the oldest of two gaps', () => {
    const facts = look(june, after('2026-07-02'), makeAgreed({ id: 3, from: '2026-09-01', to: '2026-09-30' }));
    expect(statementGap.check(facts, ON)).toMatchObject([{ figures: { from: '2026-07-01', to: '2026-07-01', gaps: 2 } }]);
  });
});

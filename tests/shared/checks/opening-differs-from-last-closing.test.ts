import { describe, expect, it } from 'vitest';
import { openingDiffersFromLastClosing } from '#shared/checks/opening-differs-from-last-closing';
import type { Reconciliation } from '#shared/ledger/reconciliation';
import { makeAgreed, makeCouncil, makeEntry, makeFacts, makeSent } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** The account starts with £100.00 on 6 April; April agrees to £80.00. */
const entries = [makeEntry({ paidOn: '2026-04-06', amountPence: 100_00, category: 'opening' }), makeEntry({ id: 2, paidOn: '2026-04-20', amountPence: -20_00 })];
const april = makeAgreed({ id: 1, from: '2026-04-06', to: '2026-04-30', openingPence: 100_00, closingPence: 80_00 });
const may = (openingPence: number, over: Partial<Reconciliation> = {}) => makeAgreed({ id: 2, from: '2026-05-01', to: '2026-05-31', openingPence, ...over });
const look = (...reconciliations: Reconciliation[]) => makeFacts({ entries, reconciliations });
const MAY = 'stop: Direct payment account: the statement from 1 May 2026 does not follow from the one before';

describe('opening-differs-from-last-closing', () => {
  it.each([
    ['the next opens where the last closed', look(april, may(80_00)), []],
    ['a penny more', look(april, may(80_01)), [MAY]],
    ['a penny less', look(april, may(79_99)), [MAY]],
    ['after a gap the balance has moved on', look(april, may(50_00, { from: '2026-05-02' })), []],
    ['the next is begun and not agreed', look(april, may(1, { state: 'begun', doneAt: null })), []],
    ['the first opens on what the account did', look(april), []],
    ['the first opens on something else', look({ ...april, openingPence: 99_99 }), ['stop: Direct payment account: the statement from 6 April 2026 does not follow from the account’s start']],
    ['a first one that begins later', look(may(1)), []],
    ['of two accounts', look(april, may(1, { accountId: 2 })), []],
  ])('%s', (_, facts, flags) => expect(raised(openingDiffersFromLastClosing, facts)).toEqual(flags));

  // £80.00 were in the account at the end of the quarter, 5 July.
  const sent = (closingPence: number) => makeFacts({ entries, reconciliations: [], council: makeCouncil({ returnFrequency: 'quarter' }), returnsSent: [makeSent({ from: '2026-04-06', to: '2026-07-05', sentOn: '2026-07-20', closingPence })] });
  it.each([
    ['the last return closed on what the ledger says', sent(80_00), '2026-10-06', []],
    ['it closed on something else', sent(85_00), '2026-10-06', ['stop: The next return would open on £80.00, and the last closed on £85.00']],
    ['the next return’s period still runs', sent(85_00), '2026-10-05', []],
  ] as const)('%s', (_, facts, on, flags) => expect(raised(openingDiffersFromLastClosing, facts, on)).toEqual(flags));
});

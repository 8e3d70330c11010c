import { describe, expect, it } from 'vitest';
import { setEvidence, setNote } from '#electron/actions/note-payment';
import { recordPayment } from '#electron/actions/record-payment';
import { reversePayment } from '#electron/actions/reverse-payment';
import { tiePayments } from '#electron/actions/tie-payments';
import { turnHistory } from '#electron/actions/turn-history';
import { balancesByAccount } from '#electron/repositories/accounts';
import { balancesAfter, registerPage, registerTotals, wordsLike, type RegisterFilter } from '#electron/repositories/register';
import type { Services } from '#electron/services/services';
import { addDays, type IsoDay } from '#shared/kernel/iso-date';
import { readSearch } from '#shared/search/read-search';
import { buildHousehold, pay } from '../../support/build-ledger';
import { done } from '../../support/records';
import { testServices } from '../../support/test-ledger';

const TODAY: IsoDay = '2026-11-20';

function world() {
  const services = testServices(TODAY);
  const { accountId, serviceId } = buildHousehold(services);
  const day = (paidOn: IsoDay, payee: string, amountPence: number) => pay(services, accountId, paidOn, payee, amountPence);
  const ids = { cafe: day('2026-06-01', 'Café Zoë', -1250), taxi: day('2026-07-02', 'Taxi 54', -5460), pound: day('2026-08-03', 'Pound shop', -5400), refund: day('2026-09-04', 'Taxi firm', 5460) };
  const filter = (search: string, more: Partial<RegisterFilter> = {}): RegisterFilter => ({ accountId: null, from: null, to: null, show: 'all', search: readSearch(search, TODAY), ...more });
  const found = (search: string, more: Partial<RegisterFilter> = {}) => registerPage(services.ledger.db, filter(search, more), null, 100).map(({ payee }) => payee);
  return { services, db: services.ledger.db, accountId, serviceId, ids, filter, found };
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['the beginning of a word, whatever its accents and capitals', 'CAFE zo', ['Café Zoë']],
  ['an amount, in and out', '54.60', ['Taxi firm', 'Taxi 54']],
  ['a number, as a word or as pounds', '54', ['Pound shop', 'Taxi 54']],
  ['amounts from one to another', '12..13', ['Café Zoë']],
  ['money in alone', 'taxi money in', ['Taxi firm']],
  ['days and words', 'taxi july 2026', ['Taxi 54']],
  ['days without words', '3/8/2026', ['Pound shop']],
  ['an unknown word', 'zebra', []],
  ['a sign', '%', []],
];

describe('searching the register', () => {
  it.each(CASES)('finds %s', (_sentence, search, payees) => expect(world().found(search)).toEqual(payees));

  it('finds what was noted, in the same row as who was paid', () => {
    const { services, ids, found } = world();
    done(setNote(services, { entryId: ids.taxi, note: 'To the hospital' }));
    expect(found('taxi hospital')).toEqual(['Taxi 54']);
    done(setNote(services, { entryId: ids.taxi, note: '' }));
    expect(found('taxi hospital')).toEqual([]);
    done(turnHistory(services, { turn: 'undo' }));
    expect(found('taxi hospital')).toEqual(['Taxi 54']);
  });

  it('finds by the name of what it is for now, not of what it was for', () => {
    const { services, serviceId, ids, found } = world();
    const tie = (category: 'travel' | 'training', service: number | null) => done(tiePayments(services, { entryIds: [ids.cafe], category, serviceId: service, fund: null, rememberWords: null }));
    tie('travel', serviceId);
    expect(found('café mileage')).toEqual(['Café Zoë']);
    tie('training', null);
    expect(found('café mileage')).toEqual([]);
    expect(found('training')).toEqual(['Café Zoë']);
  });

  it('finds what has no receipt', () => {
    const { services, ids, found } = world();
    expect(found('no receipt')).toEqual([]);
    done(setEvidence(services, { entryIds: [ids.cafe], evidence: 'missing', words: '' }));
    expect(found('no receipt')).toEqual(['Café Zoë']);
  });

  it('leaves out what was taken back, also from the totals, and has it again when it stands again', () => {
    const { services, db, ids, filter, found } = world();
    done(reversePayment(services, { entryId: ids.taxi, reason: 'Twice' }));
    expect(found('taxi')).toEqual(['Taxi firm']);
    expect(registerTotals(db, filter('taxi'))).toEqual({ matching: 1, inPence: 5460, outPence: 0 });
    done(turnHistory(services, { turn: 'undo' }));
    expect(registerTotals(db, filter('taxi'))).toEqual({ matching: 2, inPence: 5460, outPence: -5460 });
  });

  it('says which words begin like the one being typed, the most used first', () => {
    const { db } = world();
    expect(wordsLike(db, 'ta', 5)).toEqual(['taxi']);
    expect(wordsLike(db, 'zzz', 5)).toEqual([]);
  });
});

describe('balances in the register', () => {
  it('are those of the whole account, whichever rows are shown', () => {
    const { services, db, accountId, filter } = world();
    done(recordPayment(services, { accountId, paidOn: '2026-07-15', payee: 'In between', amountPence: -1, parts: [], evidence: 'missing', evidenceWords: '', note: '' }));
    const all = registerPage(db, filter('', { accountId }), null, 100);
    const balance = all.reduce((sum, { amountPence }) => sum + amountPence, 0);
    const [newest, oldest] = [all[0], all.at(-1)];
    if (!newest || !oldest) throw new Error('there are payments');
    const whole = balancesAfter(db, accountId, balance, { newest, oldest });
    expect(whole.get(newest.id)).toBe(balance);
    expect(whole.get(oldest.id)).toBe(oldest.amountPence);
    const [from, to] = [all[2], all[4]];
    if (!from || !to) throw new Error('there are five payments');
    const part = balancesAfter(db, accountId, balance, { newest: from, oldest: to });
    expect([...part]).toEqual([...whole].filter(([id]) => part.has(id)));
    expect(part.size).toBe(3);
  });

  // Counted up from nothing near the start and back from what is held now near the end: both must come to the same penny.
  it.each([
    ['nothing was taken back', () => undefined],
    ['a payment near the start and one near the end were taken back', (take: (at: number) => void) => [2, 27].forEach(take)],
    ['one was taken back and stands again', (take: (at: number) => void, services: Services) => {
      take(2);
      done(turnHistory(services, { turn: 'undo' }));
    }],
  ] as const)('are the running sum at every row, also of three payments a day: %s', (_name, change) => {
    const { services, db, accountId, filter } = world();
    const paid = Array.from({ length: 30 }, (_, at) => pay(services, accountId, addDays('2026-08-01', Math.floor(at / 3)), `Shop ${at}`, -1000 - at * at));
    change((at) => void done(reversePayment(services, { entryId: paid[at] ?? 0, reason: 'Twice' })), services);
    const oldestFirst = registerPage(db, filter('', { accountId }), null, 100).reverse();
    const held = balancesByAccount(db).get(accountId) ?? 0;
    let running = 0;
    for (const entry of oldestFirst) {
      running += entry.amountPence;
      expect([...balancesAfter(db, accountId, held, { newest: entry, oldest: entry })], entry.payee).toEqual([[entry.id, running]]);
    }
    expect(running).toBe(held);
  });
});

it.each([
  ['one of two payments with it is taken back', 'taxi', 'ta', ['taxi']],
  ['its only payment is taken back', 'cafe', 'caf', []],
] as const)('a word is offered only where a payment that stands has it: %s', (_, which, start, words) => {
  const { services, db, ids } = world();
  done(reversePayment(services, { entryId: ids[which], reason: 'Twice' }));
  expect(wordsLike(db, start, 5)).toEqual(words);
});

import { describe, expect, it } from 'vitest';
import { wagesNotByBank } from '#shared/checks/wages-not-by-bank';
import type { Entry } from '#shared/ledger/entry';
import { makeAccount, makeEntry, makeFacts, makeService, makeWorker } from '../../support/make-facts';
import { raised } from '../../support/raised';

const look = (entry: Partial<Entry> & { serviceId?: number; category?: 'hmrc' }) =>
  makeFacts({ workers: [makeWorker()], services: [makeService({ id: 5, workerId: 1 })], accounts: [makeAccount(), { ...makeAccount(), id: 2, kind: 'cash' }], entries: [makeEntry({ serviceId: 5, ...entry })] });

describe('wages-not-by-bank', () => {
  it.each([
    ['by bank', look({}), []],
    ['in cash', look({ accountId: 2 }), ['stop: Dana’s wages were paid in cash']],
    ['in cash a year ago', look({ accountId: 2, paidOn: '2025-11-20' }), ['stop: Dana’s wages were paid in cash']],
    ['a day more', look({ accountId: 2, paidOn: '2025-11-19' }), []],
    ['cash for something else', look({ accountId: 2, category: 'hmrc' }), []],
    ['cash for another service', look({ accountId: 2, serviceId: 6 }), []],
  ])('%s', (_, facts, flags) => expect(raised(wagesNotByBank, facts)).toEqual(flags));
});

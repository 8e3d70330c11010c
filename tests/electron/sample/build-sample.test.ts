import { describe, expect, it } from 'vitest';
import { verify } from '#electron/db/verify';
import { readLedger } from '#electron/db/transaction';
import { gatherFacts } from '#electron/queries/gather-facts';
import { fillSample } from '#electron/sample/build-sample';
import { testServices } from '../../support/test-ledger';

describe('the example household', () => {
  it('is built by a person’s own actions, and holds together', () => {
    const services = testServices();
    fillSample(services);
    expect(verify(services.ledger.db)).toEqual([]);
    const facts = readLedger(services, (db) => gatherFacts(db, '2026-11-20'));
    expect(facts.entries).toHaveLength(261);
    expect(facts.entries.reduce((sum, entry) => sum + entry.amountPence, 0)).toBe(350585);
    expect(facts.statements.at(-1)).toMatchObject({ closingOn: '2026-11-20', closingPence: 350585 });
  });
});

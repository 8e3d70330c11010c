import { describe, expect, it } from 'vitest';
import { beginLedger } from '#electron/actions/begin-ledger';
import { readPerson } from '#electron/repositories/person';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

const START = { name: ' Grace Okafor ', councilId: 'luton', startsOn: '2026-04-06' } as const;

describe('beginning an empty ledger', () => {
  it('writes whose it is, and nothing else', () => {
    const services = testServices();
    done(beginLedger(services, START));
    expect(readPerson(services.ledger.db)).toMatchObject({ name: 'Grace Okafor', councilId: 'luton', startsOn: '2026-04-06', managedBy: 'self', exampleOn: null });
    expect(services.ledger.db.driver.prepare('SELECT count(*) FROM account').pluck().get()).toBe(0);
  });

  it.each([
    ['no name', { ...START, name: ' ' }],
    ['a council that there is not', { ...START, councilId: 'atlantis' }],
  ])('is refused with %s, and the file stays empty', (_what, start) => {
    const services = testServices();
    expect(faultsIn(beginLedger(services, start))).toHaveLength(1);
    expect(services.ledger.db.driver.prepare('SELECT count(*) FROM person').pluck().get()).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { verify } from '#electron/db/verify';
import { readLedger } from '#electron/db/transaction';
import { gatherFacts } from '#electron/queries/gather-facts';
import { raiseFlags } from '#shared/checks/all-checks';
import { fillSample } from '#electron/sample/build-sample';
import { testServices } from '../../support/test-ledger';

describe('the example household', () => {
  it('is built by a person’s own actions, and holds together', () => {
    const services = testServices();
    fillSample(services);
    expect(verify(services.ledger.db)).toEqual([]);
    const facts = readLedger(services, (db) => gatherFacts(db, '2026-11-20'));
    expect(facts.entries).toHaveLength(260);
    expect(facts.entries.reduce((sum, entry) => sum + entry.amountPence, 0)).toBe(335305);
    expect(facts.statements.at(-1)).toMatchObject({ closingOn: '2026-11-20', closingPence: 335305 });
  });

  it('gives about a dozen different flags a true reason', () => {
    const services = testServices();
    fillSample(services);
    const flags = readLedger(services, (db) => raiseFlags(gatherFacts(db, '2026-11-20'), '2026-11-20'));
    expect(flags.map((flag) => flag.check)).toEqual([
      'need-unmet',
      'pay-below-minimum-wage',
      'right-to-work-missing',
      'hmrc-payment-late',
      'contribution-paid-from-direct-payment',
      'spending-not-allowed',
      'service-without-need',
      'plan-step-empty',
      'contribution-not-paid-in',
      'payment-in-missing',
      'need-partly-met',
      'overspend-to-date',
      'spending-outside-plan',
      'receipt-missing',
      'balance-over-limit',
      'first-review-due',
    ]);
  });
});

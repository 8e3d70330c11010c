import { describe, expect, it } from 'vitest';
import type { Facts } from '#shared/checks/check';
import { filedPeriodChanged } from '#shared/checks/filed-period-changed';
import type { Entry } from '#shared/ledger/entry';
import { periodMoney } from '#shared/returns/period-money';
import { makeEntry, makeFacts, makeSent } from '../../support/make-facts';
import { raised } from '../../support/raised';

const PERIOD = { from: '2026-07-06', to: '2026-10-05' } as const;
const NEXT = { from: '2026-10-06', to: '2026-11-05' } as const;
const WAGES = makeEntry({ paidOn: '2026-08-03' });
const at = (paidOn: Entry['paidOn'], over = {}) => makeEntry({ id: 2, paidOn, amountPence: -12_50, category: 'equipment', ...over });
const sorted = (category: 'agency' | 'pa_wages'): Entry => ({ ...WAGES, parts: [{ category, serviceId: null, fund: 'council', amountPence: -280_00 }] });

/** The ledger with these entries, its return sent when it held the wages alone. */
function since(entries: readonly Entry[], over: Partial<Facts> = {}): Facts {
  const { closingPence, ...money } = periodMoney(makeFacts({ entries: [WAGES] }), PERIOD);
  return makeFacts({ entries, returnsSent: [makeSent({ ...PERIOD, sentOn: '2026-10-10', closingPence, copy: { ...money, closingPence } })], ...over });
}
const flagged = ['act: The return that you sent on 10 October 2026 is not what this ledger says now'];

describe('filed-period-changed', () => {
  it.each([
    ['nothing was sent', makeFacts({ entries: [WAGES] }), []],
    ['it is as it was sent', since([WAGES]), []],
    ['a payment was added on its first day', since([at('2026-07-06'), WAGES]), flagged],
    ['a payment was added on its last day', since([WAGES, at('2026-10-05')]), flagged],
    ['a payment of the day after', since([WAGES, at('2026-10-06')]), []],
    ['a payment of the day before its first moves both balances', since([at('2026-07-05'), WAGES]), flagged],
    ['a payment was taken out', since([]), flagged],
    ['a payment was sorted anew, and the balance stays', since([sorted('agency')]), flagged],
    ['a payment was sorted to the same', since([sorted('pa_wages')]), []],
    ['a receipt was found', since([{ ...WAGES, evidence: 'missing', evidenceWords: 'Lost' }]), []],
    ['an account that does not hold the direct payment', since([WAGES, at('2026-10-05', { accountId: 9 })]), []],
    ['no copy was kept, and it closes as it did', since([sorted('agency')], { returnsSent: [makeSent({ ...PERIOD, closingPence: -280_00 })] }), []],
    ['no copy was kept, and it closes a penny apart', since([WAGES], { returnsSent: [makeSent({ ...PERIOD, sentOn: '2026-10-10', closingPence: -280_01 })] }), flagged],
  ])('%s', (_, facts, flags) => expect(raised(filedPeriodChanged, facts)).toEqual(flags));

  const sentTwice = since([at('2026-07-06'), WAGES]);
  it.each<[string, Facts, string]>([
    ['added', since([WAGES, at('2026-10-05')]), 'It closed on −£280.00, and this ledger now says −£292.50. Since it was sent: 1 payment added.'],
    ['sorted anew', since([sorted('agency')]), 'It closed on −£280.00, and still does. Since it was sent: 1 payment changed.'],
    ['before its first day', since([at('2026-07-05'), WAGES]), 'It closed on −£280.00, and this ledger now says −£292.50.'],
    [
      'the next return differs too',
      { ...sentTwice, returnsSent: [...sentTwice.returnsSent, makeSent({ ...NEXT, id: 2, closingPence: -280_00 })] },
      'It closed on −£280.00, and this ledger now says −£292.50. Since it was sent: 1 payment added. 2 returns differ; this is the oldest.',
    ],
  ])('says by what: %s', (_, facts, why) => {
    const [flag] = filedPeriodChanged.check(facts, '2026-11-20');
    expect(flag?.why).toBe(`It was for 6 July 2026 to 5 October 2026. ${why}`);
    expect(flag?.records).toEqual(facts.returnsSent.map(({ id }) => ({ kind: 'return', id })));
  });
});

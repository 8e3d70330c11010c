import { describe, expect, it } from 'vitest';
import { receiptMissing } from '#shared/checks/receipt-missing';
import { periodMoney } from '#shared/returns/period-money';
import { makeCouncil, makeEntry, makeFacts, makeSent } from '../../support/make-facts';
import { raised } from '../../support/raised';

const asks = makeCouncil({ receiptThresholdPence: 50_00 });
/** 23 October is 28 days before 20 November. */
const one = (over: Parameters<typeof makeEntry>[0], more = {}) =>
  makeFacts({ council: asks, entries: [makeEntry({ payee: 'Argos', paidOn: '2026-10-23', amountPence: -60_00, category: 'equipment', evidence: 'missing', ...over })], ...more });
const flagged = ['act: No evidence for £60.00 to Argos on 23 October 2026'];

describe('receipt-missing', () => {
  it.each([
    ['28 days on', one({}), flagged],
    ['27 days on', one({ paidOn: '2026-10-24' }), []],
    ['there is one', one({ evidence: 'have' }), []],
    ['none is needed', one({ evidence: 'not_needed' }), []],
    ['£49.99, where it is asked for from £50.00', one({ amountPence: -49_99 }), []],
    ['£50.00', one({ amountPence: -50_00 }), ['act: No evidence for £50.00 to Argos on 23 October 2026']],
    ['the council says nothing about receipts', one({}, { council: makeCouncil() }), []],
    ['it asks for statements only', one({}, { council: makeCouncil({ evidence: ['bank statements'] }) }), []],
    ['it asks for receipts of any amount', one({ amountPence: -1 }, { council: makeCouncil({ evidence: ['receipts'] }) }), ['act: No evidence for £0.01 to Argos on 23 October 2026']],
    ['money in', one({ amountPence: 60_00, category: 'refund' }), []],
    ['moved to another account', one({ category: 'transfer' }), []],
    ['in a return that was sent', one({}, { returnsSent: [makeSent({ from: '2026-10-01', to: '2026-10-31' })] }), []],
    ['added to a period after its return was sent, while an earlier return waits', one({}, { council: { ...asks, returnFrequency: 'quarter' }, returnsSent: [makeSent({ from: '2026-10-06', to: '2026-10-31', copy: periodMoney(makeFacts(), { from: '2026-10-06', to: '2026-10-31' }) })] }), ['act: No evidence for £60.00 to Argos on 23 October 2026']],
    ['in a return that is due', one({ paidOn: '2026-09-01' }, { council: { ...asks, returnFrequency: 'six-months', dueDays: 60 } }), ['stop: No evidence for £60.00 to Argos on 1 September 2026']],
    [
      'in the second of two quarters that wait: each return goes out with a gap',
      makeFacts({ council: { ...asks, returnFrequency: 'quarter', dueDays: 28 }, entries: [makeEntry({ payee: 'Argos', paidOn: '2026-10-05', amountPence: -60_00, category: 'equipment', evidence: 'missing' })] }),
      ['stop: No evidence for £60.00 to Argos on 5 October 2026'],
    ],
    [
      'a payment that is shared with own money: £40.00 of £60.00 is the direct payment’s',
      one({ parts: [{ category: 'equipment', serviceId: null, fund: 'council', amountPence: -40_00 }, { category: 'equipment', serviceId: null, fund: 'own', amountPence: -20_00 }] }),
      ['act: No evidence for £40.00 to Argos on 23 October 2026'],
    ],
    ['in a quarter that was skipped, the one after it sent', one({ paidOn: '2026-06-01' }, { council: { ...asks, returnFrequency: 'quarter' }, returnsSent: [{ from: '2026-07-06', to: '2026-10-05', sentOn: '2026-10-10', closingPence: 0 }] }), ['stop: No evidence for £60.00 to Argos on 1 June 2026']],
    ['two', makeFacts({ council: asks, entries: [makeEntry({ paidOn: '2026-10-01', evidence: 'missing' }), makeEntry({ id: 2, paidOn: '2026-10-02', evidence: 'missing' })] }), ['act: No evidence for 2 payments, £560.00 in all']],
  ])('%s', (_, facts, flags) => expect(raised(receiptMissing, facts)).toEqual(flags));
});

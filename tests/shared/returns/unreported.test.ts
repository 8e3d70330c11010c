import { describe, expect, it } from 'vitest';
import { periodMoney } from '#shared/returns/period-money';
import { isInSent, wasReported } from '#shared/returns/unreported';
import type { Entry } from '#shared/ledger/entry';
import { makeEntry, makeFacts, makeSent } from '../../support/make-facts';

const PERIOD = { from: '2026-07-06', to: '2026-10-05' } as const;
const NO_COPY = makeSent(PERIOD);
const on = (paidOn: Entry['paidOn']) => makeEntry({ paidOn, category: 'agency' });
const sentWith = (...entries: Entry[]) => makeSent({ ...PERIOD, copy: periodMoney(makeFacts({ entries }), PERIOD) });
const shared = (pence: number): Entry => ({
  ...on('2026-08-03'),
  parts: [{ category: 'agency', serviceId: null, fund: 'council', amountPence: -280_00 + pence }, { category: 'travel', serviceId: null, fund: 'council', amountPence: -pence }],
});

describe('a payment was reported as it stands', () => {
  it.each([
    ['nothing was sent', on('2026-08-03'), [], false],
    ['the last day of a return without a copy', on('2026-10-05'), [NO_COPY], true],
    ['the day after', on('2026-10-06'), [NO_COPY], false],
    ['the copy has it', on('2026-08-03'), [sentWith(on('2026-08-03'))], true],
    ['the copy has it without a receipt, which was found since', { ...on('2026-08-03'), evidence: 'missing' as const }, [sentWith(on('2026-08-03'))], true],
    ['the copy has it for something else', on('2026-08-03'), [sentWith(makeEntry({ paidOn: '2026-08-03', category: 'travel' }))], false],
    ['the copy has it split another way by a penny', shared(1_01), [sentWith(shared(1_00))], false],
    ['it was added since', on('2026-08-03'), [sentWith()], false],
  ])('%s', (_, entry, sent, expected) => expect(wasReported(entry, sent)).toBe(expected));
});

it.each([['2026-07-05', false], ['2026-07-06', true], ['2026-10-05', true], ['2026-10-06', false]] as const)('%s is in a period that was sent: %s', (paidOn, expected) => {
  expect(isInSent({ paidOn }, [NO_COPY])).toBe(expected);
});

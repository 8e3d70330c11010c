import { describe, expect, it } from 'vitest';
import { decideNotSent, decideSentAfterAll } from '#shared/returns/return-not-sent';
import { faultsIn } from '../../support/records';

const PERIOD = { from: '2026-07-06', to: '2026-10-05' } as const;
const sent = (id: number) => [{ ...PERIOD, id }];

describe('a return that was not sent after all', () => {
  it.each([
    ['it was noted as sent', sent(3), []],
    ['nothing was', [], ['return-not-sent']],
    ['only another period was', [{ ...PERIOD, to: '2026-10-04' as const, id: 3 }], ['return-not-sent']],
  ])('%s', (_, list, expected) => expect(faultsIn(decideNotSent(PERIOD, list))).toEqual(expected));
});

describe('sent after all', () => {
  it.each([
    ['it was taken back', PERIOD, [], []],
    ['an earlier one counts', PERIOD, sent(1), []],
    ['another was sent since', PERIOD, sent(3), ['return-sent-since']],
    ['it was never taken back', undefined, sent(2), ['return-not-taken-back']],
  ])('%s', (_, period, list, expected) => expect(faultsIn(decideSentAfterAll(2, period, list))).toEqual(expected));
});

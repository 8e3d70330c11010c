import { describe, expect, it } from 'vitest';
import { decideReturnSent, sentFor } from '#shared/returns/return-sent';

const period = { from: '2026-07-06', to: '2026-10-05' } as const;

const sent = (hasChanged: boolean) => ({ sentOn: '2026-10-10', hasChanged }) as const;

describe('noting that a return was sent', () => {
  it.each([
    ['the day after its last', '2026-10-06', undefined, '2026-11-20', []],
    ['today', '2026-11-20', undefined, '2026-11-20', []],
    ['on its last day, which is not over', '2026-10-05', undefined, '2026-11-20', ['sent-too-early']],
    ['tomorrow', '2026-11-21', undefined, '2026-11-20', ['day-to-come']],
    ['a second time, as it was', '2026-11-20', sent(false), '2026-11-20', ['return-sent']],
    ['a second time, with other figures', '2026-11-20', sent(true), '2026-11-20', []],
    ['a second time, tomorrow', '2026-11-21', sent(true), '2026-11-20', ['day-to-come']],
  ] as const)('%s', (_sentence, sentOn, before, today, expected) => {
    const result = decideReturnSent(period, sentOn, before, today);
    expect(result.ok ? [] : result.faults.map((fault) => fault.code)).toEqual(expected);
  });

  it('is of exactly these days', () => {
    const list = [{ from: '2026-07-06', to: '2026-10-04' }, period] as const;
    expect([sentFor(list, period), sentFor(list, { ...period, from: '2026-07-07' })]).toEqual([period, undefined]);
  });
});

import { describe, expect, it } from 'vitest';
import { decideReturnSent } from '#shared/returns/return-sent';

const period = { from: '2026-07-06', to: '2026-10-05' } as const;

describe('noting that a return was sent', () => {
  it.each([
    ['on its last day', '2026-10-05', [], '2026-11-20', []],
    ['today', '2026-11-20', [], '2026-11-20', []],
    ['the day before its period ends', '2026-10-04', [], '2026-11-20', ['sent-too-early']],
    ['tomorrow', '2026-11-21', [], '2026-11-20', ['day-to-come']],
    ['a second time', '2026-11-20', [{ ...period, sentOn: '2026-10-10' }], '2026-11-20', ['return-sent']],
    ['when another period was sent', '2026-11-20', [{ from: '2026-04-06', to: '2026-07-05', sentOn: '2026-07-10' }], '2026-11-20', []],
  ] as const)('%s', (_sentence, sentOn, sent, today, expected) => {
    const result = decideReturnSent(period, sentOn, sent, today);
    expect(result.ok ? [] : result.faults.map((fault) => fault.code)).toEqual(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/kernel/iso-date';
import { findTransfers, type MoveSide } from '#shared/ledger/find-transfers';

const side = (id: number, accountId: number, amountPence: number, more: Partial<MoveSide> = {}): MoveSide => ({ id, accountId, paidOn: '2026-10-05', payee: 'Savings', amountPence, isMove: false, ...more });
const proposed = (sides: readonly MoveSide[]) => findTransfers(sides, []).proposed.map(({ out, in: into }) => `${out.id}→${into.id}`);

describe('findTransfers', () => {
  it.each<[string, readonly MoveSide[], readonly string[]]>([
    ['nothing', [], []],
    ['out of one account and into another on a day', [side(1, 1, -500), side(2, 2, 500)], ['1→2']],
    ['another amount', [side(1, 1, -500), side(2, 2, 501)], []],
    ['both in one account, like a refund', [side(1, 1, -500), side(2, 1, 500)], []],
    ['both out', [side(1, 1, -500), side(2, 2, -500)], []],
    ['five days later', [side(1, 1, -500), side(2, 2, 500, { paidOn: '2026-10-10' })], ['1→2']],
    ['six days later', [side(1, 1, -500), side(2, 2, 500, { paidOn: '2026-10-11' })], []],
    ['five days before', [side(2, 2, 500, { paidOn: '2026-09-30' }), side(1, 1, -500)], ['1→2']],
    ['six days before', [side(2, 2, 500, { paidOn: '2026-09-29' }), side(1, 1, -500)], []],
    ['the nearest day', [side(1, 1, -500), side(2, 2, 500, { paidOn: '2026-10-08' }), side(3, 2, 500, { paidOn: '2026-10-06' })], ['1→3']],
    ['both sorted as moves go first', [side(1, 1, -500, { isMove: true }), side(2, 2, 500), side(3, 2, 500, { paidOn: '2026-10-08', isMove: true })], ['1→3']],
    ['each payment once', [side(1, 1, -500), side(2, 1, -500), side(3, 2, 500)], ['1→3']],
    ['two of each, the newest first', [side(1, 1, -500), side(2, 2, 500), side(3, 1, -500, { paidOn: '2026-10-12' }), side(4, 2, 500, { paidOn: '2026-10-12' })], ['3→4', '1→2']],
  ])('%s', (_sentence, sides, expected) => expect(proposed(sides)).toEqual(expected));

  it('keeps what was confirmed while both sides stand as moves, and lists a side without its other', () => {
    const [out, into] = [side(1, 1, -500, { isMove: true }), side(2, 2, 500, { isMove: true })];
    const alone = side(3, 1, -900, { isMove: true });
    expect(findTransfers([out, into, alone], [{ outId: 1, inId: 2 }])).toEqual({ confirmed: [{ out, in: into }], proposed: [], oneSided: [alone] });
    expect(findTransfers([out, alone], [{ outId: 1, inId: 2 }])).toEqual({ confirmed: [], proposed: [], oneSided: [alone, out] });
    const changed = { ...into, isMove: false };
    expect(findTransfers([out, changed], [{ outId: 1, inId: 2 }])).toEqual({ confirmed: [], proposed: [{ out, in: changed }], oneSided: [] });
  });

  it('pairs each payment once, of one amount, out of one account and into another, within five days', () => {
    const sides = fc
      .array(fc.record({ accountId: fc.integer({ min: 1, max: 3 }), day: fc.nat(15), amountPence: fc.constantFrom(-500, 500, -700, 700), isMove: fc.boolean() }), { maxLength: 20 })
      .map((all) => all.map(({ accountId, day, amountPence, isMove }, index) => side(index + 1, accountId, amountPence, { isMove, paidOn: addDays('2026-10-01', day) })).toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1)));
    fc.assert(
      fc.property(sides, (all) => {
        const { proposed: moves, oneSided } = findTransfers(all, []);
        const used = moves.flatMap(({ out, in: into }) => [out.id, into.id]);
        expect(new Set(used).size).toBe(used.length);
        for (const { out, in: into } of moves) {
          expect([out.amountPence < 0, out.amountPence + into.amountPence, out.accountId === into.accountId]).toEqual([true, 0, false]);
          expect(addDays(out.paidOn, -5) <= into.paidOn && into.paidOn <= addDays(out.paidOn, 5)).toBe(true);
        }
        expect(oneSided.filter(({ id }) => used.includes(id))).toEqual([]);
      }),
      { seed: 20261106, numRuns: 200 },
    );
  });
});

import { addDays, type IsoDay } from '../kernel/iso-date';

/** Money that leaves one account and comes into another this many days apart may be one move: banks take up to three working days. */
const MOVED_WITHIN_DAYS = 5;

/** A standing payment that may be one side of a move between own accounts: nobody has sorted it, or it is sorted as that. */
export type MoveSide = {
  readonly id: number;
  readonly accountId: number;
  readonly paidOn: IsoDay;
  readonly payee: string;
  /** Pence; in is positive, out is negative. */
  readonly amountPence: number;
  /** A person or a rule sorted it as moved between own accounts. */
  readonly isMove: boolean;
};

export type Move = { readonly out: MoveSide; readonly in: MoveSide };
export type MoveIds = { readonly outId: number; readonly inId: number };

export type FoundMoves = {
  /** Those that a person confirmed and that stand, newest first. */
  readonly confirmed: readonly Move[];
  /** Two sides of the same amount that look like one move, newest first: to be asked about, never taken for granted. */
  readonly proposed: readonly Move[];
  /** Sorted as moved between own accounts, with no other side in sight, newest first. */
  readonly oneSided: readonly MoveSide[];
};

/**
 * Moves between own accounts among these payments, which are by day then id, oldest first. `pairs` are those that were confirmed; one of which a
 * side is no longer here does not count. The surest are proposed first: both sorted as moves, then the nearest day. Each payment is in one pair.
 */
export function findTransfers(sides: readonly MoveSide[], pairs: readonly MoveIds[]): FoundMoves {
  const byId = new Map(sides.map((side) => [side.id, side]));
  const confirmed = pairs.flatMap(({ outId, inId }): Move[] => {
    const [out, into] = [byId.get(outId), byId.get(inId)];
    return out?.isMove && into?.isMove && out.amountPence === -into.amountPence ? [{ out, in: into }] : [];
  });
  const taken = new Set(confirmed.flatMap(({ out, in: into }) => [out, into]));
  const proposed = propose(sides.filter((side) => !taken.has(side)));
  for (const { out, in: into } of proposed) taken.add(out).add(into);
  return { confirmed: confirmed.toSorted(newestFirst), proposed: proposed.toSorted(newestFirst), oneSided: sides.filter((side) => side.isMove && !taken.has(side)).toReversed() };
}

const newestFirst = (a: Move, b: Move) => (a.out.paidOn < b.out.paidOn ? 1 : a.out.paidOn > b.out.paidOn ? -1 : b.out.id - a.out.id);
const keyOf = (day: IsoDay, pence: number) => `${day} ${pence}`;

function propose(sides: readonly MoveSide[]): Move[] {
  const incoming = new Map<string, MoveSide[]>();
  for (const side of sides) {
    if (side.amountPence <= 0) continue;
    const key = keyOf(side.paidOn, side.amountPence);
    const there = incoming.get(key);
    if (there) there.push(side);
    else incoming.set(key, [side]);
  }
  const outgoing = sides.filter(({ amountPence }) => amountPence < 0);
  const moves = new Map<MoveSide, Move>();
  for (const bothAreMoves of [true, false]) {
    for (let apart = 0; apart <= MOVED_WITHIN_DAYS; apart += 1) {
      for (const out of outgoing) {
        if (moves.has(out) || (bothAreMoves && !out.isMove)) continue;
        const into = take(incoming, out, apart, (side) => !bothAreMoves || side.isMove);
        if (into) moves.set(out, { out, in: into });
      }
    }
  }
  return [...moves.values()];
}

/** The first of another account that fits, so many days apart; money usually arrives after it left. */
function take(incoming: Map<string, MoveSide[]>, { accountId, paidOn, amountPence }: MoveSide, apart: number, fits: (side: MoveSide) => boolean): MoveSide | undefined {
  for (const day of apart === 0 ? [paidOn] : [addDays(paidOn, apart), addDays(paidOn, -apart)]) {
    const there = incoming.get(keyOf(day, -amountPence)) ?? [];
    const at = there.findIndex((side) => side.accountId !== accountId && fits(side));
    if (at >= 0) return there.splice(at, 1)[0];
  }
  return undefined;
}

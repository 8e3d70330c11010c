import { sumPence, type Pence } from '../kernel/money';
import type { Draft } from '../kernel/record';
import type { Reserve } from './reserves';

/** The bills of employing for which the record says what to put aside. */
export type WorkedOutKind = Exclude<Reserve['kind'], 'other'>;

/** The reserve to save so that all that is kept under a name comes to an amount: the first there is, changed, or a new one. */
export function reserveToAccept(kind: WorkedOutKind, amountPence: Pence, reserves: readonly Reserve[]): Draft<Reserve> {
  const [first, ...others] = reserves.filter((reserve) => reserve.kind === kind);
  const rest = sumPence(others.map((reserve) => reserve.amountPence));
  return { id: first?.id ?? null, kind, words: first?.words ?? '', amountPence: Math.max(0, amountPence - rest) };
}

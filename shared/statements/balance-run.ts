/** A payment with the bank's balance after it, both in pence. */
export type Stated = { readonly amountPence: number; readonly balancePence: number };

/** What was there before a payment, in pence. */
export const startOf = ({ amountPence, balancePence }: Stated): number => balancePence - amountPence;

/**
 * Where payments that follow one another, in whatever order they are given, start and end, in pence; undefined where they leave a gap.
 * Those that come back to where they started may have started at any of their balances: at `atPence`, where that is one.
 */
export function balanceRun(payments: readonly Stated[], atPence: number | null = null): { readonly startPence: number; readonly endPence: number } | undefined {
  const ends = new Map<number, number>();
  const count = (balance: number, by: number) => ends.set(balance, (ends.get(balance) ?? 0) + by);
  for (const payment of payments) {
    count(payment.balancePence, 1);
    count(startOf(payment), -1);
  }
  const open = [...ends].filter(([, times]) => times !== 0);
  if (open.length === 0) return atPence !== null && ends.has(atPence) ? { startPence: atPence, endPence: atPence } : undefined;
  const [start, end] = [open.find(([, times]) => times === -1), open.find(([, times]) => times === 1)];
  return start && end && open.length === 2 ? { startPence: start[0], endPence: end[0] } : undefined;
}

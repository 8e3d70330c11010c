/** Kept by the list, which nothing changes: ten years of pay of ten PAs are sorted out once, not for every payday of each. */
const known = new WeakMap<readonly object[], Map<number, object[]>>();

const NONE: readonly never[] = [];

/** The rows of one PA, in the same order. */
export function ofWorker<Row extends { readonly workerId: number }>(rows: readonly Row[], workerId: number): readonly Row[] {
  const found = known.get(rows) as Map<number, Row[]> | undefined;
  if (found) return found.get(workerId) ?? NONE;
  const byWorker = new Map<number, Row[]>();
  for (const row of rows) {
    const own = byWorker.get(row.workerId);
    if (own) own.push(row);
    else byWorker.set(row.workerId, [row]);
  }
  known.set(rows, byWorker);
  return byWorker.get(workerId) ?? NONE;
}

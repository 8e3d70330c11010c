import { useState } from 'react';
import type { Fault, Result } from '../../../shared/kernel/result';
import { useFinish } from './record-page';

/** Removing a record: done at once, and taken back with Undo; where it is refused, the form shows why. */
export function useRemoval<T extends { readonly id: number }>(
  remove: (input: { id: number }) => Promise<Result<unknown>>,
  saveAgain: (record: Omit<T, 'id'> & { id: null }) => Promise<unknown>,
  nameOf: (record: T) => string,
): { faults: readonly Fault[]; run: (record: T) => Promise<void> } {
  const finish = useFinish();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  async function run(record: T) {
    const result = await remove({ id: record.id });
    if (result.ok) finish({ words: `Removed: ${nameOf(record)}`, undo: () => saveAgain({ ...record, id: null }) });
    else setFaults(result.faults);
  }
  return { faults, run };
}

import type { Result } from '../../../shared/kernel/result';
import { useNotice } from '../../ui/notice';

/** Taking a record out: done at once, and taken back with Undo. Where it is gone already, the notice says so. */
export function useRemoval<T extends { readonly id: number }>(
  remove: (input: { id: number }) => Promise<Result<unknown>>,
  saveAgain: (record: Omit<T, 'id'> & { id: null }) => Promise<unknown>,
  onDone: () => void,
): (record: T, name: string) => void {
  const notice = useNotice();
  return (record, name) =>
    void remove({ id: record.id }).then((result) => {
      onDone();
      notice.show(result.ok ? { words: `Removed: ${name}`, undo: () => saveAgain({ ...record, id: null }) } : { words: result.faults.map(({ message }) => message).join(' ') });
    });
}

import { useCommand } from '../../api/use-command';
import { useNotice } from '../../ui/notice';
import { writtenOf, type Council } from './council-words';

/** Saves a change of the council's profile, and takes it back: the first change made a copy, which goes again. */
export function useCouncilSave(council: Council) {
  const save = useCommand('council.save');
  const goBack = useCommand('council.goBack');
  const notice = useNotice();
  const before = writtenOf(council);
  return {
    run: save.run,
    isRunning: save.isRunning,
    /** Says what was saved, with its undo. */
    say: (words: string, { wasCopied }: { wasCopied: boolean }) => notice.show({ words, undo: () => (wasCopied ? goBack.run({}) : save.run(before)) }),
  };
}

import type { Output } from '../../shared/contract/contract';
import { joinWords } from '../../shared/kernel/plain-words';

type Added = Output<'documents.add'>;

/** What became of files that were given: “Added: receipt.pdf.”, that one was here already, and each that was refused with its reason. */
export function addedWords({ added, refused }: Added): string {
  const fresh = added.filter((one) => one.isNew).map((one) => one.fileName);
  return [...(fresh.length > 0 ? [`Added: ${joinWords(fresh)}.`] : []), ...added.flatMap((one) => (one.words === '' ? [] : [one.words])), ...refused.map((one) => one.message)].join(' ');
}

import { joinWords } from '#shared/kernel/plain-words';
import { ok, refused, type Result } from '#shared/kernel/result';

/** The PA of a name, whole or its beginning. Faults: nobody is called so, or more than one. */
export function workerNamed<W extends { readonly name: string }>(workers: readonly W[], name: string): Result<W> {
  const typed = name.trim().toLocaleLowerCase('en-GB');
  const whole = workers.filter((worker) => worker.name.toLocaleLowerCase('en-GB') === typed);
  const found = whole.length > 0 ? whole : workers.filter((worker) => worker.name.toLocaleLowerCase('en-GB').startsWith(typed));
  const [only] = found;
  if (only && found.length === 1) return ok(only);
  const known = workers.length === 0 ? 'There is no PA in this ledger.' : `The PAs are ${joinWords(workers.map((worker) => worker.name))}.`;
  return refused({ code: 'person-unclear', field: 'person', message: `${found.length === 0 ? 'Nobody' : 'More than one PA'} is called “${name}”. ${known} Give the whole name.` });
}

import { useState } from 'react';
import type { Input } from '../../shared/contract/contract';
import { checkDocumentSize } from '../../shared/documents/document-kind';
import type { Result } from '../../shared/kernel/result';
import { useCommand } from './use-command';
import { addedWords } from './added-words';
import { base64Of } from './file-bytes';

type To = Input<'documents.add'>['to'];

/** Puts files into the ledger, from the program’s own dialog or from a drop or a paste. `say` hears what became of them. */
export function useAddDocuments(say: (words: string, isDone: boolean) => void) {
  const choose = useCommand('documents.choose');
  const stage = useCommand('documents.stage');
  const add = useCommand('documents.add');
  const [isBusy, setBusy] = useState(false);

  async function put(tokens: readonly string[], refused: readonly string[], to: To) {
    if (tokens.length === 0) return refused.length > 0 && say(refused.join(' '), false);
    const added = await add.run({ tokens: [...tokens], to });
    say([added.ok ? addedWords(added.value) : faultWords(added), ...refused].join(' '), added.ok);
  }

  async function busy(work: () => Promise<unknown>) {
    setBusy(true);
    await work();
    setBusy(false);
  }

  return {
    isBusy,
    /** Asks for files in the program’s own dialog. */
    chooseFor: (to: To) =>
      busy(async () => {
        const chosen = await choose.run({});
        if (!chosen.ok) return say(faultWords(chosen), false);
        if (chosen.value) await put(chosen.value.tokens, [], to);
      }),
    /** Files that were dropped or pasted; too large a one is never read. */
    giveFor: (files: readonly File[], to: To) =>
      busy(async () => {
        const [tokens, refused]: [string[], string[]] = [[], []];
        for (const file of files) {
          const fileName = file.name || 'Pasted picture';
          const size = checkDocumentSize(fileName, file.size);
          const base64 = size.ok ? await base64Of(file) : null;
          const staged: Result<{ token: string }> = !size.ok ? size : base64 === null ? unread(fileName) : await stage.run({ fileName, base64 });
          if (staged.ok) tokens.push(staged.value.token);
          else refused.push(faultWords(staged));
        }
        await put(tokens, refused, to);
      }),
    /** Files that main has listed. */
    addListed: (tokens: readonly string[]) => busy(() => put(tokens, [], null)),
  };
}

function unread(fileName: string): Result<never> {
  return { ok: false, faults: [{ code: 'document-not-read', message: `“${fileName}” could not be read from where it came, so it was not added. Save it as a file, and choose that.` }] };
}

function faultWords(result: { readonly faults: readonly { readonly message: string }[] }): string {
  return result.faults.map((fault) => fault.message).join(' ');
}

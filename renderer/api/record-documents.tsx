import { useState } from 'react';
import type { Input } from '../../shared/contract/contract';
import { documentName, KIND_NAMES, sizeWords } from '../../shared/documents/document';
import { formatDay } from '../../shared/kernel/iso-date';
import { LinkButton, Button } from '../ui/button';
import { Select } from '../ui/choice-fields';
import { Disclosure } from '../ui/disclosure';
import { DocumentDrop } from '../ui/document-drop';
import { Said, type SaidWords } from '../ui/said';
import { useAddDocuments } from './use-add-documents';
import { useCommand } from './use-command';
import { useQuery } from './use-query';

type Target = Input<'documents.link'>['to'];

/**
 * The documents of a record (a PA, a policy, a letter): each can be seen and unlinked, and more are chosen, dropped, pasted or taken from
 * those that are for nothing yet. `called`: what the record is called after “for”.
 */
export function RecordDocuments({ kind, id, called }: { kind: Exclude<Target['kind'], 'entry'>; id: number; called: string }) {
  const listed = useQuery('documents.list', {});
  const [said, setSaid] = useState<SaidWords | null>(null);
  const link = useCommand('documents.link');
  const unlink = useCommand('documents.unlink');
  const add = useAddDocuments((words, isDone) => setSaid({ words, isDone }));
  const to: Target = { kind, id, part: null };
  const all = listed.value?.documents ?? [];
  const own = all.flatMap(({ about, links }) => links.filter((one) => one.to.kind === kind && one.to.id === id).map((one) => ({ about, linkId: one.id })));
  const unlinked = all.filter(({ links }) => links.length === 0);

  async function take(documentId: number) {
    const result = await link.run({ documentId, to });
    setSaid(result.ok ? { words: 'Linked.', isDone: true, undo: () => unlink.run({ linkId: result.value.id }) } : { words: result.faults.map((fault) => fault.message).join(' '), isDone: false });
  }
  async function letGo({ about, linkId }: (typeof own)[number]) {
    const result = await unlink.run({ linkId });
    setSaid(result.ok ? { words: `Unlinked: ${documentName(about)}. It is still in the ledger.`, isDone: true, undo: () => link.run({ documentId: about.id, to }) } : { words: result.faults.map((fault) => fault.message).join(' '), isDone: false });
  }
  return (
    <Disclosure summary={own.length === 0 ? 'Documents' : `Documents (${own.length})`}>
      <Said said={said} onUndone={() => setSaid({ words: 'Undone.', isDone: true })} />
      {own.length === 0 ? (
        <p className="quiet">None yet.</p>
      ) : (
        <ul className="records" aria-label={`Documents for ${called}`}>
          {own.map((one) => (
            <li key={one.linkId}>
              <div>
                <strong>{documentName(one.about)}</strong>
                <span className="second-line">{[KIND_NAMES[one.about.kind], one.about.datedOn && formatDay(one.about.datedOn), sizeWords(one.about.sizeBytes)].filter(Boolean).join(' · ')}</span>
              </div>
              <div className="buttons">
                <LinkButton to="/money/receipts" search={{ document: one.about.id }} label={`See ${documentName(one.about)}`}>
                  See
                </LinkButton>
                <Button kind="link" label={`Unlink ${documentName(one.about)}`} isBusy={unlink.isRunning} onPress={() => void letGo(one)}>
                  Unlink
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <DocumentDrop
        label={`for ${called}`}
        words="Drop papers here, or paste a picture of them. PDF, JPEG, PNG, HEIC or text, up to 25 MB."
        isBusy={add.isBusy}
        onChoose={() => void add.chooseFor(to)}
        onGive={(files) => void add.giveFor(files, to)}
      />
      {unlinked.length > 0 && (
        <Select
          name="documentUnlinked"
          label="Or one that is in the ledger and for nothing yet"
          value=""
          blank="Choose a document"
          onChange={(documentId) => void take(Number(documentId))}
          choices={unlinked.map(({ about }) => ({ value: String(about.id), label: documentName(about) }))}
        />
      )}
    </Disclosure>
  );
}

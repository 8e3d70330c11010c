import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { KIND_NAMES, sizeWords } from '../../../shared/documents/document';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Fault } from '../../../shared/kernel/result';
import { call } from '../../api/call';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Disclosure } from '../../ui/disclosure';
import { Facts } from '../../ui/facts';
import { FaultBox } from '../../ui/fault-box';
import { Loading } from '../../ui/loading';
import { DescribeForm, DestroyForm, RemoveButton } from './document-forms';
import { DocumentLinks } from './document-links';
import { DocumentView } from './document-view';
import { nameOf } from './documents-words';
import type { Opened } from './opened-document';
import { Said, type SaidWords } from '../../ui/said';

/** One document: seen page by page, what it is, what it is for, and everything that can be done with it. */
export function DocumentDialog({ documentId, onClose, onGone }: { documentId: number; onClose: () => void; onGone?: (words: string) => void }) {
  const opened = useOpened(documentId);
  const listed = useQuery('documents.list', {});
  const saveCopy = useCommand('documents.saveCopy');
  const [said, setSaid] = useState<SaidWords | null>(null);
  const shown = listed.value?.documents.find(({ about }) => about.id === documentId);
  const about = shown?.about ?? opened.value?.about;
  const say = (words: string, isDone: boolean, undo?: () => Promise<unknown>) => setSaid({ words, isDone, undo });
  const gone = (words: string) => {
    onClose();
    onGone?.(words);
  };

  async function copyOut() {
    const saved = await saveCopy.run({ documentId });
    if (!saved.ok) return say(saved.faults.map((fault) => fault.message).join(' '), false);
    if (saved.value) say(`Saved a copy: ${saved.value.name}.`, true);
  }

  return (
    <Dialog isOpen title={about ? nameOf(about) : 'Document'} onClose={onClose}>
      <Said said={said} onUndone={() => setSaid({ words: 'Undone.', isDone: true })} />
      {opened.faults.length > 0 && <FaultBox faults={opened.faults} />}
      {opened.value ? <DocumentView opened={opened.value} /> : opened.faults.length === 0 && <Loading />}
      {about && <AboutDocument about={about} />}
      <div className="buttons">
        <Button icon={Download} onPress={() => void copyOut()}>
          Save a copy
        </Button>
      </div>
      {about && shown && (
        <>
          <DocumentLinks shown={shown} targets={listed.value?.targets ?? []} onSaid={say} />
          <Disclosure summary="Say what it is">
            <DescribeForm key={`${about.words}-${about.datedOn}`} about={about} onSaid={say} />
          </Disclosure>
          <Disclosure summary="Take it out, or destroy it">
            <RemoveButton about={about} onGone={gone} />
            <DestroyForm documentId={about.id} name={nameOf(about)} onGone={gone} />
          </Disclosure>
        </>
      )}
    </Dialog>
  );
}

/** Read once: large bytes are not read again whenever something else is saved. */
function useOpened(documentId: number): { readonly value: Opened | undefined; readonly faults: readonly Fault[] } {
  const [opened, setOpened] = useState<{ value: Opened | undefined; faults: readonly Fault[] }>({ value: undefined, faults: [] });
  useEffect(() => {
    let isWanted = true;
    void call('documents.open', { documentId }).then((result) => {
      if (isWanted) setOpened(result.ok ? { value: result.value, faults: [] } : { value: undefined, faults: result.faults });
    });
    return () => {
      isWanted = false;
    };
  }, [documentId]);
  return opened;
}

function AboutDocument({ about }: { about: Opened['about'] }) {
  const facts = [
    { label: 'File', words: about.fileName },
    { label: 'What it is', words: about.words },
    { label: 'Day on it', words: about.datedOn === null ? '' : formatDay(about.datedOn) },
    { label: 'Kind and size', words: `${KIND_NAMES[about.kind]}, ${sizeWords(about.sizeBytes)}` },
    { label: 'Added on', words: formatDay(about.addedAt.slice(0, 10) as IsoDay) },
    { label: 'Fingerprint of its bytes (SHA-256)', words: about.sha256 },
  ];
  return <Facts facts={facts.filter((fact) => fact.words !== '')} />;
}

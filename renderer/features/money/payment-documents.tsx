import { useState } from 'react';
import type { Input, Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { sizeWords } from '../../../shared/documents/document';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button';
import { Select } from '../../ui/choice-fields';
import { DocumentDialog } from './document-dialog';
import { DocumentDrop } from '../../ui/document-drop';
import { nameOf } from './documents-words';
import type { PaymentPart } from './payment-part';
import { Said, type SaidWords } from '../../ui/said';
import { useAddDocuments } from '../../api/use-add-documents';

type Shown = Output<'documents.ofEntry'>;
type Target = Input<'documents.link'>['to'];

/** The documents of a payment: dropped, pasted, chosen from files or from those that are for nothing yet; each can be seen and unlinked. */
export function PaymentDocuments({ row }: Pick<PaymentPart, 'row'>) {
  const shown = useQuery('documents.ofEntry', { entryId: row.id });
  const [said, setSaid] = useState<SaidWords | null>(null);
  return (
    <>
      <Said said={said} onUndone={() => setSaid({ words: 'Linked again.', isDone: true })} />
      <Answer query={shown}>{(value) => <Documents value={value} row={row} onSaid={setSaid} />}</Answer>
    </>
  );
}

function Documents({ value, row, onSaid }: { value: Shown; row: PaymentPart['row']; onSaid: (said: SaidWords) => void }) {
  const [part, setPart] = useState('');
  const [openId, setOpenId] = useState<number | null>(null);
  const link = useCommand('documents.link');
  const unlink = useCommand('documents.unlink');
  const add = useAddDocuments((words, isDone) => onSaid({ words, isDone }));
  const chosen = value.parts.find((one) => partKey(one) === part);
  const to: Target = { kind: 'entry', id: row.id, part: chosen ? { category: chosen.category, serviceId: chosen.serviceId } : null };
  const which = `${row.payee || row.bankText} on ${formatDay(row.paidOn)}`;

  async function letGo(one: Shown['documents'][number]) {
    const was: Target = { kind: 'entry', id: row.id, part: value.parts.find((each) => each.words === one.part) ?? null };
    const result = await unlink.run({ linkId: one.linkId });
    const again = () => link.run({ documentId: one.about.id, to: { ...was, part: was.part && { category: was.part.category, serviceId: was.part.serviceId } } });
    onSaid(result.ok ? { words: `Unlinked: ${nameOf(one.about)}. It is still in the ledger.`, isDone: true, undo: again } : { words: result.faults.map((fault) => fault.message).join(' '), isDone: false });
  }

  return (
    <>
      {value.documents.length > 0 && (
        <ul className="records" aria-label={`Documents for ${which}`}>
          {value.documents.map((one) => (
            <li key={one.linkId}>
              <div>
                <strong>{nameOf(one.about)}</strong>
                <span className="second-line">{[one.part && `For ${one.part}`, one.about.words !== '' && one.about.fileName, one.about.datedOn && formatDay(one.about.datedOn), sizeWords(one.about.sizeBytes)].filter(Boolean).join(' · ')}</span>
              </div>
              <div className="buttons">
                <Button label={`See ${nameOf(one.about)}`} onPress={() => setOpenId(one.about.id)}>
                  See
                </Button>
                <Button kind="link" label={`Unlink ${nameOf(one.about)}`} isBusy={unlink.isRunning} onPress={() => void letGo(one)}>
                  Unlink
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {value.partly !== '' && <p>{value.partly}</p>}
      {value.parts.length > 0 && (
        <Select
          name="documentPart"
          label="New documents are for"
          value={part}
          onChange={setPart}
          choices={[{ value: '', label: 'The whole payment' }, ...value.parts.map((one) => ({ value: partKey(one), label: one.words }))]}
        />
      )}
      <DocumentDrop
        label={`for ${which}`}
        words="Drop the receipt, bill or payslip here, or paste a picture of it. PDF, JPEG, PNG, HEIC or text, up to 25 MB."
        isBusy={add.isBusy}
        onChoose={() => void add.chooseFor(to)}
        onGive={(files) => void add.giveFor(files, to)}
      />
      {value.unlinked.length > 0 && (
        <Select
          name="documentUnlinked"
          label="Or one that is in the ledger and for nothing yet"
          value=""
          blank="Choose a document"
          onChange={(id) => {
            const one = value.unlinked.find((each) => String(each.id) === id);
            if (one) void link.run({ documentId: one.id, to }).then((result) => onSaid({ words: result.ok ? `Linked: ${one.name}.` : result.faults.map((fault) => fault.message).join(' '), isDone: result.ok }));
          }}
          choices={value.unlinked.map((one) => ({ value: String(one.id), label: one.isLikely ? `${one.name} (likely)` : one.name }))}
        />
      )}
      {openId !== null && <DocumentDialog documentId={openId} onClose={() => setOpenId(null)} />}
    </>
  );
}

const partKey = ({ category, serviceId }: Shown['parts'][number]) => `${category} ${serviceId ?? ''}`;

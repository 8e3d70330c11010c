import { useState } from 'react';
import { countOf } from '../../../shared/kernel/plain-words';
import { useCommand } from '../../api/use-command';
import { Button, Buttons } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { useForm } from '../../ui/use-form';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { bulkDirection, readBulkEvidence, readBulkTie } from './bulk-form';
import { EvidenceFields } from './payment-fields';
import type { EvidenceText } from './evidence-form';
import { SORT_LATER } from './purpose';
import { PurposeSelect } from './purpose-select';
import type { RegisterRow } from './register-row';
import { usePurposeServices } from './use-purpose-services';

type Props = { rows: readonly RegisterRow[]; today: IsoDay; onClear: () => void; onDone: (words: string) => void };

/** What can be done with the ticked payments: sort them all alike, or note their evidence. Each is one action, and one undo. */
export function BulkBar({ rows, today, onClear, onDone }: Props) {
  const [asked, setAsked] = useState<'sort' | 'evidence' | null>(null);
  const direction = bulkDirection(rows);
  const close = () => setAsked(null);
  const ticked = countOf(rows.length, 'payment');
  return (
    <div className="bulk" role="region" aria-label="Ticked payments">
      <p role="status">
        <strong>{ticked} ticked.</strong> {direction === null && 'Tick only money out, or only money in, to sort them alike.'}
      </p>
      <Buttons>
        {direction !== null && <Button onPress={() => setAsked('sort')}>{`Sort the ${rows.length} ticked as …`}</Button>}
        <Button onPress={() => setAsked('evidence')}>{`Evidence for the ${rows.length} ticked`}</Button>
        <Button kind="link" onPress={onClear}>
          Untick all
        </Button>
      </Buttons>
      {asked === 'sort' && direction !== null && (
        <Dialog isOpen title={`Sort ${ticked}`} onClose={close}>
          <SortForm rows={rows} direction={direction} today={today} onDone={onDone} />
        </Dialog>
      )}
      {asked === 'evidence' && (
        <Dialog isOpen title={`Evidence for ${ticked}`} onClose={close}>
          <EvidenceForm rows={rows} today={today} onDone={onDone} />
        </Dialog>
      )}
    </div>
  );
}

function SortForm({ rows, direction, today, onDone }: Pick<Props, 'rows' | 'today' | 'onDone'> & { direction: 'in' | 'out' }) {
  const services = usePurposeServices();
  const tie = useCommand('payments.tie');
  const form = useForm({
    start: { purpose: SORT_LATER },
    read: ({ purpose }) => readBulkTie(purpose, rows, direction, services, today),
    save: tie.run,
    onSaved: ({ tied }) => onDone(tied === rows.length ? `Sorted ${countOf(tied, 'payment')}.` : `Sorted ${countOf(tied, 'payment')}. ${rows.length - tied} were sorted so already.`),
  });
  const split = rows.filter(({ parts }) => parts.length > 1).length;
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit={`Sort ${countOf(rows.length, 'payment')}`} isBusy={form.isBusy}>
      {split > 0 && <p>{countOf(split, 'ticked payment')} {split === 1 ? 'is' : 'are'} split over several things. {split === 1 ? 'It is' : 'They are'} left as {split === 1 ? 'it is' : 'they are'}.</p>}
      <PurposeSelect {...form.field('purpose')} label="What were they for?" direction={direction} services={services} />
    </Form>
  );
}

function EvidenceForm({ rows, today, onDone }: Pick<Props, 'rows' | 'today' | 'onDone'>) {
  const save = useCommand('payments.setEvidence');
  const start: EvidenceText = { evidence: 'have', evidenceWords: '' };
  const form = useForm({
    start,
    read: (text) => readBulkEvidence(text, rows, today),
    save: save.run,
    onSaved: () => onDone(`Saved the evidence for ${countOf(rows.length, 'payment')}.`),
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit={`Save for ${countOf(rows.length, 'payment')}`} isBusy={form.isBusy}>
      <EvidenceFields evidence={form.text.evidence} words={form.text.evidenceWords} set={form.set} />
    </Form>
  );
}

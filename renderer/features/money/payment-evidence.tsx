import { ok } from '../../../shared/kernel/result';
import { useCommand } from '../../api/use-command';
import { Form } from '../../ui/form';
import { TextArea } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { readEvidence, type EvidenceText } from './evidence-form';
import { EvidenceFields } from './payment-fields';
import type { PaymentPart } from './payment-part';

/** Says that there is a receipt, what it is, or why none is needed. */
export function EvidenceForm({ row, today, onDone }: PaymentPart) {
  const save = useCommand('payments.setEvidence');
  const before = { entryIds: [row.id], evidence: row.evidence, words: row.evidenceWords };
  const start: EvidenceText = { evidence: row.evidence === 'missing' ? 'have' : row.evidence, evidenceWords: row.evidenceWords };
  const form = useForm({
    start,
    read: (text) => readEvidence(text, row.id, today),
    save: save.run,
    onSaved: () => onDone(`Saved the evidence for ${row.payee}.`, () => save.run(before)),
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save evidence" isBusy={form.isBusy} isQuiet>
      <EvidenceFields evidence={form.text.evidence} words={form.text.evidenceWords} set={form.set} />
    </Form>
  );
}

/** A note to oneself or to whoever reads the ledger later. */
export function NoteForm({ row, onDone }: PaymentPart) {
  const save = useCommand('payments.setNote');
  const form = useForm({
    start: { note: row.note },
    read: (text) => ok({ entryId: row.id, note: text.note.trim() }),
    save: save.run,
    onSaved: () => onDone(`Saved the note for ${row.payee}.`, () => save.run({ entryId: row.id, note: row.note })),
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save note" isBusy={form.isBusy} isQuiet>
      <TextArea {...form.field('note')} label="Note" rows={3} />
    </Form>
  );
}

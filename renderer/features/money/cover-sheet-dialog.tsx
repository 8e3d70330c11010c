import { formatDay } from '../../../shared/kernel/iso-date';
import type { Period } from '../../../shared/kernel/period';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { useToday } from '../../api/use-today';
import { Checkbox } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Dialog } from '../../ui/dialog';
import { FieldRow, Form } from '../../ui/form';
import { useForm } from '../../ui/use-form';
import { readCoverSheet } from './cover-sheet-form';

type Props = { onClose: () => void; onSaved: (words: string) => void };

/** A sheet to put in front of receipts that are on paper: numbered, with boxes to tick. It begins with the days of the return to send. */
export function CoverSheetDialog({ onClose, onSaved }: Props) {
  const shown = useQuery('return.show', { period: null });
  return (
    <Dialog isOpen title="A sheet for papers" onClose={onClose}>
      <p>It lists each payment whose evidence is on paper, with a number and a box to tick. Put it in front of the papers that you send or keep.</p>
      <Answer query={shown}>{({ period }) => <SheetForm period={period} onClose={onClose} onSaved={onSaved} />}</Answer>
    </Dialog>
  );
}

function SheetForm({ period, onClose, onSaved }: Props & { period: Period }) {
  const today = useToday();
  const save = useCommand('coverSheet.export');
  const form = useForm({
    start: { from: formatDay(period.from), to: formatDay(period.to), each: false },
    read: (text) => readCoverSheet(text, today),
    save: save.run,
    onSaved: (files) => {
      if (!files) return;
      onClose();
      onSaved(`Saved: ${files.files.map((file) => file.name).join(', ')}.`);
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save the sheet" isBusy={form.isBusy}>
      <FieldRow>
        <DayField {...form.field('from')} label="First day" today={today} />
        <DayField {...form.field('to')} label="Last day" today={today} />
      </FieldRow>
      <Checkbox {...form.field('each')} label="A page for every payment behind it" hint="To lay small receipts on" />
    </Form>
  );
}

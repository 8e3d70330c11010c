import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../api/use-command';
import type { Input } from '../../../shared/contract/contract';
import { joinWords } from '../../../shared/kernel/plain-words';
import { ok, refused } from '../../../shared/kernel/result';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Checkboxes } from '../../ui/choice-fields';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { PAPER_FORMATS } from '../../ui/paper-formats';
import { useForm } from '../../ui/use-form';

type Asked = Input<'sheets.export'>;

/** One page to put where somebody finds it, made from what the record says today. */
export function SheetsCard({ paysWages }: { paysWages: boolean }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Card
      title="Sheets to print"
      aside={
        <Button icon={FileDown} onPress={() => setOpen(true)}>
          Make the sheets
        </Button>
      }
    >
      <p>The emergency sheet is one page for the fridge door: what to know first, whom to ring, what to do, and who comes when.</p>
      {paysWages && <p>The payday sheet is for whoever pays your PAs once instead of you: whom, how much usually, when, and what to do, step by step. It holds no number of your bank.</p>}
      <p className="quiet">Make them again when something changes. Both say on which day they were made.</p>
      <Dialog title="Make the sheets" isOpen={isOpen} onClose={() => setOpen(false)}>
        <SheetsForm paysWages={paysWages} onDone={() => setOpen(false)} />
      </Dialog>
    </Card>
  );
}

function SheetsForm({ paysWages, onDone }: { paysWages: boolean; onDone: () => void }) {
  const notice = useNotice();
  const form = useForm({
    start: { sheets: (paysWages ? ['emergency', 'payday'] : ['emergency']) as Asked['sheets'], formats: ['pdf'] as Asked['formats'] },
    read: ({ sheets, formats }) => {
      const faults = [
        ...(sheets.length === 0 ? [{ code: 'no-sheet', field: 'sheets', message: 'Choose at least one sheet.' }] : []),
        ...(formats.length === 0 ? [{ code: 'no-format', field: 'formats', message: 'Choose at least one kind of file.' }] : []),
      ];
      return faults.length > 0 ? refused(...faults) : ok({ sheets, formats });
    },
    save: useCommand('sheets.export').run,
    onSaved: (saved) => {
      onDone();
      if (saved) notice.show({ words: [`Saved: ${joinWords(saved.files.map((file) => file.name))}.`, ...saved.notes].join(' ') });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Choose where to save" isBusy={form.isBusy}>
      <Checkboxes
        {...form.field('sheets')}
        label="Which sheets?"
        choices={[
          { value: 'emergency', label: 'Emergency sheet' },
          ...(paysWages ? [{ value: 'payday' as const, label: 'Payday sheet' }] : []),
        ]}
      />
      <Checkboxes {...form.field('formats')} label="Which kinds of file?" choices={PAPER_FORMATS} />
    </Form>
  );
}

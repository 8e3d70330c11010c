import type { Input } from '../../../shared/contract/contract';
import { addDays, formatDay, parseDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { joinWords } from '../../../shared/kernel/plain-words';
import { useCommand } from '../../api/use-command';
import { Checkboxes, Radios } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { FieldRow, Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { PAPER_FORMATS } from '../../ui/paper-formats';
import { useForm } from '../../ui/use-form';
import { readSheet, type SheetText } from './hours-sheet-form';
import type { Week } from './hours-week-form';

/** The sheet of a week, or of a pay period: filled in to sign, or blank to write on by hand. */
export function HoursPrint({ week, today, onDone }: { week: Week; today: IsoDay; onDone: () => void }) {
  const notice = useNotice();
  const start: SheetText = { fill: 'filled', from: formatDay(week.weekFrom), to: formatDay(addDays(week.weekFrom, 6)), formats: ['pdf'] as Input<'timesheets.export'>['formats'] };
  const form = useForm({
    start,
    read: (text) => readSheet(text, week.workerId, (day) => parseDay(day, today)),
    save: useCommand('timesheets.export').run,
    onSaved: (saved) => {
      onDone();
      if (saved) notice.show({ words: `Saved: ${joinWords(saved.files.map((file) => file.name))}.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Choose where to save" isBusy={form.isBusy}>
      <Radios
        {...form.field('fill')}
        label="Which sheet?"
        choices={[
          { value: 'filled', label: 'With the hours as they are here', hint: 'For both to sign' },
          { value: 'blank', label: 'Blank', hint: 'To write on by hand through the week' },
        ]}
      />
      <FieldRow>
        <DayField {...form.field('from')} label="From" hint="A week, or a whole pay period" today={today} />
        <DayField {...form.field('to')} label="To" today={today} />
      </FieldRow>
      <Checkboxes {...form.field('formats')} label="Which kinds of file?" choices={PAPER_FORMATS} />
    </Form>
  );
}

import { ABSENCE_WORDS, absenceDaysWords, PROOF_WORDS } from '../../../shared/employer/absence-words';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatMinutes, joinWords } from '../../../shared/kernel/plain-words';
import { ok, refused } from '../../../shared/kernel/result';
import type { Input } from '../../../shared/contract/contract';
import { useCommand } from '../../api/use-command';
import { Checkboxes, Radios, Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Form } from '../../ui/form';
import { HoursField } from '../../ui/hours-field';
import { useNotice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { absenceText, CARRY_CHOICES, carriedText, newAbsence, readAbsence, readCarried, type AbsenceShown, type LeaveShown } from './leave-form';

/** Days away: whose, why, when, and what shows a sickness. */
export function AbsenceForm({ absence, workers, today, onClose }: { absence: AbsenceShown | null; workers: readonly LeaveShown[]; today: IsoDay; onClose: () => void }) {
  const notice = useNotice();
  const form = useForm({
    start: absence ? absenceText(absence) : newAbsence(workers),
    read: (text) => readAbsence(text, absence?.id ?? null, today),
    save: useCommand('absences.save').run,
    onSaved: (_, saved) => {
      onClose();
      notice.show({ words: `Saved: ${ABSENCE_WORDS[saved.kind].toLowerCase()} of ${workers.find(({ workerId }) => workerId === saved.workerId)?.name ?? 'your PA'}, ${lower(absenceDaysWords(saved))}.` });
    },
  });
  const { kind, proof, workerId } = form.text;
  const hasRota = workers.find((worker) => String(worker.workerId) === workerId)?.hasRota ?? false;
  const isPaid = kind === 'holiday' || kind === 'other_paid';
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save" isBusy={form.isBusy}>
      <Select {...form.field('workerId')} label="Who is away?" blank="Choose a PA" choices={workers.map((worker) => ({ value: String(worker.workerId), label: worker.name }))} />
      <Radios
        {...form.field('kind')}
        label="Why?"
        choices={[
          { value: 'holiday', label: 'Holiday' },
          { value: 'sickness', label: 'Sickness' },
          { value: 'unpaid', label: 'Unpaid leave' },
          { value: 'other_paid', label: 'Other paid leave', hint: 'For example after a death in the family, where you agreed to pay.' },
        ]}
      />
      <DayField {...form.field('from')} label="First day away" today={today} />
      <DayField {...form.field('to')} label="Last day away" hint={isPaid ? undefined : 'Leave it empty while they are still away.'} today={today} />
      {isPaid && (
        <HoursField {...form.field('minutes')} label="Hours" hint={hasRota ? 'Leave it empty to count the hours of the usual week on these days.' : 'The hours that they would have worked on these days. With a usual week written down, this can be left empty.'} />
      )}
      {kind === 'sickness' && (
        <>
          <Radios {...form.field('proof')} label="What shows that they are sick?" hint="For the first 7 days their own words are enough. After that you may ask for a fit note." choices={Object.entries(PROOF_WORDS).map(([value, label]) => ({ value, label }))} />
          {proof === 'fit_note' && <DayField {...form.field('proofUntil')} label="Last day on the fit note" today={today} />}
        </>
      )}
      <TextField {...form.field('words')} label="Notes" hint="Only what you need: this may be shown to others." />
    </Form>
  );
}

const lower = (words: string): string => (words.startsWith('From ') ? `f${words.slice(1)}` : words);

/** Holiday that goes on into this leave year from the one before. */
export function CarriedForm({ shown, today, onClose }: { shown: LeaveShown; today: IsoDay; onClose: () => void }) {
  const notice = useNotice();
  const form = useForm({
    start: carriedText(shown.carried),
    read: (text) => readCarried(text, shown.workerId, shown.year.from, today),
    save: useCommand('leaveCarried.save').run,
    onSaved: (_, { minutes }) => {
      onClose();
      notice.show({ words: `Saved: ${formatMinutes(minutes)} carried over for ${shown.name}.` });
    },
  });
  const left = shown.mayCarry?.leftBeforeMinutes ?? null;
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save" isBusy={form.isBusy}>
      <p>
        Into the leave year from {formatDay(shown.year.from)}.{left === null ? '' : left > 0 ? ` By what is written down, ${formatMinutes(left)} were left of the year before.` : ' By what is written down, nothing was left of the year before.'}
      </p>
      <HoursField {...form.field('minutes')} label="Hours carried over" />
      <Radios {...form.field('kind')} label="Why?" choices={CARRY_CHOICES} />
      <TextField {...form.field('words')} label="Notes" hint="For example when you agreed it." />
    </Form>
  );
}

const FORMATS: readonly { value: Input<'leave.export'>['formats'][number]; label: string; hint: string }[] = [
  { value: 'pdf', label: 'PDF', hint: 'To read, print or send' },
  { value: 'xlsx', label: 'Excel (XLSX)', hint: 'To sort and add up' },
  { value: 'csv', label: 'Table (CSV)', hint: 'For any other program' },
];

/** The record of holiday as files. */
export function ExportForm({ onClose }: { onClose: () => void }) {
  const notice = useNotice();
  const form = useForm({
    start: { formats: ['pdf'] as Input<'leave.export'>['formats'] },
    read: ({ formats }) => (formats.length === 0 ? refused({ code: 'no-format', field: 'formats', message: 'Choose at least one kind of file.' }) : ok({ formats })),
    save: useCommand('leave.export').run,
    onSaved: (saved) => {
      onClose();
      if (saved) notice.show({ words: `Saved: ${joinWords(saved.files.map((file) => file.name))}.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Choose where to save" isBusy={form.isBusy}>
      <p>Everyone whom you employ or employed, each leave year of the last six years: holiday due, taken and carried over, and the pay for it.</p>
      <Checkboxes {...form.field('formats')} label="Which kinds of file?" choices={FORMATS} />
    </Form>
  );
}

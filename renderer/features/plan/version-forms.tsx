import { useCommand } from '../../api/use-command';
import { useToday } from '../../api/use-today';
import { formatDay } from '../../../shared/kernel/iso-date';
import { DayField } from '../../ui/day-field';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { TextArea, TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { readAgreed, readChangesAsked, readEnded, readSent } from './version-form';

/** Says that the plan was sent, and keeps it as it stands. */
export function SentForm({ onDone }: { onDone: () => void }) {
  const today = useToday();
  const notice = useNotice();
  const form = useForm({
    start: { sentOn: formatDay(today) },
    read: (text) => readSent(text, today),
    save: useCommand('plan.markSent').run,
    onSaved: (_, { sentOn }) => {
      onDone();
      notice.show({ words: `The plan is marked as sent on ${formatDay(sentOn)}. This version is kept as it stands.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Mark as sent" isBusy={form.isBusy}>
      <p>The plan is kept as it stands now. You can go on writing; what you change belongs to the next version.</p>
      <DayField {...form.field('sentOn')} label="When did you send it?" today={today} />
    </Form>
  );
}

/** Says that the council agreed the version that was sent. */
export function AgreedForm({ onDone }: { onDone: () => void }) {
  const today = useToday();
  const notice = useNotice();
  const form = useForm({
    start: { agreedOn: '', agreedBy: '', agreedLetter: '', inForceFrom: '' },
    read: (text) => readAgreed(text, today),
    save: useCommand('plan.markAgreed').run,
    onSaved: (_, { inForceFrom }) => {
      onDone();
      notice.show({ words: `The plan is marked as agreed. Payments from ${formatDay(inForceFrom)} are held against it.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Mark as agreed" isBusy={form.isBusy}>
      <DayField {...form.field('agreedOn')} label="When did the council agree?" hint="For example, 6 April or 6/4/26." today={today} />
      <TextField {...form.field('agreedBy')} label="Who agreed it?" hint="A name or a team, as the letter says." />
      <TextField {...form.field('agreedLetter')} label="Which letter says so? (optional)" hint="Its reference or its day, or where you keep it." />
      <DayField {...form.field('inForceFrom')} label="From which day?" hint="The first day of the agreed plan." today={today} />
    </Form>
  );
}

/** Says what the council wants to be different in the version that was sent. */
export function ChangesAskedForm({ onDone }: { onDone: () => void }) {
  const today = useToday();
  const notice = useNotice();
  const form = useForm({
    start: { changesAskedOn: '', changesAsked: '' },
    read: (text) => readChangesAsked(text, today),
    save: useCommand('plan.markChangesAsked').run,
    onSaved: () => {
      onDone();
      notice.show({ words: 'Written down: the council asks for changes. Change the plan, and mark it as sent when you send it again.' });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Write it down" isBusy={form.isBusy}>
      <p>The version that you sent stays as it is. What you change now belongs to the next one.</p>
      <DayField {...form.field('changesAskedOn')} label="When did the council tell you?" hint="For example, 6 April or 6/4/26." today={today} />
      <TextArea {...form.field('changesAsked')} label="What does the council want to be different?" rows={4} />
    </Form>
  );
}

/** Gives the version in force its last day, with none in its place. */
export function EndedForm({ onDone }: { onDone: () => void }) {
  const today = useToday();
  const notice = useNotice();
  const form = useForm({
    start: { inForceTo: '', endedBecause: '' },
    read: (text) => readEnded(text, today),
    save: useCommand('plan.markEnded').run,
    onSaved: (_, { inForceTo }) => {
      onDone();
      notice.show({ words: `The plan ends on ${formatDay(inForceTo)}. It can be read for ever.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="The plan ends" isBusy={form.isBusy}>
      <p>Only for a plan that no other takes over from, for example when the direct payment ends. This cannot be taken back; a new version can be sent and agreed at any time.</p>
      <DayField {...form.field('inForceTo')} label="What is its last day?" hint="For example, 6 April or 6/4/26." today={today} />
      <TextArea {...form.field('endedBecause')} label="Why does it end?" rows={3} />
    </Form>
  );
}

import { useCommand } from '../../api/use-command';
import { daysBetween, formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { countOf } from '../../../shared/kernel/plain-words';
import { CONTACT_KINDS, type CouncilContact } from '../../../shared/plan/council-contacts';
import { CONTACT_WORDS } from '../../../shared/plan/review-words';
import { Button } from '../../ui/button';
import { Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { FieldGroup, Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { TextArea, TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { KeptCard } from './kept-card';
import { readContact, type ContactText } from './kept-forms';
import { contactTitle } from './reviews-sentences';
import { useRemoval } from './use-removal';

/** What was asked of the council and what came back: those without a reply first, then the newest. */
export function QuestionsCard({ contacts, today }: { contacts: readonly CouncilContact[]; today: IsoDay }) {
  return (
    <KeptCard
      title="Questions to the council, and replies"
      add="Write down a question"
      change="Change a question or its reply"
      empty="Write down what you ask the council, with its day, and what it answers. If you have to complain later, this is your evidence."
      records={[...contacts].sort((a, b) => Number(a.repliedOn !== null) - Number(b.repliedOn !== null) || (a.madeOn < b.madeOn ? 1 : -1))}
      titleOf={({ words }) => words}
      detailOf={(contact) => [contactTitle(contact), replyWords(contact, today)]}
      form={(contact, onDone) => <ContactForm contact={contact} today={today} onDone={onDone} />}
    />
  );
}

function replyWords({ madeOn, repliedOn, reply }: CouncilContact, today: IsoDay): string {
  if (repliedOn === null) return `No reply yet, after ${countOf(daysBetween(madeOn, today), 'day')}.`;
  return `Reply on ${formatDay(repliedOn)}${reply === '' ? '.' : `: ${reply}`}`;
}

/** That a review was asked for is written down as a review; only one that was kept here before is offered. */
const kindsFor = (contact: CouncilContact | null) => CONTACT_KINDS.filter((kind) => kind !== 'review' || contact?.kind === 'review');

function ContactForm({ contact, today, onDone }: { contact: CouncilContact | null; today: IsoDay; onDone: () => void }) {
  const save = useCommand('contacts.save');
  const remove = useRemoval<CouncilContact>(useCommand('contacts.remove').run, save.run, onDone);
  const notice = useNotice();
  const form = useForm({
    start: {
      kind: contact?.kind ?? 'question',
      madeOn: formatDay(contact?.madeOn ?? today),
      toWhom: contact?.toWhom ?? '',
      words: contact?.words ?? '',
      repliedOn: contact?.repliedOn ? formatDay(contact.repliedOn) : '',
      reply: contact?.reply ?? '',
    } as ContactText,
    read: (text) => readContact(text, contact?.id ?? null, today),
    save: save.run,
    onSaved: (_, { words }) => {
      onDone();
      notice.show({ words: `Written down: ${words}` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save" isBusy={form.isBusy} others={contact && <Button onPress={() => remove(contact, contact.words)}>Remove</Button>}>
      <Select {...form.field('kind')} label="What was it?" choices={kindsFor(contact).map((value) => ({ value, label: CONTACT_WORDS[value] }))} />
      <TextArea {...form.field('words')} label="What did you ask or say?" rows={3} />
      <DayField {...form.field('madeOn')} label="When?" hint="For example, 6 April or 6/4/26." today={today} />
      <TextField {...form.field('toWhom')} label="To whom?" hint="The name, and whether by letter, email or telephone." />
      <FieldGroup legend="The reply" hint="Leave it empty until it comes.">
        <DayField {...form.field('repliedOn')} label="When did it come?" today={today} />
        <TextArea {...form.field('reply')} label="What does it say?" rows={3} />
      </FieldGroup>
    </Form>
  );
}

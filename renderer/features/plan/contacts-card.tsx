import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../api/use-command';
import { useToday } from '../../api/use-today';
import type { Output } from '../../../shared/contract/contract';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Checkbox } from '../../ui/choice-fields';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { readContact } from './contact-form';
import { RecordList } from './record-list';

type Contact = Output<'emergency.show'>['contacts'][number];

/** Whom to ring, in the order in which they were written down. */
export function ContactsCard({ contacts }: { contacts: readonly Contact[] }) {
  const [open, setOpen] = useState<Contact | 'new' | null>(null);
  return (
    <Card
      title="Whom to ring"
      aside={
        <Button icon={Plus} onPress={() => setOpen('new')}>
          Add someone to ring
        </Button>
      }
    >
      {contacts.length === 0 ? (
        <EmptyState>Family, PAs, the agency, whoever works out the wages and others to ring would stand here, with their numbers.</EmptyState>
      ) : (
        <RecordList records={contacts} titleOf={(contact) => contact.name} detailOf={detailOf} onChange={setOpen} />
      )}
      <Dialog title={open === 'new' ? 'Add someone to ring' : 'Change someone to ring'} isOpen={open !== null} onClose={() => setOpen(null)}>
        <ContactForm contact={open === 'new' ? null : open} onDone={() => setOpen(null)} />
      </Dialog>
    </Card>
  );
}

function detailOf({ phone, relation, hasKey, words }: Contact): string {
  return [phone || 'No number yet', relation, hasKey ? 'Has a key' : '', words].filter((part) => part !== '').join('. ');
}

function ContactForm({ contact, onDone }: { contact: Contact | null; onDone: () => void }) {
  const save = useCommand('emergencyContacts.save');
  const remove = useCommand('emergencyContacts.remove');
  const notice = useNotice();
  const today = useToday();
  const form = useForm({
    start: { name: contact?.name ?? '', relation: contact?.relation ?? '', phone: contact?.phone ?? '', hasKey: contact?.hasKey ?? false, words: contact?.words ?? '' },
    read: (text) => readContact(text, contact?.id ?? null, today),
    save: save.run,
    onSaved: (_, saved) => {
      onDone();
      notice.show({ words: `Saved whom to ring: ${saved.name}` });
    },
  });
  async function takeAway(gone: Contact) {
    const result = await remove.run({ id: gone.id });
    if (!result.ok) return;
    onDone();
    notice.show({ words: `Removed from whom to ring: ${gone.name}`, undo: () => save.run({ ...gone, id: null }) });
  }
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save" isBusy={form.isBusy} others={contact && <Button onPress={() => void takeAway(contact)}>Remove</Button>}>
      <TextField {...form.field('name')} label="Name" />
      <TextField {...form.field('phone')} label="Telephone number" width="medium" />
      <TextField {...form.field('relation')} label="Who are they?" hint="For example: sister, PA, agency, whoever works out the wages." />
      <Checkbox {...form.field('hasKey')} label="They have a key" />
      <TextField {...form.field('words')} label="What is good to know?" hint="For example: in the evening only, can drive, knows about my tablets." />
    </Form>
  );
}

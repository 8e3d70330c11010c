import { useState } from 'react';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { ok } from '../../../shared/kernel/result';
import { Button } from '../../ui/button';
import { Card, Columns } from '../../ui/card';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { FieldGroup, Form } from '../../ui/form';
import { TextArea, TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { aboutText, readAbout } from './council-about-form';
import { CouncilContacts } from './council-contacts';
import { linesTyped, writtenOf, type Council } from './council-words';
import { useCouncilSave } from './use-council-save';

type Props = { council: Council; today: IsoDay };

/** The council's name and addresses, and where what it asks was seen. */
export function CouncilAboutCards({ council, today }: Props) {
  const [open, setOpen] = useState<'about' | 'sources' | null>(null);
  const close = () => setOpen(null);
  return (
    <Columns>
      <Card title="Name and addresses" aside={<Button kind="link" label="Change the name and the addresses" onPress={() => setOpen('about')}>Change</Button>}>
        <p>{council.name}</p>
        {council.contact || council.complaints ? (
          <CouncilContacts contact={council.contact} complaints={council.complaints} />
        ) : (
          <EmptyState>Whom to write to or ring would stand here. Look on the council’s letters.</EmptyState>
        )}
      </Card>
      <Card title="Where it was seen" aside={<Button kind="link" label="Change where it was seen" onPress={() => setOpen('sources')}>Change</Button>}>
        {council.sources.length === 0 ? (
          <EmptyState>The letter, the agreement or the page that says it would stand here, with its day.</EmptyState>
        ) : (
          <ul className="council-sources">
            {council.sources.map((source, index) => (
              <li key={`${index}-${source}`}>{source}</li>
            ))}
          </ul>
        )}
      </Card>
      <Dialog isOpen={open === 'about'} title="Name and addresses" onClose={close}>
        <AboutForm council={council} today={today} onClose={close} />
      </Dialog>
      <Dialog isOpen={open === 'sources'} title="Where it was seen" onClose={close}>
        <SourcesForm council={council} onClose={close} />
      </Dialog>
    </Columns>
  );
}

function AboutForm({ council, today, onClose }: Props & { onClose: () => void }) {
  const save = useCouncilSave(council);
  const form = useForm({
    start: aboutText(council),
    read: (text) => readAbout(text, council, today),
    save: save.run,
    onSaved: (saved, { name }) => {
      onClose();
      save.say(`Saved: the name and the addresses of ${name}.`, saved);
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save name and addresses" isBusy={form.isBusy}>
      <TextField {...form.field('name')} label="Name of the council" />
      <FieldGroup legend="Whom to ask">
        <TextField {...form.field('contactName')} label="Person or team to ask" />
        <TextArea {...form.field('contactAddress')} rows={4} label="Address to write to" />
        <TextField {...form.field('contactPhone')} width="medium" label="Telephone to ask" />
        <TextField {...form.field('contactEmail')} label="E-mail to ask" />
      </FieldGroup>
      <FieldGroup legend="If you are not happy">
        <TextField {...form.field('complaintsName')} label="Person or team for complaints" />
        <TextArea {...form.field('complaintsAddress')} rows={4} label="Address for complaints" />
        <TextField {...form.field('complaintsPhone')} width="medium" label="Telephone for complaints" />
        <TextField {...form.field('complaintsEmail')} label="E-mail for complaints" />
      </FieldGroup>
    </Form>
  );
}

function SourcesForm({ council, onClose }: { council: Council; onClose: () => void }) {
  const save = useCouncilSave(council);
  const form = useForm({
    start: { sources: council.sources.join('\n') },
    read: ({ sources }) => ok({ ...writtenOf(council), sources: linesTyped(sources) }),
    save: save.run,
    onSaved: (saved) => {
      onClose();
      save.say('Saved: where it was seen.', saved);
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save where it was seen" isBusy={form.isBusy}>
      <TextArea {...form.field('sources')} rows={8} label="Where you saw it" hint="One a line, with the day: Direct payment agreement, page 3, seen on 12 May 2026" />
    </Form>
  );
}

import { useState } from 'react';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Person } from '../../../shared/person/person';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Radios, Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Dialog } from '../../ui/dialog';
import { Facts } from '../../ui/facts';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { TextArea, TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { MANAGED_BY_WORDS } from './person-words';
import { personText, readPerson } from './person-form';

type Councils = readonly { readonly id: string; readonly name: string }[];

/** Whose ledger this is, the council, and who looks after the money. */
export function PersonCard({ person, councils, today }: { person: Person; councils: Councils; today: IsoDay }) {
  const [isOpen, setOpen] = useState(false);
  const facts = [
    { label: 'Name', words: person.name || 'Not written down' },
    { label: 'Date of birth', words: person.bornOn === null ? 'Not written down' : formatDay(person.bornOn) },
    { label: 'Address', words: person.address || 'Not written down' },
    { label: 'Council', words: councils.find((council) => council.id === person.councilId)?.name ?? 'Not chosen' },
    { label: 'Council’s reference', words: person.councilReference || 'Not written down' },
    { label: 'Direct payment since', words: formatDay(person.startsOn) },
    { label: 'The money is looked after by', words: person.managerName === '' ? MANAGED_BY_WORDS[person.managedBy] : `${person.managerName} (${MANAGED_BY_WORDS[person.managedBy].toLowerCase()})` },
    { label: 'How to talk and write to the person', words: person.communicationNeeds || 'Nothing written down' },
  ];
  return (
    <Card
      title="The person"
      aside={
        <Button kind="link" label="Change the person’s details" onPress={() => setOpen(true)}>
          Change
        </Button>
      }
    >
      <Facts facts={facts} />
      <Dialog isOpen={isOpen} title="The person" onClose={() => setOpen(false)}>
        <PersonForm person={person} councils={councils} today={today} onClose={() => setOpen(false)} />
      </Dialog>
    </Card>
  );
}

function PersonForm({ person, councils, today, onClose }: { person: Person; councils: Councils; today: IsoDay; onClose: () => void }) {
  const save = useCommand('person.save');
  const notice = useNotice();
  const { exampleOn: _, ...before } = person;
  const form = useForm({
    start: personText(person),
    read: (text) => readPerson(text, today),
    save: save.run,
    onSaved: (_saved, { name }) => {
      onClose();
      notice.show({ words: `Saved: the details of ${name}.`, undo: () => save.run(before) });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save" isBusy={form.isBusy}>
      <TextField {...form.field('name')} label="Name" />
      <DayField {...form.field('bornOn')} label="Date of birth (you can leave this empty)" today={today} isPast />
      <TextArea {...form.field('address')} label="Address (you can leave this empty)" rows={3} />
      <Select {...form.field('councilId')} label="Council" choices={councils.map(({ id, name }) => ({ value: id, label: name }))} />
      <TextField {...form.field('councilReference')} label="The council’s reference for the person" hint="On its letters" width="medium" />
      <DayField {...form.field('startsOn')} label="First day of the direct payment" today={today} />
      <Radios
        {...form.field('managedBy')}
        label="Who looks after the money?"
        choices={Object.entries(MANAGED_BY_WORDS).map(([value, label]) => ({ value, label }))}
      />
      {form.text.managedBy !== 'self' && <TextField {...form.field('managerName')} label="Their name" />}
      <TextArea {...form.field('communicationNeeds')} label="How to talk and write to the person" hint="For example, large print, or by phone in the mornings" rows={2} />
    </Form>
  );
}

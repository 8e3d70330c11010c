import { Plus } from 'lucide-react';
import { useEffect } from 'react';
import type { Worker } from '../../../shared/employer/worker';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { upperFirst } from '../../../shared/kernel/plain-words';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Checkbox, Radios, Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { FieldGroup, FieldRow, Form } from '../../ui/form';
import { HoursField } from '../../ui/hours-field';
import { MoneyField } from '../../ui/money-field';
import { useNotice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { HOW_OFTEN, RHYTHMS } from '../../ui/rhythm-words';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { AGE_BAND_WORDS, KIND_WORDS, PENSION_WORDS, RELATIONSHIP_WORDS, type ProofField } from './employing-words';
import { EMPTY_WORKER, readWorker, workerText, type RateLine } from './worker-form';

const choicesOf = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, label]) => ({ value, label }));

/** Adds or changes a personal assistant. `field`: the paper that a duty or a flag asks for, so that nobody has to look for it. */
export function WorkerPage({ worker, field, today, onClose, onSaved }: { worker: Worker | null; field: ProofField | null; today: IsoDay; onClose: () => void; onSaved: (id: number) => void }) {
  const save = useCommand('workers.save');
  const notice = useNotice();
  const form = useForm({
    start: worker ? workerText(worker) : EMPTY_WORKER,
    read: (text) => readWorker(text, worker?.id ?? null, today),
    save: save.run,
    onSaved: ({ id }, { name }) => {
      notice.showOnNextPage({ words: `Saved: ${name}.` });
      onSaved(id);
    },
  });
  // After the page's own effect, which takes the focus to its sentence.
  useEffect(() => {
    if (field) document.querySelector<HTMLElement>(`[id$="-${field}"]`)?.focus();
  }, [field]);
  const { rates, kind, relationship, livesInHousehold, bornOn } = form.text;
  const changeRate = (index: number, line: Partial<RateLine>) => form.set('rates', rates.map((each, at) => (at === index ? { ...each, ...line } : each)));
  const isEmployed = kind === 'employed';
  const isRelative = !['none', 'friend'].includes(relationship);
  return (
    <Page
      title={worker ? `Change ${worker.name}` : 'Add a personal assistant'}
      screen={worker ? 'Change a personal assistant' : 'Add a personal assistant'}
      back={
        <Button kind="link" onPress={onClose}>
          {worker ? `Back to ${worker.name}` : 'Back to Employing'}
        </Button>
      }
    >
      <Card>
        <Form faults={form.faults} onSubmit={form.submit} submit="Save" isBusy={form.isBusy} others={<Button onPress={onClose}>Cancel</Button>}>
          <TextField {...form.field('name')} label="Name" />
          <Radios {...form.field('kind')} label="How do they work for you?" choices={choicesOf(KIND_WORDS)} />
          <DayField {...form.field('startsOn')} label="First day of work" today={today} />
          <DayField {...form.field('endsOn')} label="Last day of work (leave empty while it goes on)" today={today} />
          <HoursField {...form.field('hoursAWeek')} label="Usual hours a week" hint="For example, 12.5 or 12:30" />
          <FieldGroup legend="Pay for an hour" hint="Add a line when the pay changes. The old rates stay, because past weeks were paid with them.">
            {rates.map((line, index) => (
              <FieldRow key={index}>
                <MoneyField name={`rate-${index}`} label="Pounds an hour" value={line.rate} onChange={(rate) => changeRate(index, { rate })} />
                <DayField
                  name={`from-${index}`}
                  label={index === 0 ? 'From (empty: the first day)' : 'From'}
                  value={line.from}
                  onChange={(from) => changeRate(index, { from })}
                  today={today}
                />
              </FieldRow>
            ))}
            <div>
              <Button icon={Plus} onPress={() => form.set('rates', [...rates, { from: '', rate: '' }])}>
                Add a rate
              </Button>
            </div>
          </FieldGroup>
          <Select {...form.field('payEvery')} label="How often do you pay them?" choices={RHYTHMS.map((every) => ({ value: every as string, label: upperFirst(HOW_OFTEN[every]) }))} />
          <FieldGroup legend="About them" hint="The lowest pay allowed depends on age, and sometimes on family.">
            <DayField {...form.field('bornOn')} label="Date of birth (if you know it)" today={today} isPast />
            {bornOn.trim() === '' && <Select {...form.field('ageBand')} label="Age" choices={choicesOf(AGE_BAND_WORDS)} />}
            {isEmployed && <Checkbox {...form.field('apprentice')} label="They are an apprentice" />}
            <Select {...form.field('relationship')} label="How are they related to the person?" choices={choicesOf(RELATIONSHIP_WORDS)} />
            <Checkbox {...form.field('livesInHousehold')} label="They live in the same home" />
            {isRelative && livesInHousehold && (
              <DayField
                {...form.field('councilAgreedOn')}
                label="Day the council agreed to it (if it has)"
                hint="Close family in the same home may be paid only where the council agrees that it is needed."
                today={today}
              />
            )}
          </FieldGroup>
          <FieldGroup legend="Papers" hint="Leave a day empty until it is done.">
            <DayField {...form.field('rightToWorkSeenOn')} label="Day you checked their right to work" today={today} />
            <DayField {...form.field('rightToWorkUntil')} label="Last day of their permission (leave empty if it does not end)" today={today} />
            {isEmployed && <DayField {...form.field('contractGivenOn')} label="Day you gave them a written contract" today={today} />}
            {isEmployed && <Select {...form.field('pension')} label="Pension" choices={choicesOf(PENSION_WORDS)} />}
          </FieldGroup>
        </Form>
      </Card>
    </Page>
  );
}

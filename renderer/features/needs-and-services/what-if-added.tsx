import { Plus } from 'lucide-react';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Select } from '../../ui/choice-fields';
import { FieldGroup, FieldRow } from '../../ui/form';
import { HoursField } from '../../ui/hours-field';
import { MoneyField } from '../../ui/money-field';
import { HOW_OFTEN, RHYTHMS } from '../../ui/rhythm-words';
import { TextField } from '../../ui/text-field';
import { KIND_CHOICES } from './support-words';
import { NEW_SERVICE, type AddedText, type TrialProps } from './what-if-form';

/** Services that are not in the plan yet, with the little that a cost needs. */
export function WhatIfAdded({ text, setText, support, unread }: TrialProps) {
  const change = (at: number, one: Partial<AddedText>) => setText((before) => ({ ...before, added: before.added.map((added, index) => (index === at ? { ...added, ...one } : added)) }));
  return (
    <Card title="Something new" aside={<Button icon={Plus} onPress={() => setText((before) => ({ ...before, added: [...before.added, NEW_SERVICE] }))}>Try a new service</Button>}>
      {text.added.length === 0 && <p className="quiet">A service that is not in your plan yet, such as a club or another visit.</p>}
      {text.added.map((one, at) => {
        const field = <K extends keyof AddedText & string>(name: K) => ({ name: `added-${at}-${name}`, value: one[name], onChange: (value: AddedText[K]) => change(at, { [name]: value }) });
        const missing = unread.filter((fault) => fault.field.startsWith(`added-${at}-`));
        return (
          <FieldGroup key={at} legend={one.name.trim() || 'New service'}>
            <TextField {...field('name')} label="What do you call it?" />
            <FieldRow>
              <Select {...field('kind')} label="What kind is it?" choices={KIND_CHOICES} />
              <Select {...field('needId')} label="Which need does it meet?" blank="None" choices={support.needs.map((need) => ({ value: String(need.id), label: need.words }))} />
            </FieldRow>
            <FieldRow>
              <TextField {...field('times')} label="How many times?" width="short" inputMode="numeric" />
              <Select {...field('every')} label="How often?" choices={RHYTHMS.map((value) => ({ value, label: HOW_OFTEN[value] }))} />
              <HoursField {...field('minutes')} label="How long each time?" />
            </FieldRow>
            {one.kind !== 'informal' && (
              <FieldRow>
                <MoneyField {...field('ratePence')} label="Price in pounds" />
                <Select
                  {...field('ratePer')}
                  label="The price is for"
                  choices={[
                    { value: 'hour', label: 'each hour' },
                    { value: 'time', label: 'each time' },
                  ]}
                />
              </FieldRow>
            )}
            {missing.length > 0 && <p className="quiet">Not counted yet. {missing.map(({ message }) => message).join('. ')}.</p>}
            <div className="buttons">
              <Button label={`Leave it out: ${one.name.trim() || 'New service'}`} onPress={() => setText((before) => ({ ...before, added: before.added.filter((_, index) => index !== at) }))}>
                Leave it out
              </Button>
            </div>
          </FieldGroup>
        );
      })}
    </Card>
  );
}

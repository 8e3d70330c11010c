import { Select } from '../../ui/choice-fields';
import { Disclosure } from '../../ui/disclosure';
import { FieldGroup, FieldRow } from '../../ui/form';
import { MoneyField } from '../../ui/money-field';
import { EACH, RHYTHMS } from '../../ui/rhythm-words';
import { Rows } from '../../ui/rows';
import { TextArea, TextField } from '../../ui/text-field';
import { EMPTY_ALTERNATIVE } from './service-alternatives-form';
import type { ServicePart } from './service-fields';

/** What else was looked at, and why this one was chosen: what a council asks before it signs. */
export function AlternativesFields({ text, field, set, isOpen }: ServicePart & { isOpen: boolean }) {
  return (
    <Disclosure summary="What else you looked at, and why this one" isOpen={isOpen}>
      <FieldGroup name="alternatives" legend="What else did you look at?" hint="The council asks whether the money is well spent. Two or three words are enough.">
        <Rows
          lines={text.alternatives}
          nameOf={(number) => `Looked at ${number}`}
          add="Add something you looked at"
          empty={EMPTY_ALTERNATIVE}
          onChange={(alternatives) => set('alternatives', alternatives)}
        >
          {(line, index, change) => (
            <>
              <TextField name={`alternatives-${index}-words`} label="What was it?" hint="Such as “A care agency” or “The day centre”." value={line.words} onChange={(words) => change({ words })} />
              <FieldRow>
                <MoneyField
                  name={`alternatives-${index}-amount`}
                  label="What would it cost, in pounds?"
                  hint="Empty if not known."
                  value={line.amount}
                  onChange={(amount) => change({ amount })}
                />
                <Select
                  name={`alternatives-${index}-every`}
                  label="That is for"
                  value={line.every}
                  onChange={(every) => change({ every })}
                  choices={RHYTHMS.map((value) => ({ value, label: EACH[value] }))}
                />
              </FieldRow>
              <TextField name={`alternatives-${index}-whyNot`} label="Why not that?" value={line.whyNot} onChange={(whyNot) => change({ whyNot })} />
            </>
          )}
        </Rows>
      </FieldGroup>
      <TextArea {...field('whyThis')} label="Why this one?" hint="What makes it the best use of the money for you." rows={3} />
    </Disclosure>
  );
}

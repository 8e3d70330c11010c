import { DayField } from '../../ui/day-field';
import { FieldGroup, FieldRow } from '../../ui/form';
import { Rows } from '../../ui/rows';
import type { ServicePart } from './service-fields';

/** From when to when, and the breaks between. */
export function DatesFields({ text, field, set, today }: ServicePart) {
  return (
    <FieldGroup legend="From when to when">
      <FieldRow>
        <DayField {...field('startsOn')} label="First day" hint="For example, 6 April or 6/4/26." today={today} />
        <DayField {...field('endsOn')} label="Last day" hint="Leave it empty if it goes on." today={today} />
      </FieldRow>
      <FieldGroup name="breaks" legend="Breaks" hint="Days without it, such as holidays. They cost nothing.">
        <Rows lines={text.breaks} nameOf={(number) => `Break ${number}`} add="Add a break" empty={{ from: '', to: '' }} onChange={(breaks) => set('breaks', breaks)}>
          {(pause, index, change) => (
            <FieldRow>
              <DayField name={`breaks-${index}-from`} label={`Break ${index + 1}: first day`} value={pause.from} onChange={(from) => change({ from })} today={today} />
              <DayField name={`breaks-${index}-to`} label={`Break ${index + 1}: last day`} value={pause.to} onChange={(to) => change({ to })} today={today} />
            </FieldRow>
          )}
        </Rows>
      </FieldGroup>
    </FieldGroup>
  );
}

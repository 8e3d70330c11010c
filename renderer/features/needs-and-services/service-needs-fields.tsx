import { Checkboxes } from '../../ui/choice-fields';
import { FieldGroup } from '../../ui/form';
import { HoursField } from '../../ui/hours-field';
import type { Support } from './record-page';
import type { ServicePart } from './service-fields';

/** Which needs it meets, and how much of each time is for which. */
export function NeedsFields({ needs, text, field, set }: ServicePart & { needs: Support['needs'] }) {
  const chosen = needs.filter((need) => text.needs.includes(String(need.id)));
  return (
    <FieldGroup legend="Which needs it meets">
      {needs.length === 0 ? (
        <p className="quiet">No needs are written down yet. You can tie this service to a need later.</p>
      ) : (
        <Checkboxes {...field('needs')} label="Choose each need that it meets" choices={needs.map((need) => ({ value: String(need.id), label: need.words }))} />
      )}
      {chosen.length > 1 && (
        <>
          <p className="quiet">How much of each time is for each need? Leave it empty to share the time evenly.</p>
          {chosen.map((need) => (
            <HoursField
              key={need.id}
              name={`needMinutes-${need.id}`}
              label={`Time for: ${need.words}`}
              value={text.needMinutes[String(need.id)] ?? ''}
              onChange={(value) => set('needMinutes', { ...text.needMinutes, [String(need.id)]: value })}
            />
          ))}
        </>
      )}
    </FieldGroup>
  );
}

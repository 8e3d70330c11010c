import type { Funder } from '../../../shared/plan/services';
import { Select } from '../../ui/choice-fields';
import { FieldGroup } from '../../ui/form';
import { TextArea, TextField } from '../../ui/text-field';
import type { Support } from './record-page';
import type { ServicePart } from './service-fields';
import { isByWorker, withKind, withWorker } from './service-form';
import { FUNDER_CHOICES, KIND_CHOICES } from './support-words';

/** What is said about a service that the direct payment does not pay for. */
const KEPT_OUT: Partial<Record<Funder, string>> = {
  own_money: 'You pay for this yourself, so it is kept out of the budget. It stays in the plan.',
  council: 'The council itself pays for this, so it is kept out of the budget. It stays in the plan, and the plan says who pays.',
  nhs: 'The NHS should pay for this, so it is kept out of the budget. It stays in the plan, and the plan says who pays.',
  other: 'Someone else should pay for this, so it is kept out of the budget. It stays in the plan, and the plan says who pays.',
};

/** What it is, who does it and who pays. */
export function ProviderFields({ text, field, setText, workers }: ServicePart & { workers: Support['workers'] }) {
  const isUnpaid = text.kind === 'informal' || text.fundedBy === 'informal';
  const keptOut = KEPT_OUT[text.fundedBy];
  return (
    <FieldGroup legend="What it is">
      <TextField {...field('name')} label="What do you call it?" hint="Such as “Weekday mornings”." />
      <Select
        {...field('kind')}
        onChange={(kind) => kind && setText(withKind(text, kind, workers))}
        label="What kind of service is it?"
        // Only until something is chosen: an empty choice that cannot be taken would stop the arrow keys.
        blank={text.kind === '' ? 'Choose' : undefined}
        choices={KIND_CHOICES}
      />
      {text.kind === 'pa' && workers.length > 0 && (
        <Select
          {...field('workerId')}
          onChange={(workerId) => setText(withWorker(text, workerId, workers))}
          label="Which personal assistant?"
          blank="Not decided"
          choices={workers.map((worker) => ({ value: String(worker.id), label: worker.name }))}
        />
      )}
      {!isByWorker(text) && (
        <TextField
          {...field('provider')}
          label="Who provides it?"
          hint={isUnpaid ? 'A person or a group, such as “My sister”.' : 'A person or a company. Leave it empty if nobody is chosen yet.'}
        />
      )}
      {text.kind === 'agency' && <TextField {...field('providerReference')} label="Number with the Care Quality Commission" hint="The agency can tell you. It looks like 1-123456789." width="medium" />}
      {text.kind !== 'agency' && text.providerReference !== '' && <TextField {...field('providerReference')} label="The provider’s own number" width="medium" />}
      <Select {...field('fundedBy')} label="Who pays?" choices={FUNDER_CHOICES} />
      {keptOut && <p role="status">{keptOut}</p>}
      {(isUnpaid || text.limits !== '') && (
        <TextArea
          {...field('limits')}
          label="What they can and will do, and what not"
          hint="What they are happy to do, what they cannot do, and when they need a break. The council must not count on more than this."
          rows={3}
        />
      )}
    </FieldGroup>
  );
}

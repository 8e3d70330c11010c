import { useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useCommand } from '../../api/use-command';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { SPENDING_CATEGORIES, SPENDING_CATEGORY_KEYS } from '../../../shared/ledger/categories';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Checkboxes, Radios, Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { FieldGroup, FieldRow, Form } from '../../ui/form';
import { HoursField } from '../../ui/hours-field';
import { MoneyField } from '../../ui/money-field';
import { HOW_OFTEN, RHYTHMS } from '../../ui/rhythm-words';
import { TextArea, TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { firstDayOfNew } from './first-day';
import { CostPreview } from './cost-preview';
import { RecordPage, useFinish, type Support } from './record-page';
import { isByWorker, readService, serviceText, withKind, withWorker, type ServiceText } from './service-form';
import { FUNDER_CHOICES, KIND_CHOICES } from './support-words';
import { useRemoval } from './use-removal';

type Service = Support['services'][number]['service'];
type Fields = <K extends keyof ServiceText & string>(name: K) => { name: K; value: ServiceText[K]; onChange: (value: ServiceText[K]) => void };

/** Adds or changes a service: what, who, which needs, how often, how long, at what cost, from when to when. */
export function ServicePage() {
  const { need } = useSearch({ strict: false }) as { need?: number };
  return (
    <RecordPage noun="service" find={(support) => support.services.map((row) => row.service)}>
      {(service, support, today) => <ServiceFields service={service} support={support} today={today} forNeed={need} />}
    </RecordPage>
  );
}

function ServiceFields({ service, support, today, forNeed }: { service: Service | null; support: Support; today: IsoDay; forNeed?: number }) {
  const finish = useFinish();
  const save = useCommand('services.save');
  const removal = useRemoval<Service>(useCommand('services.remove').run, save.run, (one) => one.name);
  const form = useForm({
    start: serviceText(service, firstDayOfNew(support.startsOn, today), forNeed),
    read: (text) => readService(text, service?.id ?? null, today),
    save: save.run,
    onSaved: (_, { name }) => finish({ words: `Saved the service: ${name}` }),
  });
  const { text, set, setText, field } = form;
  return (
    <Card>
      <Form
        faults={form.faults.length > 0 ? form.faults : removal.faults}
        onSubmit={form.submit}
        submit="Save service"
        isBusy={form.isBusy}
        others={service && <Button onPress={() => void removal.run(service)}>Remove this service</Button>}
      >
        <FieldGroup legend="What it is">
          <TextField {...field('name')} label="What do you call it?" hint="Such as “Weekday mornings”." />
          <Select {...field('kind')} onChange={(kind) => kind && setText(withKind(text, kind, support.workers))} label="What kind of service is it?" blank="Choose" choices={KIND_CHOICES} />
          {text.kind === 'pa' && support.workers.length > 0 && (
            <Select
              {...field('workerId')}
              onChange={(workerId) => setText(withWorker(text, workerId, support.workers))}
              label="Which personal assistant?"
              blank="Not decided"
              choices={support.workers.map((worker) => ({ value: String(worker.id), label: worker.name }))}
            />
          )}
          {!isByWorker(text) && <TextField {...field('provider')} label="Who provides it?" hint="A person or a company. Leave it empty if nobody is chosen yet." />}
          {(text.kind === 'agency' || text.providerReference !== '') && (
            <TextField {...field('providerReference')} label="The provider’s own number" hint="An agency’s number with the Care Quality Commission." width="medium" />
          )}
          <Select {...field('fundedBy')} label="Who pays?" choices={FUNDER_CHOICES} />
        </FieldGroup>
        <NeedsGroup support={support} text={text} field={field} set={set} />
        <FieldGroup legend="How often and how long">
          <FieldRow>
            <TextField {...field('times')} label="How many times?" width="short" inputMode="numeric" />
            <Select
              {...field('every')}
              label="How often?"
              choices={[...RHYTHMS.map((value) => ({ value, label: HOW_OFTEN[value] })), { value: 'once' as const, label: 'one time only' }]}
            />
          </FieldRow>
          <HoursField {...field('minutes')} label="How long each time?" hint="Such as 1:30, 2 h or 45 min. Leave it empty where time does not matter." />
        </FieldGroup>
        {text.fundedBy !== 'informal' && (
          <FieldGroup legend="What it costs">
            <FieldRow>
              <MoneyField {...field('ratePence')} label="Cost in pounds" hint="Empty if not known yet." />
              <Radios
                {...field('ratePer')}
                label="The cost is for"
                choices={[
                  { value: 'hour', label: 'each hour' },
                  { value: 'time', label: 'each time' },
                ]}
              />
            </FieldRow>
            <CostPreview text={text} today={today} />
            <Select {...field('paidEvery')} label="How often do you pay it?" hint="When the bill or the wages come." choices={RHYTHMS.map((value) => ({ value, label: HOW_OFTEN[value] }))} />
            <Select
              {...field('category')}
              label="Which line of the return?"
              choices={SPENDING_CATEGORY_KEYS.map((value) => ({ value, label: SPENDING_CATEGORIES[value] }))}
            />
          </FieldGroup>
        )}
        <FieldGroup legend="From when to when">
          <FieldRow>
            <DayField {...field('startsOn')} label="First day" hint="For example, 6 April or 6/4/26." today={today} />
            <DayField {...field('endsOn')} label="Last day" hint="Leave it empty if it goes on." today={today} />
          </FieldRow>
          <BreaksGroup text={text} set={set} today={today} />
        </FieldGroup>
        <FieldGroup legend="If it cannot come">
          <TextField {...field('cover')} label="Who covers?" hint="When the usual person is ill or away. The council looks for this." />
          <TextArea {...field('note')} label="Note" hint="For you alone. An exported plan holds it only where you choose so." rows={3} />
        </FieldGroup>
      </Form>
    </Card>
  );
}

function NeedsGroup({ support, text, field, set }: { support: Support; text: ServiceText; field: Fields; set: (name: 'needMinutes', value: ServiceText['needMinutes']) => void }) {
  const chosen = support.needs.filter((need) => text.needs.includes(String(need.id)));
  return (
    <FieldGroup legend="Which needs it meets">
      {support.needs.length === 0 ? (
        <p className="quiet">No needs are written down yet. You can tie this service to a need later.</p>
      ) : (
        <Checkboxes {...field('needs')} label="Choose each need that it meets" choices={support.needs.map((need) => ({ value: String(need.id), label: need.words }))} />
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

function BreaksGroup({ text, set, today }: { text: ServiceText; set: (name: 'breaks', value: ServiceText['breaks']) => void; today: IsoDay }) {
  const change = (at: number, part: 'from' | 'to', value: string) => set('breaks', text.breaks.map((pause, index) => (index === at ? { ...pause, [part]: value } : pause)));
  return (
    <FieldGroup name="breaks" legend="Breaks" hint="Days without it, such as school holidays. They cost nothing.">
      {text.breaks.map((pause, index) => (
        <FieldRow key={index}>
          <DayField name={`breaks-${index}-from`} label={`Break ${index + 1}: first day`} value={pause.from} onChange={(value) => change(index, 'from', value)} today={today} />
          <DayField name={`breaks-${index}-to`} label={`Break ${index + 1}: last day`} value={pause.to} onChange={(value) => change(index, 'to', value)} today={today} />
          <Button kind="link" label={`Take out break ${index + 1}`} onPress={() => set('breaks', text.breaks.filter((_, at) => at !== index))}>
            Take out
          </Button>
        </FieldRow>
      ))}
      <div>
        <Button icon={Plus} onPress={() => set('breaks', [...text.breaks, { from: '', to: '' }])}>
          Add a break
        </Button>
      </div>
    </FieldGroup>
  );
}

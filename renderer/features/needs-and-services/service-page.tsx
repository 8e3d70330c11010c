import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { RecordHistory } from '../../api/record-history';
import { useCommand } from '../../api/use-command';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Dialog } from '../../ui/dialog';
import { FieldGroup, Form } from '../../ui/form';
import { NoticeArea, NoticeProvider } from '../../ui/notice';
import { TextArea, TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { firstDayOfNew } from './first-day';
import { RecordPage, useFinish, type Support } from './record-page';
import { AlternativesFields } from './service-alternatives-fields';
import { DatesFields } from './service-dates-fields';
import type { ServicePart } from './service-fields';
import { forWorker, readService, serviceText, type ServiceText } from './service-form';
import { NeedsFields } from './service-needs-fields';
import { PricesFields } from './service-prices-fields';
import { asksForNight } from './service-prices-form';
import { ProviderFields } from './service-provider-fields';
import { TimesFields } from './service-times-fields';
import './support.css';
import { TermsEditor } from './terms-editor';
import { useRemoval } from './use-removal';

type Service = Support['services'][number]['service'];

/** Adds or changes a service: what, who, which needs, how often, how long, at what cost, from when to when. */
export function ServicePage() {
  const { need, worker } = useSearch({ strict: false }) as { need?: number; worker?: number };
  return (
    <RecordPage noun="service" find={(support) => support.services.map((row) => row.service)}>
      {(service, support, today) => <ServiceFields service={service} support={support} today={today} forNeed={need} ofWorker={worker} />}
    </RecordPage>
  );
}

/** The parts that are open from the start, because something is written in them. The others open when someone wants them. */
function partsInUse(text: ServiceText) {
  const isWritten = (...typed: string[]) => typed.some((one) => one !== '');
  return {
    notPlain: text.care !== 'visit' || text.runs !== 'all_year',
    kinds: isWritten(...Object.values(text.kindRates)) || asksForNight(text),
    changes: text.rates.length > 0,
    extras: isWritten(text.extraPence, text.tenthsOfMiles, text.milePence),
    alternatives: text.alternatives.length > 0 || isWritten(text.whyThis),
  };
}

function ServiceFields({ service, support, today, forNeed, ofWorker }: { service: Service | null; support: Support; today: IsoDay; forNeed?: number; ofWorker?: number }) {
  const finish = useFinish();
  const save = useCommand('services.save');
  const removal = useRemoval<Service>(useCommand('services.remove').run, save.run, (one) => one.name);
  const given = serviceText(service, firstDayOfNew(support.startsOn, today), forNeed);
  const worker = service ? undefined : support.workers.find(({ id }) => id === ofWorker);
  const start = worker ? forWorker(given, worker) : given;
  const [open] = useState(() => partsInUse(start));
  const [showsTerms, setShowsTerms] = useState(false);
  const form = useForm({
    start,
    read: (text) => readService(text, service?.id ?? null, today),
    save: save.run,
    onSaved: (_, { name }) => finish({ words: `Saved the service: ${name}` }),
  });
  const { text, set, setText, field } = form;
  const part: ServicePart = { text, set, setText, field, today };
  return (
    <Card>
      <Form
        faults={form.faults.length > 0 ? form.faults : removal.faults}
        onSubmit={form.submit}
        submit="Save service"
        isBusy={form.isBusy}
        others={service && <Button onPress={() => void removal.run(service)}>Remove this service</Button>}
      >
        <ProviderFields {...part} workers={support.workers} />
        <NeedsFields {...part} needs={support.needs} />
        <TimesFields {...part} isFolded={!open.notPlain} onTerms={() => setShowsTerms(true)} />
        {text.fundedBy !== 'informal' && <PricesFields {...part} open={open} />}
        <DatesFields {...part} />
        <FieldGroup legend="If it cannot come">
          <TextField {...field('cover')} label="Who covers?" hint="When the usual person is ill or away. The council looks for this." />
        </FieldGroup>
        <FieldGroup legend="Anything else">
          <AlternativesFields {...part} isOpen={open.alternatives} />
          <TextArea {...field('note')} label="Note" hint="For you alone. An exported plan holds it only where you choose so." rows={3} />
        </FieldGroup>
      </Form>
      {service && <RecordHistory table="service" id={service.id} />}
      <Dialog title="School terms" isOpen={showsTerms} onClose={() => setShowsTerms(false)}>
        <NoticeProvider>
          <NoticeArea />
          <TermsEditor />
        </NoticeProvider>
      </Dialog>
    </Card>
  );
}

import { useCommand } from '../../api/use-command';
import { HOUR_KIND_WORDS } from '../../../shared/employer/hour-words';
import { OTHER_HOUR_KINDS, type OtherRate } from '../../../shared/employer/shift';
import type { Worker } from '../../../shared/employer/worker';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { FieldGroup, FieldRow, Form } from '../../ui/form';
import { MoneyField } from '../../ui/money-field';
import { useNotice } from '../../ui/notice';
import { Rows } from '../../ui/rows';
import { useForm } from '../../ui/use-form';
import { EMPTY_OTHER_RATE, otherRatesText, readOtherRates } from './other-rates-form';

/** Pay for evenings, weekends, nights and the like, each with its first day. */
export function OtherRatesForm({ worker, rates, today, onClose }: { worker: Worker; rates: readonly Omit<OtherRate, 'workerId'>[]; today: IsoDay; onClose: () => void }) {
  const notice = useNotice();
  const form = useForm({
    start: otherRatesText(rates),
    read: (text) => readOtherRates(text, worker.id, worker.startsOn, today),
    save: useCommand('otherRates.save').run,
    onSaved: () => {
      onClose();
      notice.show({ words: `Saved: the pay of ${worker.name} for other kinds of hour.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save these rates" isBusy={form.isBusy}>
      <FieldGroup legend="Pay for other kinds of hour" name="rates" hint="Without a rate of its own, an hour is paid at the usual rate. A sleep-in is paid by the night.">
        <Rows lines={form.text.lines} nameOf={(number) => `Rate ${number}`} add="Add a rate" empty={EMPTY_OTHER_RATE} onChange={(lines) => form.set('lines', lines)}>
          {(line, index, change) => (
            <>
              <Select name={`kind-${index}`} label="Kind of hour" value={line.kind} onChange={(kind) => change({ kind })} choices={OTHER_HOUR_KINDS.map((value) => ({ value: value as string, label: HOUR_KIND_WORDS[value] }))} />
              <FieldRow>
                <MoneyField name={`rate-${index}`} label={line.kind === 'sleep_in' ? 'Pounds a night' : 'Pounds an hour'} value={line.rate} onChange={(rate) => change({ rate })} />
                <DayField name={`from-${index}`} label="From (empty: the first day)" value={line.from} onChange={(from) => change({ from })} today={today} />
              </FieldRow>
            </>
          )}
        </Rows>
      </FieldGroup>
    </Form>
  );
}

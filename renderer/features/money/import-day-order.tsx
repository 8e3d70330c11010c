import { ok } from '../../../shared/kernel/result';
import { formatDay } from '../../../shared/kernel/iso-date';
import { Button } from '../../ui/button';
import { Card, Columns } from '../../ui/card';
import { Radios } from '../../ui/choice-fields';
import { Form } from '../../ui/form';
import { Table } from '../../ui/table';
import { useForm } from '../../ui/use-form';
import { dayOrderChoices, readDayOrder, type AskedOrder } from './day-order-form';
import type { ChosenFile } from './import-source';

/** Asks whether the day or the month comes first, for a file whose days can be read either way, with three of them both ways. */
export function ImportDayOrder({ file, onBack, onChosen }: { file: ChosenFile; onBack: () => void; onChosen: (order: AskedOrder) => void }) {
  const form = useForm({ start: { dayOrder: '' }, read: readDayOrder, save: (order) => Promise.resolve(ok(order)), onSaved: onChosen });
  const examples = file.dayExamples.map((example, index) => ({ ...example, index }));
  return (
    <Columns>
      <Card>
        <p>This kind of file does not say whether the day or the month comes first, and none of its days shows it. Look at a payment that you remember.</p>
        <Form faults={form.faults} onSubmit={form.submit} submit="See every row" others={<Button onPress={onBack}>Choose another file</Button>}>
          <Radios {...form.field('dayOrder')} label="How are the days written?" choices={dayOrderChoices(file.dayExamples)} />
        </Form>
      </Card>
      <Card title="How that reads">
        <Table
          caption="Days of this file, read both ways"
          rows={examples}
          keyOf={(example) => example.index}
          columns={[
            { key: 'written', title: 'In the file', isRowHeader: true, cell: (example) => example.written },
            { key: 'dayFirst', title: 'Day first', cell: (example) => formatDay(example.dayFirst) },
            { key: 'monthFirst', title: 'Month first', cell: (example) => formatDay(example.monthFirst) },
          ]}
        />
      </Card>
    </Columns>
  );
}

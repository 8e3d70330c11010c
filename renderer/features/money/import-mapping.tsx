import type { IsoDay } from '../../../shared/kernel/iso-date';
import { previewRows, troubleIn, type Shown } from '../../../shared/statements/mapping-preview';
import { ok } from '../../../shared/kernel/result';
import { Button } from '../../ui/button';
import { Card, Columns } from '../../ui/card';
import { Checkbox, Checkboxes, Radios, Select } from '../../ui/choice-fields';
import { Form } from '../../ui/form';
import { Table } from '../../ui/table';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import type { ChosenFile } from './import-source';
import { firstRows, mappingSoFar, mappingText, readMapping, type Mapping } from './mapping-form';

/** Points out which column holds what, with the first rows read in that way beside it. */
export function ImportMapping({
  file,
  start,
  today,
  onBack,
  onMapped,
}: {
  file: ChosenFile;
  /** What was said before; null: what the file suggests. */
  start: Mapping | null;
  today: IsoDay;
  onBack: () => void;
  onMapped: (mapping: Mapping) => void;
}) {
  const form = useForm({
    start: mappingText(start === null ? file : { guess: start, dayOrderInDoubt: false }),
    read: (text) => readMapping(text, file.guess?.idColumn ?? null, today),
    save: (mapping) => Promise.resolve(ok(mapping)),
    onSaved: onMapped,
  });
  const titles = columnTitles(file, Number(form.text.skipLines));
  const columns = titles.map((label, index) => ({ value: String(index), label }));
  const examples = previewRows(firstRows(form.text, file.firstLines), mappingSoFar(form.text)).map((example, index) => ({ ...example, index }));
  const trouble = (column: 'day' | 'amount' | 'balance') => {
    const words = troubleIn(examples, column);
    return words === null ? undefined : <strong>{words}</strong>;
  };
  const isPasted = form.text.pastedOn !== null;
  return (
    <Columns>
      <Card>
        <Form faults={form.faults} onSubmit={form.submit} submit="See every row" others={<Button onPress={onBack}>{isPasted ? 'Paste again' : 'Choose another file'}</Button>}>
          <Select {...form.field('day')} label="Column with the day" hint={trouble('day')} blank="Choose a column" choices={columns} />
          <Radios
            {...form.field('dayOrder')}
            label="How are the days written?"
            hint={file.dayOrderInDoubt ? 'This file can be read either way, so look at a payment you remember.' : undefined}
            choices={[
              { value: 'dmy', label: 'Day first, like 06/04/2026 for 6 April' },
              { value: 'mdy', label: 'Month first, like 04/06/2026 for 6 April' },
              { value: 'ymd', label: 'Year first, like 2026-04-06' },
            ]}
          />
          <Checkboxes
            name="texts"
            value={form.text.texts}
            onChange={(texts) => form.set('texts', texts)}
            label="Columns that say who or what"
            choices={columns}
          />
          <Radios
            {...form.field('amounts')}
            label="How are the amounts given?"
            choices={[
              { value: 'one', label: 'In one column, with a minus for money out' },
              { value: 'plus', label: 'In one column, with a minus for money in' },
              { value: 'way', label: 'In one column without a minus, and another column says which way the money went' },
              { value: 'two', label: 'In two columns, one for money in and one for money out' },
            ]}
          />
          {form.text.amounts === 'two' ? null : <Select {...form.field('amount')} label="Column with the amount" hint={trouble('amount')} blank="Choose a column" choices={columns} />}
          {form.text.amounts === 'way' && (
            <>
              <Select {...form.field('direction')} label="Column that says which way the money went" blank="Choose a column" choices={columns} />
              <TextField {...form.field('outWords')} label="Words there that mean money out" hint="Like DBIT. Put a comma between two. Any other word there is money in." />
            </>
          )}
          {form.text.amounts === 'two' && (
            <>
              <Select {...form.field('moneyIn')} label="Column with money in" hint={trouble('amount')} blank="Choose a column" choices={columns} />
              <Select {...form.field('moneyOut')} label="Column with money out" blank="Choose a column" choices={columns} />
            </>
          )}
          <Select {...form.field('balance')} label="Column with the balance" hint={trouble('balance') ?? 'It lets the ledger check every row.'} blank="There is none" choices={columns} />
          <Select {...form.field('account')} label="Column with the account’s number" hint="A file that holds two accounts is then refused." blank="There is none" choices={columns} />
          {!isPasted && (
            <>
              <TextField {...form.field('skipLines')} label="Lines before the payments and their headings" width="short" inputMode="numeric" />
              <Checkbox {...form.field('hasHeader')} label="The first line after that holds headings" />
            </>
          )}
        </Form>
      </Card>
      <Card title="How that reads">
        <div role="status">
          {examples.length === 0 ? (
            <p className="quiet">No rows yet. Check how many lines come before the payments.</p>
          ) : (
            <Table
              caption="The first payments, as these choices read them"
              rows={examples}
              keyOf={(example) => example.index}
              columns={[
                { key: 'day', title: 'Day', cell: (example) => said(example.day) },
                { key: 'words', title: 'Who or what', isRowHeader: true, cell: (example) => said(example.who) },
                { key: 'amount', title: 'Amount', align: 'right', cell: (example) => said(example.amount) },
                ...(form.text.balance === '' ? [] : [{ key: 'balance', title: 'Balance', align: 'right' as const, cell: (example: (typeof examples)[number]) => said(example.balance) }]),
              ]}
            />
          )}
        </div>
      </Card>
    </Columns>
  );
}

/** A cell as it is read; what cannot be read says why. */
function said(shown: Shown) {
  if (shown === null) return <span className="quiet">Not chosen</span>;
  return shown.isFault ? <span className="not-read">{shown.words}</span> : shown.words;
}

/** The headings of the file, or the first row's cells, so that a column can be recognised. */
function columnTitles(file: ChosenFile, skip: number): string[] {
  const from = Number.isInteger(skip) ? skip : 0;
  const widest = Math.max(0, ...file.firstLines.map((line) => line.length));
  return Array.from({ length: widest }, (_, index) => {
    const words = (file.firstLines[from]?.[index] ?? '').trim();
    return words === '' ? `Column ${index + 1}` : `Column ${index + 1}: ${words}`;
  });
}

import { useState } from 'react';
import type { Input, Output } from '../../../shared/contract/contract';
import { PAYSLIP_COLUMNS, payslipsReadWords, type PayslipColumn } from '../../../shared/employer/payslip-columns';
import { ok } from '../../../shared/kernel/result';
import { useCommand } from '../../api/use-command';
import { Select } from '../../ui/choice-fields';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { Table } from '../../ui/table';
import { useForm } from '../../ui/use-form';

type Chosen = NonNullable<Output<'payslips.choose'>>;
type Mapping = Input<'payslips.import'>['mapping'];

const COLUMNS = Object.keys(PAYSLIP_COLUMNS) as PayslipColumn[];
const NEEDED: readonly PayslipColumn[] = ['name', 'payday', 'gross', 'net'];

/** Which column of the bureau’s file holds what, with its first lines to look at. */
export function PayslipFileForm({ file, onClose }: { file: Chosen; onClose: () => void }) {
  const read = useCommand('payslips.import');
  const notice = useNotice();
  const [mapping, setMapping] = useState<Mapping>(file.mapping);
  const form = useForm({
    start: mapping,
    read: () => ok({ token: file.token, mapping }),
    save: read.run,
    onSaved: (came) => {
      onClose();
      notice.show({ words: payslipsReadWords(came) });
    },
  });
  const choices = file.headings.map((heading, at) => ({ value: String(at), label: heading === '' ? `Column ${at + 1}` : heading }));
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Add the payslips" isBusy={form.isBusy}>
      <p>
        Say which column of “{file.fileName}” holds what. The headings were read, so most may be right already.
      </p>
      <div className="payslip-columns">
        {COLUMNS.map((key) => (
          <Select
            key={key}
            name={key}
            label={PAYSLIP_COLUMNS[key].words}
            blank={NEEDED.includes(key) ? 'Choose the column' : 'Not in this file'}
            value={mapping[key] === null ? '' : String(mapping[key])}
            onChange={(value) => setMapping((before) => ({ ...before, [key]: value === '' ? null : Number(value) }))}
            choices={choices}
          />
        ))}
      </div>
      <Table
        caption="The first lines of the file"
        rows={file.firstLines.map((cells, at) => ({ at, cells }))}
        keyOf={({ at }) => at}
        columns={file.headings.slice(0, 8).map((heading, at) => ({ key: String(at), title: heading === '' ? `Column ${at + 1}` : heading, isRowHeader: at === 0 ? (true as const) : undefined, cell: ({ cells }: { cells: readonly string[] }) => cells[at] ?? '' }))}
      />
    </Form>
  );
}

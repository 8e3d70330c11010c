import { FileUp } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { endTyped } from '../../../shared/employer/read-shift';
import { formatDay, formatDayShort, weekdayOf } from '../../../shared/kernel/iso-date';
import { countOf } from '../../../shared/kernel/plain-words';
import type { Fault } from '../../../shared/kernel/result';
import { clockWords } from '../../../shared/plan/plan-words';
import { call } from '../../api/call';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Checkbox } from '../../ui/choice-fields';
import { Disclosure } from '../../ui/disclosure';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { Table } from '../../ui/table';
import { TextArea } from '../../ui/text-field';

type Row = Output<'hours.readTable'>['rows'][number];

const VERDICT_WORDS = { add: 'Is added', already_there: 'Is here already', no_shift: 'Not a shift', refused: 'Cannot be added' } as const;

/** Hours from a spreadsheet: pasted or chosen as a file, looked at row by row, and added all at once. */
export function HoursImport({ worker }: { worker: { readonly id: number; readonly name: string } }) {
  const [text, setText] = useState('');
  const [rows, setRows] = useState<readonly Row[] | null>(null);
  const [leaveOut, setLeaveOut] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [choose, add] = [useCommand('hours.chooseTable'), useCommand('hours.importTable')];
  const notice = useNotice();

  async function look(given: string) {
    setRows(null);
    setLeaveOut(false);
    if (given.trim() === '') return setFaults([{ code: 'nothing-pasted', field: 'text', message: 'Paste the rows of the table here first, or choose a file.' }]);
    const read = await call('hours.readTable', { workerId: worker.id, text: given });
    setFaults(read.ok ? [] : read.faults);
    if (read.ok) setRows(read.value.rows);
  }
  async function chooseFile() {
    const chosen = await choose.run({});
    if (!chosen.ok) return setFaults(chosen.faults);
    if (chosen.value === null) return;
    setText(chosen.value.text);
    await look(chosen.value.text);
  }
  async function addAll() {
    const added = await add.run({ workerId: worker.id, text, leaveOutRefused: leaveOut });
    if (!added.ok) return setFaults(added.faults);
    setFaults([]);
    setRows(null);
    setText('');
    const { added: count, weeks } = added.value;
    notice.show({ words: `Added ${countOf(count, 'shift')} in ${countOf(weeks.length, 'week')}, the last from ${formatDay(weeks.at(-1) ?? weeks[0]!)}. The weeks are not approved yet.` });
  }
  const adding = rows?.filter(({ verdict }) => verdict === 'add').length ?? 0;
  const refusedCount = rows?.filter(({ verdict }) => verdict === 'refused').length ?? 0;
  return (
    <Card title="From a spreadsheet">
      <Disclosure summary="Bring in hours from a spreadsheet">
        <Form
          faults={faults}
          onSubmit={() => void (rows === null ? look(text) : addAll())}
          submit={rows === null ? 'Look at the rows' : `Add ${countOf(adding, 'shift')}`}
          isBusy={add.isRunning}
          isQuiet
          others={
            <Button icon={FileUp} isBusy={choose.isRunning} onPress={() => void chooseFile()}>
              Choose a file (CSV)
            </Button>
          }
        >
          <TextArea
            name="text"
            label={`Hours of ${worker.name}`}
            hint="Columns: date, start, end, break, kind. Copy the rows in your spreadsheet with their headings, and paste them here. You will see every row before anything is added."
            rows={6}
            value={text}
            onChange={(typed) => {
              setText(typed);
              setRows(null);
            }}
          />
          {rows !== null && (
            <>
              <p role="status">
                {countOf(adding, 'shift')} to add. {refusedCount > 0 && `${countOf(refusedCount, 'row')} cannot be added.`}
              </p>
              <Table
                caption="Rows of the table"
                hideCaption
                rows={rows}
                keyOf={(row) => row.row}
                columns={[
                  { key: 'row', title: 'Row', isRowHeader: true, cell: (row) => String(row.row) },
                  { key: 'text', title: 'What stands there', cell: (row) => row.text },
                  { key: 'shift', title: 'Read as', cell: (row) => (row.shift ? `${weekdayOf(row.shift.on)} ${formatDayShort(row.shift.on)}, ${clockWords(row.shift.startsAt)} to ${endTyped(row.shift)}` : '') },
                  { key: 'verdict', title: 'What becomes of it', cell: (row) => [VERDICT_WORDS[row.verdict], row.reason].filter((words) => words !== '').join('. ').replace('. This shift is here already.', '') },
                ]}
              />
              {refusedCount > 0 && <Checkbox name="leaveOutRefused" label={`Leave out the ${countOf(refusedCount, 'row')} that cannot be added`} value={leaveOut} onChange={setLeaveOut} />}
            </>
          )}
        </Form>
      </Disclosure>
    </Card>
  );
}

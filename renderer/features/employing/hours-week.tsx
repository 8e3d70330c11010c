import { Check, FileDown, Plus, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { HOUR_KIND_WORDS, SHIFT_STATE_WORDS } from '../../../shared/employer/hour-words';
import { endTyped } from '../../../shared/employer/read-shift';
import { hoursWords, sumWords } from '../../../shared/employer/timesheet-sheet';
import { formatDay, formatDayShort, weekdayOf, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatPeriod } from '../../../shared/kernel/period';
import { countOf, formatMinutes } from '../../../shared/kernel/plain-words';
import { ok, type Fault } from '../../../shared/kernel/result';
import { clockWords } from '../../../shared/plan/plan-words';
import { useCommand } from '../../api/use-command';
import { Button, Buttons } from '../../ui/button';
import { Card } from '../../ui/card';
import { Dialog } from '../../ui/dialog';
import { FaultBox } from '../../ui/fault-box';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { Table } from '../../ui/table';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { forgetWeekDraft, keepWeekDraft, weekDraft } from './hours-drafts';
import { HoursGrid } from './hours-grid';
import { HoursPrint } from './hours-print';
import { newRow, readWeek, weekText, withoutEmpty, type ShiftText, type Week } from './hours-week-form';
import { absenceWords } from './hours-words';

type Worker = Output<'hours.show'>['workers'][number];

/** The shifts of one week: typed while it is open, shown once it is approved. */
export function HoursWeek({ week, worker, by, today, ledger }: { week: Week; worker: Worker; by: string; today: IsoDay; ledger: string }) {
  const [isPrinting, setPrinting] = useState(false);
  const away = absenceWords(week);
  return (
    <Card
      title={`Week from ${formatDay(week.weekFrom)}`}
      aside={
        <Button icon={FileDown} onPress={() => setPrinting(true)}>
          Make a sheet to sign
        </Button>
      }
    >
      {away !== '' && <p>Away in this week: {away}.</p>}
      {week.timesheet ? <ApprovedWeek week={week} /> : <OpenWeek week={week} worker={worker} by={by} ledger={ledger} />}
      <Dialog title="Make a sheet to sign" isOpen={isPrinting} onClose={() => setPrinting(false)}>
        <HoursPrint week={week} today={today} onDone={() => setPrinting(false)} />
      </Dialog>
    </Card>
  );
}

function OpenWeek({ week, worker, by, ledger }: { week: Week; worker: Worker; by: string; ledger: string }) {
  const key = `${ledger} ${week.workerId} ${week.weekFrom}`;
  const [draft, setDraft] = useState(() => weekDraft(key));
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [isApproving, setApproving] = useState(false);
  const [save, fill] = [useCommand('hours.saveWeek'), useCommand('hours.fillWeek')];
  const notice = useNotice();
  const rows = draft ?? weekText(week);
  const about = { workerId: week.workerId, weekFrom: week.weekFrom };
  const change = (next: readonly ShiftText[]) => {
    keepWeekDraft(key, next);
    setDraft(next);
  };

  /** True when nothing waits to be saved any more. */
  async function saveTyped(): Promise<boolean> {
    const typed = withoutEmpty(rows);
    if (draft) change(typed);
    const read = readWeek(typed);
    const saved = read.ok ? await save.run({ ...about, shifts: read.value }) : read;
    setFaults(saved.ok ? [] : saved.faults);
    if (!saved.ok) return false;
    forgetWeekDraft(key);
    setDraft(undefined);
    return true;
  }
  const saved = async () => (await saveTyped()) && notice.show({ words: `Saved: the week of ${worker.name} from ${formatDay(week.weekFrom)}.` });
  async function fillUp() {
    if (draft && !(await saveTyped())) return;
    const filled = await fill.run(about);
    setFaults(filled.ok ? [] : filled.faults);
    if (filled.ok) notice.show({ words: `Filled in from the usual week: ${countOf(filled.value.filled, 'shift')}.` });
  }
  const approve = async () => (!draft || (await saveTyped())) && setApproving(true);
  return (
    <>
      {(week.canFill > 0 || rows.length === 0) && (
        <Buttons>
          <Button kind={rows.length === 0 && week.canFill > 0 ? 'filled' : 'outlined'} isBusy={fill.isRunning} onPress={() => void fillUp()}>
            Fill from the usual week
          </Button>
        </Buttons>
      )}
      <Form
        faults={faults}
        onSubmit={() => void saved()}
        submit="Save the week"
        isBusy={save.isRunning}
        isQuiet={!draft}
        others={
          <>
            <Button icon={Plus} onPress={() => change([...rows, newRow(rows, week.weekFrom)])}>
              Add a shift
            </Button>
            <Button icon={Check} kind={!draft && rows.length > 0 ? 'filled' : 'outlined'} onPress={() => void approve()}>
              Approve the week
            </Button>
            {draft && (
              <Button
                onPress={() => {
                  forgetWeekDraft(key);
                  setDraft(undefined);
                  setFaults([]);
                }}
              >
                Forget what is not saved
              </Button>
            )}
          </>
        }
      >
        {rows.length === 0 ? <p className="quiet">No shifts are written down in this week.</p> : <HoursGrid week={week} rows={rows} onChange={change} />}
        {!draft && rows.length > 0 && <p>In all: {sumWords(week.sum)}.</p>}
      </Form>
      <Dialog title={`Approve the week from ${formatDay(week.weekFrom)}`} isOpen={isApproving} onClose={() => setApproving(false)}>
        <ApproveForm week={week} worker={worker} by={by} onDone={() => setApproving(false)} />
      </Dialog>
    </>
  );
}

function ApproveForm({ week, worker, by, onDone }: { week: Week; worker: Worker; by: string; onDone: () => void }) {
  const notice = useNotice();
  const form = useForm({
    start: { approvedBy: by, words: '' },
    read: (text) => ok({ workerId: week.workerId, weekFrom: week.weekFrom, ...text }),
    save: useCommand('hours.approve').run,
    onSaved: () => {
      onDone();
      notice.show({ words: `Approved: the week of ${worker.name} from ${formatDay(week.weekFrom)}.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Approve" isBusy={form.isBusy}>
      <p>
        {worker.name}: {sumWords(week.sum)}. Once approved, these hours count for the pay. They can be opened again.
      </p>
      <TextField {...form.field('approvedBy')} label="Who approves these hours?" autoComplete="name" />
      <TextField {...form.field('words')} label="Note (may be left empty)" />
    </Form>
  );
}

function ApprovedWeek({ week }: { week: Week }) {
  const open = useCommand('hours.openAgain');
  const notice = useNotice();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  async function openAgain() {
    const opened = await open.run({ workerId: week.workerId, weekFrom: week.weekFrom });
    setFaults(opened.ok ? [] : opened.faults);
    if (opened.ok) notice.show({ words: `Opened again: the week from ${formatDay(week.weekFrom)}. Change it, then approve it once more.` });
  }
  return (
    <>
      {faults.length > 0 && <FaultBox faults={faults} />}
      <Table
        caption="Shifts of the week"
        hideCaption
        rows={week.shifts}
        keyOf={(shift) => shift.id}
        columns={[
          { key: 'day', title: 'Day', isRowHeader: true, cell: (shift) => `${weekdayOf(shift.on)} ${formatDayShort(shift.on)}` },
          { key: 'start', title: 'Start', align: 'right', cell: (shift) => clockWords(shift.startsAt) },
          { key: 'end', title: 'End', align: 'right', cell: (shift) => endTyped(shift) },
          { key: 'break', title: 'Break', align: 'right', cell: (shift) => (shift.breakMinutes > 0 ? formatMinutes(shift.breakMinutes) : '') },
          { key: 'kind', title: 'Kind of hours', cell: (shift) => HOUR_KIND_WORDS[shift.kind] },
          { key: 'hours', title: 'Hours', align: 'right', cell: (shift) => hoursWords(shift) },
          { key: 'note', title: 'Note', cell: (shift) => [shift.state === 'worked' ? '' : SHIFT_STATE_WORDS[shift.state], shift.words].filter((words) => words !== '').join('. ') },
        ]}
      />
      <p>In all: {sumWords(week.sum)}.</p>
      {week.paid && <p className="quiet">Pay for {formatPeriod(week.paid)} was worked out with these hours. If they change, look at the pay again.</p>}
      <Buttons>
        <Button icon={RotateCcw} isBusy={open.isRunning} onPress={() => void openAgain()}>
          Open the week again
        </Button>
      </Buttons>
    </>
  );
}

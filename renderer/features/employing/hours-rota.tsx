import { Plus } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { HOUR_KIND_WORDS } from '../../../shared/employer/hour-words';
import type { HourKind } from '../../../shared/employer/shift';
import { mondayOf } from '../../../shared/employer/work-week';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatMinutes } from '../../../shared/kernel/plain-words';
import { clockWords, WEEKDAY_WORDS } from '../../../shared/plan/plan-words';
import { useCommand } from '../../api/use-command';
import { Button, Buttons } from '../../ui/button';
import { Card } from '../../ui/card';
import { Radios } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Disclosure } from '../../ui/disclosure';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { Table } from '../../ui/table';
import { useForm } from '../../ui/use-form';
import { HoursInput, HoursSelect, options, walkRows } from './hours-fields';
import type { Week } from './hours-week-form';
import { newRotaRow, readRota, rotaText, type RotaRowText, type RotaText } from './rota-form';

type Worker = Output<'hours.show'>['workers'][number];
type Rota = Week['rotas'][number];

const WEEK_WORDS = { '0': 'Every week', '1': 'First week', '2': 'Second week' } as const;

/** The usual week, from which weeks are filled; earlier ones stay for the weeks that were worked by them. */
export function HoursRota({ week, worker, today }: { week: Week; worker: Worker; today: IsoDay }) {
  const [edited, setEdited] = useState<RotaText | null>(null);
  const [current, ...earlier] = week.rotas;
  const from = [worker.startsOn, mondayOf(today)].sort()[1] ?? today;
  return (
    <Card title="Usual week">
      {edited ? (
        <RotaForm worker={worker} start={edited} today={today} onClose={() => setEdited(null)} />
      ) : (
        <>
          {current ? <RotaShown rota={current} workerId={worker.id} /> : <p>Write down the shifts that {worker.name} usually works. Then each week is filled with one key, and you change only what was different.</p>}
          <Buttons>
            {current && <Button onPress={() => setEdited(rotaText(current.shifts, current.from))}>Change the usual week</Button>}
            <Button icon={Plus} onPress={() => setEdited(current ? rotaText(current.shifts, from) : { from: formatDay(week.rotas.length === 0 ? worker.startsOn : from), weeks: 'one', rows: [newRotaRow([])] })}>
              {current ? 'Another usual week from a day on' : 'Write down the usual week'}
            </Button>
          </Buttons>
          {earlier.length > 0 && (
            <Disclosure summary="Earlier usual weeks">
              {earlier.map((rota) => (
                <RotaShown key={rota.from} rota={rota} workerId={worker.id} />
              ))}
            </Disclosure>
          )}
        </>
      )}
    </Card>
  );
}

function RotaShown({ rota, workerId }: { rota: Rota; workerId: number }) {
  const remove = useCommand('rota.remove');
  const notice = useNotice();
  const isFortnight = rota.shifts.some(({ week }) => week !== 0);
  async function takeOut() {
    const removed = await remove.run({ workerId, from: rota.from });
    if (removed.ok) notice.show({ words: `Taken out: the usual week from ${formatDay(rota.from)}.` });
  }
  return (
    <>
      <Table
        caption={`From ${formatDay(rota.from)}`}
        rows={rota.shifts}
        keyOf={(shift) => shift.id}
        columns={[
          { key: 'day', title: 'Day', isRowHeader: true, cell: (shift) => WEEKDAY_WORDS[shift.weekday] },
          ...(isFortnight ? [{ key: 'week', title: 'Week', cell: (shift: Rota['shifts'][number]) => WEEK_WORDS[`${shift.week}`] }] : []),
          { key: 'times', title: 'Times', cell: (shift) => `${clockWords(shift.startsAt)} to ${clockWords((shift.startsAt + shift.minutes) % 1440)}` },
          { key: 'break', title: 'Break', align: 'right', cell: (shift) => (shift.breakMinutes > 0 ? formatMinutes(shift.breakMinutes) : '') },
          { key: 'kind', title: 'Kind of hours', cell: (shift) => HOUR_KIND_WORDS[shift.kind] },
        ]}
      />
      <Buttons>
        <Button kind="link" label={`Take out the usual week from ${formatDay(rota.from)}`} isBusy={remove.isRunning} onPress={() => void takeOut()}>
          Take out
        </Button>
      </Buttons>
    </>
  );
}

function RotaForm({ worker, start, today, onClose }: { worker: Worker; start: RotaText; today: IsoDay; onClose: () => void }) {
  const notice = useNotice();
  const box = useRef<HTMLDivElement>(null);
  const hint = useId();
  const form = useForm({
    start,
    read: (text) => readRota(text, worker.id, today),
    save: useCommand('rota.save').run,
    onSaved: (_, { from }) => {
      notice.show({ words: `Saved: the usual week of ${worker.name} from ${formatDay(from)}.` });
      onClose();
    },
  });
  const { rows, weeks } = form.text;
  const set = (index: number, change: Partial<RotaRowText>) => form.set('rows', rows.map((row, at) => (at === index ? { ...row, ...change } : row)));
  const add = () => form.set('rows', [...rows, newRotaRow(rows)]);
  const isFortnight = weeks === 'two';
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save the usual week" isBusy={form.isBusy} others={<><Button icon={Plus} onPress={add}>Add a row</Button><Button onPress={onClose}>Cancel</Button></>}>
      <DayField {...form.field('from')} label="From this day on" hint="Weeks before it keep the usual week that they had." today={today} />
      <Radios
        {...form.field('weeks')}
        label="How does it come round?"
        choices={[
          { value: 'one', label: 'Every week is the same' },
          { value: 'two', label: 'Two weeks in turn', hint: 'The first of the two is the week of the day above' },
        ]}
      />
      <div className={`hours is-rota${isFortnight ? ' is-fortnight' : ''}`} ref={box} role="group" aria-labelledby={hint}>
        <p id={hint} className="hint">
          One shift a row. Enter goes to the next row. A night goes on the day on which it begins.
        </p>
        <div className="hours-head" aria-hidden="true">
          {[...(isFortnight ? ['Week'] : []), 'Day', 'Start', 'End', 'Break', 'Kind of hours'].map((title) => (
            <span key={title}>{title}</span>
          ))}
        </div>
        {rows.map((row, index) => {
          const typed = (name: 'start' | 'end' | 'breakTime', label: string) => (
            <HoursInput name={`${name}-${index + 1}`} label={label} value={row[name]} onChange={(text) => set(index, { [name]: text })} onKeyDown={(event) => walkRows(event, box.current, index, add)} />
          );
          return (
            <div key={index} className="hours-row" role="group" aria-label={`Row ${index + 1}`}>
              <span className="hours-number" aria-hidden="true">
                Row {index + 1}
              </span>
              {isFortnight && (
                <HoursSelect name={`week-${index + 1}`} label="Week" value={row.week} onChange={(week) => set(index, { week: week as RotaRowText['week'] })}>
                  {options(WEEK_WORDS)}
                </HoursSelect>
              )}
              <HoursSelect name={`weekday-${index + 1}`} label="Day" value={row.weekday} onChange={(weekday) => set(index, { weekday })}>
                {options(WEEKDAY_WORDS)}
              </HoursSelect>
              {typed('start', 'Start')}
              {typed('end', 'End')}
              {typed('breakTime', 'Break')}
              <HoursSelect name={`kind-${index + 1}`} label="Kind of hours" value={row.kind} onChange={(kind) => set(index, { kind: kind as HourKind })}>
                {options(HOUR_KIND_WORDS)}
              </HoursSelect>
              <div className="hours-more">
                <Button kind="link" label={`Take out row ${index + 1}`} onPress={() => form.set('rows', rows.filter((_, at) => at !== index))}>
                  Take out
                </Button>
              </div>
            </div>
          );
        })}
      </div>
    </Form>
  );
}

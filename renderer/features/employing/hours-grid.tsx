import { useId, useRef } from 'react';
import { HOUR_KIND_WORDS, SHIFT_STATE_WORDS } from '../../../shared/employer/hour-words';
import type { HourKind, Shift } from '../../../shared/employer/shift';
import { daysOfWeek } from '../../../shared/employer/work-week';
import { formatDayShort, weekdayOf, type IsoDay } from '../../../shared/kernel/iso-date';
import { Button } from '../../ui/button';
import { HoursInput, HoursSelect, options, walkRows } from './hours-fields';
import { newRow, rowSays, type ShiftText, type Week } from './hours-week-form';

const TITLES = ['Day', 'Start', 'End', 'Break', 'Kind of hours', 'What happened', 'Note'] as const;

/** The shifts of a week, one a row. Enter goes to the next row and makes one after the last; in a narrow window the rows are cards. */
export function HoursGrid({ week, rows, onChange }: { week: Week; rows: readonly ShiftText[]; onChange: (rows: readonly ShiftText[]) => void }) {
  const box = useRef<HTMLDivElement>(null);
  const hint = useId();
  const set = (index: number, change: Partial<ShiftText>) => onChange(rows.map((row, at) => (at === index ? { ...row, ...change } : row)));
  const add = () => onChange([...rows, newRow(rows, week.weekFrom)]);
  const days = daysOfWeek(week.weekFrom);
  return (
    <div className="hours" ref={box} role="group" aria-labelledby={hint}>
      <p id={hint} className="hint">
        Write times like 8:30 or 8.30pm. A night goes on the day on which it begins. A break is not paid: 30 is minutes, 1:00 is an hour. Enter goes to the next row.
      </p>
      <div className="hours-head" aria-hidden="true">
        {TITLES.map((title) => (
          <span key={title}>{title}</span>
        ))}
      </div>
      {rows.map((row, index) => {
        const saysId = `${hint}-${index}`;
        const says = rowSays(row);
        const typed = (name: 'start' | 'end' | 'breakTime' | 'woken' | 'words', label: string) => (
          <HoursInput name={`${name}-${index + 1}`} label={label} value={row[name]} saysId={saysId} onChange={(text) => set(index, { [name]: text })} onKeyDown={(event) => walkRows(event, box.current, index, add)} />
        );
        return (
          <div key={row.id ?? `new-${index}`} className="hours-row" role="group" aria-label={`Row ${index + 1}`}>
            <span className="hours-number" aria-hidden="true">
              Row {index + 1}
            </span>
            <HoursSelect name={`on-${index + 1}`} label="Day" value={row.on} onChange={(on) => set(index, { on: on as IsoDay })}>
              {days.map((day) => (
                <option key={day} value={day}>
                  {weekdayOf(day).slice(0, 3)} {formatDayShort(day)}
                </option>
              ))}
            </HoursSelect>
            {typed('start', 'Start')}
            {typed('end', 'End')}
            {typed('breakTime', 'Break')}
            <HoursSelect name={`kind-${index + 1}`} label="Kind of hours" value={row.kind} onChange={(kind) => set(index, { kind: kind as HourKind })}>
              {options(HOUR_KIND_WORDS)}
            </HoursSelect>
            <HoursSelect name={`state-${index + 1}`} label="What happened" value={row.state} onChange={(state) => set(index, { state: state as Shift['state'] })}>
              {options(SHIFT_STATE_WORDS)}
            </HoursSelect>
            {typed('words', 'Note')}
            <div className="hours-more">
              {row.kind === 'sleep_in' && <div className="hours-shown">{typed('woken', 'Time awake for work')}</div>}
              {week.services.length > 1 && (
                <div className="hours-shown">
                  <HoursSelect name={`serviceId-${index + 1}`} label="For which support" value={row.serviceId} onChange={(serviceId) => set(index, { serviceId })}>
                    <option value="">Any</option>
                    {week.services.map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                  </HoursSelect>
                </div>
              )}
              <p className="hours-says" id={saysId} role="status">
                {says}
              </p>
              <Button kind="link" label={`Take out row ${index + 1}`} onPress={() => onChange(rows.filter((_, at) => at !== index))}>
                Take out
              </Button>
            </div>
          </div>
        );
      })}
    </div>
  );
}

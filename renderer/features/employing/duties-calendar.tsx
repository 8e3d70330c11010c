import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { Duty } from '../../../shared/employer/duty';
import { addMonths, formatDay, formatMonth, WEEKDAYS, type IsoDay } from '../../../shared/kernel/iso-date';
import { Button, Buttons } from '../../ui/button';
import { Card } from '../../ui/card';
import { firstOfMonth, monthOf, monthWords, type CalendarDay } from './duties-words';

const STATE_WORDS: Readonly<Record<Duty['state'], string>> = { late: 'Late', due: 'Due', coming: 'To come', done: 'Done', not_needed: 'Not needed' };

const isFree = (week: readonly CalendarDay[]) => week.every((day) => day.duties.length === 0);

/** Duties month by month. Narrow or large, the days without a duty are left out and the others stand one under the other. */
export function DutiesCalendar({ duties, today }: { duties: readonly Duty[]; today: IsoDay }) {
  const [first, setFirst] = useState(firstOfMonth(today));
  const earliest = firstOfMonth(duties[0]?.dueOn ?? today);
  const latest = firstOfMonth(addMonths(today, 12));
  const weeks = monthOf(duties, first);
  const [before, after] = [addMonths(first, -1), addMonths(first, 1)];
  return (
    <Card title="Calendar">
      <p role="status">{monthWords(duties, first)}</p>
      <Buttons>
        {before >= earliest && (
          <Button icon={ChevronLeft} label={`Month before: ${formatMonth(before)}`} onPress={() => setFirst(before)}>
            Month before
          </Button>
        )}
        {after <= latest && (
          <Button icon={ChevronRight} label={`Month after: ${formatMonth(after)}`} onPress={() => setFirst(after)}>
            Month after
          </Button>
        )}
      </Buttons>
      <div className="month-box">
        <table className={`month${weeks.every(isFree) ? ' is-free' : ''}`} role="table" aria-label={formatMonth(first)}>
          <thead role="rowgroup">
            <tr role="row">
              {WEEKDAYS.map((name) => (
                <th key={name} role="columnheader" scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {weeks.map((week) => (
              <tr key={week[0]?.day} role="row" className={isFree(week) ? 'is-free' : undefined}>
                {week.map(({ day, isInMonth, duties: own }) => (
                  <td key={day} role="cell" className={`${own.length === 0 ? 'is-free' : ''}${day === today ? ' is-today' : ''}`}>
                    {isInMonth && (
                      <span className="month-day">
                        <span aria-hidden="true" className="month-number">
                          {Number(day.slice(8))}
                        </span>
                        <span className="month-long">{formatDay(day)}</span>
                        {day === today && <span className="month-today">Today</span>}
                      </span>
                    )}
                    {own.length > 0 && (
                      <ul>
                        {own.map((duty) => (
                          <li key={`${duty.dutyId}-${duty.workerId}`} className={`month-duty is-${duty.state}`}>
                            <strong>{STATE_WORDS[duty.state]}:</strong> {duty.title}
                            {duty.workerName !== null && ` (${duty.workerName})`}
                          </li>
                        ))}
                      </ul>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

import { OctagonAlert, TriangleAlert, Users } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { formatMinutes } from '../../../shared/kernel/plain-words';
import { clockWords } from '../../../shared/plan/plan-words';
import type { Service } from '../../../shared/plan/services';
import type { Week, WeekDay } from '../../../shared/plan/week';
import type { Gap } from '../../../shared/plan/week-gaps';
import { Icon } from '../../ui/icon';
import type { GridDay, WeekGrid } from './week-grid';
import { FUNDER_PATTERN, gapWords, sameTimeWords, seasonWords, timeWords, whoWords } from './week-words';

/** One week drawn: the hours down the side, a column a day. Read out, it is a list a day, in the order of the times. */
export const WeekTimetable = memo(function WeekTimetable({ week, grid, gaps, at, title }: { week: Week; grid: WeekGrid; gaps: readonly Gap[]; at: number; title: string | null }) {
  const Heading = title === null ? 'h3' : 'h4';
  return (
    <div className="week">
      {title !== null && <h3>{title}</h3>}
      <div className="week-grid" style={{ gridTemplateRows: grid.rows, gridTemplateColumns: grid.columns }}>
        {grid.hours.map(({ minutes, place }) => (
          <span key={minutes} className="week-hour" style={place} aria-hidden="true">
            {clockWords(minutes)}
          </span>
        ))}
        {week.days.map((day, index) => {
          const placed = grid.days[index];
          return placed && <Day key={day.weekday} day={day} placed={placed} missing={gapWords(gaps, at, day.weekday)} Heading={Heading} id={`week-${at}-${day.weekday}`} />;
        })}
      </div>
    </div>
  );
});

function Day({ day, placed, missing, Heading, id }: { day: WeekDay; placed: GridDay; missing: string | null; Heading: 'h3' | 'h4'; id: string }) {
  return (
    <>
      <div className="week-side" style={placed.side} aria-hidden="true" />
      <div className="week-head" style={placed.head}>
        <Heading id={id}>{day.name}</Heading>
        {missing !== null && (
          <p className="week-mark week-gap">
            <Icon of={TriangleAlert} size="1em" />
            <span>{missing}</span>
          </p>
        )}
      </div>
      {day.anyTime.length > 0 && (
        <ul className="week-any" style={placed.anyTime} aria-label={`${day.name}, at no time in particular`} role="list">
          {day.anyTime.map(({ service, minutes }, at) => (
            <li key={at} className="week-block">
              <Inside service={service} when={`${formatMinutes(minutes)}, at no time in particular`} />
            </li>
          ))}
        </ul>
      )}
      {day.blocks.length > 0 && (
        <ul className="week-day" aria-labelledby={id} role="list">
          {day.blocks.map((block, at) => {
            const mark = sameTimeWords(block);
            return (
              <li key={at} className={`week-block${mark ? ` week-${mark.kind}` : ''}`} style={placed.blocks[at]}>
                <Inside service={block.service} when={timeWords(block)}>
                  {mark && (
                    <p className="week-mark">
                      <Icon of={mark.kind === 'same_person' ? OctagonAlert : Users} size="1em" />
                      <span>{mark.mark}</span>
                    </p>
                  )}
                </Inside>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

function Inside({ service, when, children }: { service: Service; when: string; children?: ReactNode }) {
  const season = seasonWords(service);
  return (
    <>
      <span className={`week-pays pattern-${FUNDER_PATTERN[service.fundedBy]}`} aria-hidden="true" />
      <div className="week-words">
        <p className="figures">{when}</p>
        <p>
          {/* A plain link: the router’s own does more than it needs, two hundred times over. */}
          <a href={`#/needs-and-services/service/${service.id}`}>{service.name}</a>
        </p>
        <p className="quiet">{whoWords(service)}</p>
        {season && <p className="quiet">{season}</p>}
        {children}
      </div>
    </>
  );
}

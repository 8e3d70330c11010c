import { Link } from '@tanstack/react-router';
import { Check, Clock, OctagonAlert, TriangleAlert, Users } from 'lucide-react';
import { useMemo, useState } from 'react';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { lowerFirst } from '../../../shared/kernel/plain-words';
import { frequencyWords } from '../../../shared/plan/service-words';
import { FUNDERS } from '../../../shared/plan/services';
import { weekOf, type WeekView } from '../../../shared/plan/week';
import { gapsOf, type Gap } from '../../../shared/plan/week-gaps';
import { weekRemarks, type WeekRemark } from '../../../shared/plan/week-remarks';
import { useToday } from '../../api/use-today';
import { Button, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icon';
import { useRoom } from '../../ui/use-room';
import type { Support } from './record-page';
import { FUNDER_WORDS } from './support-words';
import { weekGrid } from './week-grid';
import { WeekTable } from './week-table';
import { WeekTimetable } from './week-timetable';
import { FUNDER_PATTERN, weekSentence } from './week-words';
import './week.css';

/** The narrowest that a lane of the timetable can be, and what stands beside them, in rem. */
const LANE_REM = 5;
const HOURS_REM = 4;

const REMARK_ICONS = { same_person: OctagonAlert, gap: TriangleAlert, two_here: Users } as const;

/** The usual week: drawn as a timetable where there is room for it, and the same as a table. */
export function WeekCard({ support }: { support: Support }) {
  const today = useToday();
  const { services, needs } = support;
  const view = useMemo(() => weekOf(services.map((row) => row.service), today), [services, today]);
  const gaps = useMemo(() => gapsOf(view, needs, today), [view, needs, today]);
  const hasDays = view.weeks.some(({ days }) => days.some(({ blocks, anyTime }) => blocks.length + anyTime.length > 0));
  const [first] = view.noDay;
  if (!hasDays && !first) return null;
  if (!hasDays && first) {
    return (
      <Card title="A week">
        <EmptyState action={<LinkButton icon={Clock} to={`/needs-and-services/service/${first.id}`}>Say when a service comes</LinkButton>}>
          No service says on which days it comes. With days and times written down, your week would be drawn here, with what clashes and which days are without help.
        </EmptyState>
      </Card>
    );
  }
  return <Week view={view} gaps={gaps} />;
}

function Week({ view, gaps }: { view: WeekView; gaps: readonly Gap[] }) {
  const grids = useMemo(() => view.weeks.map(weekGrid), [view]);
  const { ref, hasRoom } = useRoom(Math.max(...grids.map(({ lanes }) => lanes)) * LANE_REM + HOURS_REM);
  const [isTable, setIsTable] = useState(false);
  const isDrawn = hasRoom && !isTable;
  const inWeek = (from: IsoDay) => (view.weeks.length === 1 ? null : `Week of ${formatDay(from)}`);
  return (
    <Card title="A week" aside={hasRoom && <Button onPress={() => setIsTable(!isTable)}>{isTable ? 'Show it as a timetable' : 'Show it as a table'}</Button>}>
      <p>{weekSentence(view)} Holidays and other breaks are left out.</p>
      <Remarks remarks={weekRemarks(view, gaps)} />
      <div ref={ref} className="weeks">
        {view.weeks.map((week, at) => {
          const grid = grids[at];
          return isDrawn && grid ? (
            <WeekTimetable key={week.from} week={week} grid={grid} gaps={gaps} at={at} title={inWeek(week.from)} />
          ) : (
            <WeekTable key={week.from} week={week} gaps={gaps} at={at} caption={inWeek(week.from) ?? 'What comes on which day'} />
          );
        })}
      </div>
      {isDrawn && <Legend view={view} />}
      <NoDay view={view} />
    </Card>
  );
}

function Remarks({ remarks }: { remarks: readonly WeekRemark[] }) {
  if (remarks.length === 0) {
    return (
      <p className="week-remark">
        <Icon of={Check} />
        <span>Nothing clashes, and no need of every day is left without help on a day.</span>
      </p>
    );
  }
  return (
    <ul className="week-remarks" aria-label="To look at in this week">
      {remarks.map(({ kind, words }) => (
        <li key={words} className={`week-remark week-${kind}`}>
          <Icon of={REMARK_ICONS[kind]} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the patterns at the side of a block mean; only those that are there. */
function Legend({ view }: { view: WeekView }) {
  const drawn = new Set(view.weeks.flatMap(({ days }) => days.flatMap(({ blocks, anyTime }) => [...blocks, ...anyTime].map(({ service }) => service.fundedBy))));
  return (
    <ul className="week-legend" aria-label="Who pays">
      {FUNDERS.filter((funder) => drawn.has(funder)).map((funder) => (
        <li key={funder}>
          <span className={`swatch pattern-${FUNDER_PATTERN[funder]}`} aria-hidden="true" />
          {FUNDER_WORDS[funder]}
        </li>
      ))}
    </ul>
  );
}

function NoDay({ view }: { view: WeekView }) {
  if (view.noDay.length === 0) return null;
  return (
    <section className="week-no-day" aria-labelledby="week-no-day">
      <h3 id="week-no-day">At no day in particular</h3>
      <ul>
        {view.noDay.map((service) => (
          <li key={service.id}>
            <Link to={`/needs-and-services/service/${service.id}`}>{service.name}</Link>: {lowerFirst(frequencyWords(service))}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Link } from '@tanstack/react-router';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { FlagRow, FlagRows } from '../../ui/flag-row';
import { Money } from '../../ui/money';
import { StatusPill } from '../../ui/severity';
import { Table } from '../../ui/table';
import { differenceWords, type TryAnswer } from './what-if-words';

/** What the plan costs now and would cost, side by side. */
export function WhatIfFigures({ answer: { now, then } }: { answer: TryAnswer }) {
  const rows = [
    { words: 'Services, a week', nowPence: now.weeklyPence, thenPence: then.weeklyPence },
    { words: 'Services, 4 weeks', nowPence: now.fourWeeklyPence, thenPence: then.fourWeeklyPence },
    { words: 'Services, a year', nowPence: now.servicesPence, thenPence: then.servicesPence },
    { words: 'Employer’s costs on top, a year', nowPence: now.employerCostsPence, thenPence: then.employerCostsPence },
    { words: 'The whole plan, a year', nowPence: now.totalPence, thenPence: then.totalPence },
    ...(now.budgetPence === null || then.budgetPence === null ? [] : [{ words: 'The budget, a year', nowPence: now.budgetPence, thenPence: then.budgetPence }]),
    ...(now.leftPence === null || then.leftPence === null ? [] : [{ words: 'Left', nowPence: now.leftPence, thenPence: then.leftPence }]),
  ];
  return (
    <div className="try-figures">
      <Card title="Now, and with this">
        <Table
          caption="Paid from the direct payment"
          columns={[
            {
              key: 'what',
              title: 'What',
              isRowHeader: true,
              cell: ({ words, nowPence, thenPence }) => (
                <>
                  {words}
                  {nowPence !== thenPence && <p className="quiet second-line">{differenceWords(nowPence, thenPence)}</p>}
                </>
              ),
            },
            { key: 'now', title: 'Now', align: 'right', cell: ({ nowPence }) => <Money pence={nowPence} /> },
            { key: 'then', title: 'With this', align: 'right', cell: ({ nowPence, thenPence }) => (nowPence === thenPence ? <Money pence={thenPence} /> : <strong><Money pence={thenPence} /></strong>) },
          ]}
          rows={rows}
          keyOf={({ words }) => words}
        />
        <Disclosure summary="How a year is counted">
          <p>
            A year is the year of your budget, as on Needs and services. What you change, add or take out counts for all of it. Kept, a new price and what you add or take out begin today, so for this year Needs and services counts them only from today. Other times or another length count for the service as a whole.
          </p>
        </Disclosure>
      </Card>
    </div>
  );
}

/** How far each need is met now, and would be. */
export function WhatIfNeeds({ answer: { needs } }: { answer: TryAnswer }) {
  if (needs.length === 0) return null;
  const pill = ({ state, words }: TryAnswer['needs'][number]['now']) => <StatusPill state={state}>{words}</StatusPill>;
  return (
    <Card title="Your needs, now and with this">
      <Table
        caption="How far each need is met"
        columns={[
          { key: 'need', title: 'Need', isRowHeader: true, width: 'wide', cell: ({ needId, title }) => <Link to={`/needs-and-services/need/${needId}`}>{title}</Link> },
          { key: 'now', title: 'Now', cell: ({ now }) => pill(now) },
          { key: 'then', title: 'With this', cell: ({ now, then }) => (now.state === then.state && now.words === then.words ? <span className="quiet">The same</span> : pill(then)) },
        ]}
        rows={needs}
        keyOf={({ needId }) => needId}
      />
    </Card>
  );
}

/** Remarks on the plan that would come, and those that would go. */
export function WhatIfRemarks({ answer: { appear, go } }: { answer: TryAnswer }) {
  return (
    <Card title="What the plan’s checks would say">
      {appear.length + go.length === 0 && <p className="quiet">No remark would come and none would go.</p>}
      {appear.length > 0 && (
        <>
          <p className="try-comes">This would come</p>
          <FlagRows>
            {appear.map((flag) => (
              <FlagRow key={`${flag.check} ${flag.title}`} severity={flag.severity} title={flag.title} level={3}>
                <p>{flag.why}</p>
              </FlagRow>
            ))}
          </FlagRows>
        </>
      )}
      {go.length > 0 && (
        <>
          <p className="try-comes">This would go</p>
          <ul>
            {go.map((flag) => (
              <li key={`${flag.check} ${flag.title}`}>{flag.title}</li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

/** The plan of today after the next 6 April, in the same words as on Needs and services. */
export function NextAprilCard({ afterAprilWords }: Pick<TryAnswer, 'afterAprilWords'>) {
  return (
    <Card title="After next April, as the plan is today">
      <p>{afterAprilWords === '' ? 'There is no budget yet, so what would be left of it then cannot be worked out.' : afterAprilWords}</p>
    </Card>
  );
}

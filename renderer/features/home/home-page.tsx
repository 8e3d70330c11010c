import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Answer } from '../../api/answer';
import { linkOfFlag } from '../../api/flag-link';
import { useQuery } from '../../api/use-query';
import type { Output } from '../../../shared/contract/contract';
import { formatDay, formatDayShort, formatMonth, weekdayOf } from '../../../shared/kernel/iso-date';
import { formatPeriod } from '../../../shared/kernel/period';
import { BudgetBar } from '../../ui/budget-bar';
import { LinkButton } from '../../ui/button';
import { Card, Columns, Stack } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { EmptyState } from '../../ui/empty-state';
import { FlagRow, FlagRows } from '../../ui/flag-row';
import { Loading } from '../../ui/loading';
import { Money } from '../../ui/money';
import { Page } from '../../ui/page';
import { StatusPill } from '../../ui/severity';
import { Table } from '../../ui/table';
import { EmptyHome } from './empty-home';
import './home.css';
import { answerOf, asOfSentence, budgetBeginsWords, EMPLOYING_LABEL, employingSentence, needsSentence, spokenForSentence, yearSentence } from './home-sentences';

type Home = Output<'home.show'>;

// The charts come after the answer.
const LineChart = lazy(() => import('../../ui/line-chart').then(({ LineChart }) => ({ default: LineChart })));

/** Am I all right? The answer, the year, what needs doing, what comes up, and whether the needs are met. */
export function HomePage() {
  const home = useQuery('home.show', {});
  return <Answer query={home}>{(value) => <HomeOf home={value} />}</Answer>;
}

function HomeOf({ home }: { home: Home }) {
  const { entries, needs, services } = home.hasAnything;
  // The plan of a new ledger is empty, as it should be; anything else that stops a household is shown, however little is written down.
  const isStopped = home.flags.some((flag) => flag.severity === 'stop' && flag.screen !== 'plan');
  if (!entries && !needs && !services && !isStopped) return <EmptyHome home={home} />;
  const answer = answerOf(home);
  return (
    <Page
      screen="Home"
      title={
        <>
          <span className="answer">{answer.have}</span>
          <span className={`answer ${answer.isShort ? 'answer-short' : 'answer-spare'}`}> {answer.spare}</span>
        </>
      }
      lead={
        <>
          <p>
            {spokenForSentence(home)} {asOfSentence(home)}
          </p>
          <Disclosure summary="How this is worked out">
            <HowItIsWorkedOut home={home} />
          </Disclosure>
        </>
      }
    >
      <YearCard home={home} />
      <Columns kind="wideFirst">
        <FlagsCard flags={home.flags} />
        <Stack>
          <UpcomingCard home={home} />
          <NeedsCard home={home} />
        </Stack>
      </Columns>
      {home.balances.length > 1 && (
        <Card title="The balance at the end of each month">
          <Suspense fallback={<Loading />}>
            <LineChart
              caption="The balance of the direct payment at the end of each month"
              points={home.balances.map(({ on, balancePence }) => ({ label: formatMonth(on), shortLabel: formatDayShort(on).slice(-3), pence: balancePence }))}
            />
          </Suspense>
        </Card>
      )}
    </Page>
  );
}

function HowItIsWorkedOut({ home }: { home: Home }) {
  const rows = [
    { words: `In the direct payment account on ${formatDay(home.on)}`, pence: home.balancePence },
    ...home.spokenFor.map(({ words, amountPence, dueOn }) => ({ words: dueOn ? `${words}, due ${formatDay(dueOn)}` : words, pence: -amountPence })),
  ];
  return (
    <Table
      caption="What there is, less what is already owed or kept for a known bill"
      columns={[
        { key: 'what', title: 'What', cell: (row) => row.words, isRowHeader: true },
        { key: 'amount', title: 'Amount', cell: (row) => <Money pence={row.pence} />, align: 'right' },
      ]}
      rows={rows}
      keyOf={(row) => row.words}
      footer={[[home.sparePence < 0 ? 'Short' : 'Spare', <Money key="spare" pence={home.sparePence} />]]}
    />
  );
}

function YearCard({ home: { year, budgetBeginsOn } }: { home: Home }) {
  if (!year && budgetBeginsOn !== null) {
    return (
      <Card title={budgetBeginsWords(budgetBeginsOn)}>
        <EmptyState>From then on, this shows whether the money lasts for the year.</EmptyState>
      </Card>
    );
  }
  if (!year) {
    return (
      <Card title="The year so far">
        <EmptyState action={<LinkButton to="/needs-and-services/budget/new">Add your budget</LinkButton>}>
          With your personal budget written down, this shows whether the money lasts for the year.
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card title={yearSentence(year)} aside={<span className="quiet">{formatPeriod(year.period)}</span>}>
      {year.runsOutOn && (
        <p>
          At this rate the money runs out on <strong>{formatDay(year.runsOutOn)}</strong>.
        </p>
      )}
      <BudgetBar
        caption={`The budget for ${formatPeriod(year.period)}`}
        parts={[
          { label: 'Spent', pence: year.spentPence, pattern: 'solid' },
          { label: 'Committed', pence: year.committedPence, pattern: 'slanted' },
          { label: 'Still expected', pence: year.stillExpectedPence, pattern: 'upright' },
          ...(year.employingPence ? [{ label: EMPLOYING_LABEL, pence: year.employingPence, pattern: 'dotted' as const }] : []),
        ]}
        limit={{ label: 'Budget for the year', pence: year.budgetPence }}
      />
      {employingSentence(year) !== '' && <p className="quiet">{employingSentence(year)}</p>}
    </Card>
  );
}

const SHOWN_FLAGS = 5;

function FlagsCard({ flags }: { flags: Home['flags'] }) {
  return (
    <Card title="What needs you now">
      {flags.length === 0 ? (
        <EmptyState>Nothing needs you now. What is late, missing or over budget would stand here.</EmptyState>
      ) : (
        <>
          <FlagRows>
            {flags.slice(0, SHOWN_FLAGS).map((flag, index) => {
              const { words, ...link } = linkOfFlag(flag);
              return (
                <FlagRow
                  key={`${flag.check}-${index}`}
                  severity={flag.severity}
                  title={flag.title}
                  action={
                    <LinkButton kind={index === 0 ? 'filled' : 'outlined'} label={`${words}: ${flag.title}`} {...link}>
                      {words}
                    </LinkButton>
                  }
                >
                  <p>{flag.why}</p>
                </FlagRow>
              );
            })}
          </FlagRows>
          <p>
            <Link to="/flags">{flags.length === 1 ? 'See it in full' : `All ${flags.length} flags`}</Link>
          </p>
        </>
      )}
    </Card>
  );
}

const SHOWN_UPCOMING = 7;

function UpcomingCard({ home: { upcoming } }: { home: Home }) {
  const later = upcoming.slice(SHOWN_UPCOMING);
  return (
    <Card title="The next 30 days">
      {upcoming.length === 0 ? <EmptyState>Nothing is expected in the next 30 days.</EmptyState> : <UpcomingList upcoming={upcoming.slice(0, SHOWN_UPCOMING)} />}
      {later.length > 0 && (
        <Disclosure summary={`${later.length} more`}>
          <UpcomingList upcoming={later} />
        </Disclosure>
      )}
      <p>
        <Link to="/money/planned">All planned money</Link>
      </p>
    </Card>
  );
}

function UpcomingList({ upcoming }: { upcoming: Home['upcoming'] }) {
  return (
    <ul className="upcoming">
      {upcoming.map((one, index) => (
        <li key={`${one.on}-${index}`}>
          <span className="upcoming-day">
            <strong>{formatDayShort(one.on)}</strong>
            <span className="quiet small">{weekdayOf(one.on)}</span>
          </span>
          <span>{one.words}</span>
          {one.amountPence !== null && <Money pence={one.amountPence} signed />}
        </li>
      ))}
    </ul>
  );
}

function NeedsCard({ home }: { home: Home }) {
  return (
    <Card title={needsSentence(home.needs)}>
      {home.needs.length === 0 ? (
        <EmptyState action={<LinkButton to="/needs-and-services/need/new">Add a need</LinkButton>}>
          The needs from your assessment would stand here, each met, partly met or not met.
        </EmptyState>
      ) : (
        <>
          <ul className="needs-glance">
            {home.needs.map((need) => (
              <li key={need.needId}>
                <span>
                  {need.words}
                  {need.comesOn !== null && <span className="quiet"> from {formatDay(need.comesOn)}</span>}
                </span>
                <StatusPill state={need.state}>{need.stateWords}</StatusPill>
              </li>
            ))}
          </ul>
          <p>
            <Link to="/needs-and-services">All needs and services</Link>
          </p>
        </>
      )}
    </Card>
  );
}

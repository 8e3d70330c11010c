import { useDeferredValue, useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { countOf } from '../../../shared/kernel/plain-words';
import { Answer } from '../../api/answer';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Select } from '../../ui/choice-fields';
import { EmptyState } from '../../ui/empty-state';
import { Facts } from '../../ui/facts';
import { FaultBox } from '../../ui/fault-box';
import { FoldCard } from '../../ui/fold-card';
import { FieldRow } from '../../ui/form';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { TextField } from '../../ui/text-field';
import { MoneyPlaces } from './money-places';
import './money.css';
import { PlannedDialog } from './planned-dialog';
import { isFarMonth, isShown, plannedGroups, plannedPeriod, USUAL_PLANNED, type PlannedFilter, type PlannedGroup } from './planned-filter';
import { groupWords, lowestWords, plannedTitle } from './planned-sentences';
import { PlannedTable, rowKey } from './planned-table';

type Status = Output<'ledger.status'>;
type Shown = Output<'planned.show'>;

/** What should come and go, what came of it, and does the money last? */
export function PlannedPage() {
  const status = useQuery('ledger.status', {});
  return <Answer query={status}>{(value) => value.open && <Planned today={value.today} year={value.open.year} />}</Answer>;
}

function Planned({ today, year }: { today: Status['today']; year: NonNullable<Status['open']>['year'] }) {
  const [filter, setFilter] = useState(USUAL_PLANNED);
  const planned = useQuery('planned.show', plannedPeriod(useDeferredValue(filter), year, today));
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [last, setLast] = useState<Shown | null>(null);
  // While other days are read, those on screen stay.
  if (planned.value && planned.value !== last) setLast(planned.value);
  const shown = planned.value ?? last;
  if (!shown) return planned.faults.length > 0 ? <FaultBox faults={planned.faults} /> : <Loading />;
  const rows = shown.rows.filter((row) => isShown(row, filter));
  // What was looked for is not hidden in a fold.
  const isSought = filter.search.trim() !== '' || filter.show !== USUAL_PLANNED.show;
  const open = shown.rows.find((row) => rowKey(row) === openKey);
  return (
    <Page title={plannedTitle(shown)} screen="Planned money" lead={<p>{lowestWords(shown)}</p>}>
      <MoneyPlaces />
      {shown.layers && <LayersCard layers={shown.layers} />}
      <Card isFlush>
        <PlannedFilterFields filter={filter} onChange={setFilter} />
        <p className="planned-count quiet" role="status">
          {rows.length === shown.rows.length ? countOf(rows.length, 'planned payment') : `${rows.length} of ${countOf(shown.rows.length, 'planned payment')} shown`}. Nothing here is paid by itself: record a payment once you have made it.
        </p>
        {rows.length === 0 && (
          <EmptyState action={shown.rows.length > 0 ? <Button onPress={() => setFilter({ ...filter, show: 'all', search: '' })}>Show all of them</Button> : undefined}>
            {shown.rows.length > 0 ? 'No planned payment matches what you chose to show.' : 'What your services, your letters and the council plan to pay stands here, each with its day.'}
          </EmptyState>
        )}
      </Card>
      {plannedGroups(rows).map((group) => (
        <PlannedMonth key={`${group.title} ${isSought}`} group={group} isFolded={!isSought && isFarMonth(group, today)}>
          <PlannedTable caption={groupWords(group)} rows={group.rows} today={today} openKey={openKey} onOpen={(row) => setOpenKey(rowKey(row))} />
        </PlannedMonth>
      ))}
      {open && <PlannedDialog key={openKey} row={open} today={today} onClose={() => setOpenKey(null)} />}
    </Page>
  );
}

/** A month far off is folded behind its count and its sums. */
function PlannedMonth({ group, isFolded, children }: { group: PlannedGroup; isFolded: boolean; children: ReactNode }) {
  if (!isFolded) {
    return (
      <Card title={group.title} isFlush>
        {children}
      </Card>
    );
  }
  return (
    <FoldCard title={group.title} words={`${countOf(group.rows.length, 'payment')}. ${groupWords(group)}`}>
      {children}
    </FoldCard>
  );
}

/** Budget, paid and promised are three things: what is left of the first after the others is available. */
function LayersCard({ layers }: { layers: NonNullable<Shown['layers']> }) {
  const { period, budgetPence, paidPence, committedPence, availablePence, plannedPence, amountsNotKnown } = layers;
  return (
    <Card title={`${formatPounds(availablePence)} of this year’s budget is available`}>
      <Facts
        facts={[
          { label: `Budget to ${formatDay(period.to)}`, words: formatPounds(budgetPence) },
          { label: 'Paid so far', words: `− ${formatPounds(paidPence)}` },
          { label: 'Promised: due now or within 4 weeks', words: `− ${formatPounds(committedPence)}` },
          { label: 'Available', words: `= ${formatPounds(availablePence)}` },
          { label: 'Of that, planned for later', words: formatPounds(plannedPence) },
        ]}
      />
      {amountsNotKnown > 0 && <p className="quiet">The amount of {countOf(amountsNotKnown, 'payment')} to HMRC or the pension is not known yet, so it is not in these sums. Wages are planned before tax, National Insurance and pension are taken off.</p>}
    </Card>
  );
}

function PlannedFilterFields({ filter, onChange }: { filter: PlannedFilter; onChange: (filter: PlannedFilter) => void }) {
  const field = <K extends keyof PlannedFilter>(name: K) => ({ name: `planned-${name}`, value: filter[name], onChange: (value: PlannedFilter[K]) => onChange({ ...filter, [name]: value }) });
  return (
    <div role="search" aria-label="What to show" className="register-filter">
      <FieldRow>
        <Select
          {...field('period')}
          label="Days"
          choices={[
            { value: 'next-3-months', label: 'The next 3 months' },
            { value: 'next-12-months', label: 'The next 12 months' },
            { value: 'last-3-months', label: 'The last 3 months' },
            { value: 'year', label: 'This plan year' },
          ]}
        />
        <Select
          {...field('show')}
          label="Show"
          choices={[
            { value: 'all', label: 'All of it' },
            { value: 'to_come', label: 'Still to come' },
            { value: 'late', label: 'Late or did not come' },
            { value: 'paid', label: 'Paid' },
            { value: 'in', label: 'Money in' },
            { value: 'out', label: 'Money out' },
          ]}
        />
        <TextField {...field('search')} label="Search who or what" type="search" />
      </FieldRow>
    </div>
  );
}

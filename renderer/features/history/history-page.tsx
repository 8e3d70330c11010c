import { Link, useSearch } from '@tanstack/react-router';
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { EVENT_KIND_KEYS, EVENT_KINDS } from '../../../shared/history/event-kinds';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Fault } from '../../../shared/kernel/result';
import { historyItem } from '../../api/history-item';
import { useCommand } from '../../api/use-command';
import { usePages } from '../../api/use-pages';
import { useToday } from '../../api/use-today';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Radios, Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { EmptyState } from '../../ui/empty-state';
import { FaultBox } from '../../ui/fault-box';
import { FieldRow } from '../../ui/form';
import { HistoryList } from '../../ui/history-list';
import { Loading } from '../../ui/loading';
import { useNotice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { TextField } from '../../ui/text-field';
import { daysOfLines } from './days-of-lines';
import { askedRecord, historyQuestion, isNarrowed, WHAT_STANDS, type HistoryFilter } from './history-filter';

/** Everything that was done in this ledger, the newest first: what, when, who, and each field before and after. */
export function HistoryPage() {
  const record = askedRecord(useSearch({ strict: false }) as { table?: unknown; key?: unknown });
  const today = useToday();
  const [filter, setFilter] = useState(WHAT_STANDS);
  const question = historyQuestion(filter, record, today);
  const pages = usePages('history.list', question, (last) => ({ ...question, before: last?.older ?? null }));
  const lines = pages.value?.flatMap((page) => page.lines);
  const hasOlder = (pages.value?.at(-1)?.older ?? null) !== null;
  const write = useExport(question);
  return (
    <Page
      screen="History"
      title={record === null ? 'What was done in this ledger' : 'What was done to this record'}
      lead={<p>The newest first. Nothing is ever taken out of the history: what was undone is kept too, and so is the undoing.</p>}
      back={record === null ? <Link to="/settings">Back to Settings</Link> : <Link to="/history">See all of the history</Link>}
      actions={
        <Button icon={FileDown} isBusy={write.isRunning} onPress={() => void write.run()}>
          Save as a table
        </Button>
      }
    >
      {write.faults.length > 0 && <FaultBox faults={write.faults} />}
      <Card title="What to show">
        <FilterFields filter={filter} onChange={setFilter} today={today} />
      </Card>
      {pages.faults.length > 0 && <FaultBox faults={pages.faults} />}
      {lines === undefined ? (
        pages.faults.length === 0 && <Loading />
      ) : (
        <>
          <p role="status" className={lines.length > 0 ? 'visually-hidden' : ''}>
            {lines.length === 0 ? (isNarrowed(filter) ? 'Nothing in the history is like that. Choose more days, or other words.' : '') : `${lines.length} shown`}
          </p>
          {lines.length === 0 && !isNarrowed(filter) && <EmptyState>What is done in this ledger will stand here, line by line.</EmptyState>}
          {daysOfLines(lines).map((day) => (
            <Card key={day.words} title={day.words}>
              <HistoryList label={day.words} items={day.lines.map((line) => historyItem(line, { isUnderDay: true, isOfRecord: record !== null }))} />
            </Card>
          ))}
          {hasOlder && (
            <div>
              <Button isBusy={pages.isWaiting} onPress={pages.showMore}>
                Show older
              </Button>
            </div>
          )}
        </>
      )}
    </Page>
  );
}

function FilterFields({ filter, onChange, today }: { filter: HistoryFilter; onChange: (filter: HistoryFilter) => void; today: IsoDay }) {
  const field = <K extends keyof HistoryFilter>(name: K) => ({
    name: `show-${name}`,
    value: filter[name],
    onChange: (value: HistoryFilter[K]) => onChange({ ...filter, [name]: value }),
  });
  return (
    <div role="search" aria-label="What to show" className="stack">
      <Radios
        {...field('show')}
        label="How much?"
        choices={[
          { value: 'stands', label: 'What stands', hint: 'Without what was undone or taken back' },
          { value: 'all', label: 'Everything', hint: 'Also what was undone or taken back, as an auditor asks for it' },
        ]}
      />
      <FieldRow>
        <Select {...field('kind')} label="About" blank="Anything" choices={EVENT_KIND_KEYS.map((value) => ({ value, label: EVENT_KINDS[value].words }))} />
        <Select
          {...field('period')}
          label="Days"
          choices={[
            { value: 'all', label: 'From the start' },
            { value: '7-days', label: 'Last 7 days' },
            { value: '30-days', label: 'Last 30 days' },
            { value: 'days', label: 'Days you choose' },
          ]}
        />
        <TextField {...field('words')} label="Search words" type="search" />
      </FieldRow>
      {filter.period === 'days' && (
        <FieldRow>
          <DayField {...field('from')} label="From" today={today} />
          <DayField {...field('to')} label="To" today={today} />
        </FieldRow>
      )}
    </div>
  );
}

/** Writes all of the history of the days that are shown, what was undone included. */
function useExport({ from, to }: { readonly from: IsoDay | null; readonly to: IsoDay | null }) {
  const write = useCommand('history.export');
  const notice = useNotice();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  async function run() {
    const result = await write.run({ from, to });
    setFaults(result.ok ? [] : result.faults);
    if (result.ok && result.value) notice.show({ words: `Saved: ${result.value.name}. It has everything of these days, also what was undone.` });
  }
  return { run, faults, isRunning: write.isRunning };
}

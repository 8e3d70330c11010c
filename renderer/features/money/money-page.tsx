import { useSearch } from '@tanstack/react-router';
import { FileUp, Plus } from 'lucide-react';
import { useDeferredValue, useEffect, useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { formatPounds } from '../../../shared/kernel/money';
import { countOf } from '../../../shared/kernel/plain-words';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { usePages } from '../../api/use-pages';
import { useQuery } from '../../api/use-query';
import { Button, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { FaultBox } from '../../ui/fault-box';
import { Loading } from '../../ui/loading';
import { useNotice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { BulkBar } from './bulk-bar';
import './documents.css';
import './money.css';
import { agreementWords, moneyTitle, shownWords, toDoWords } from './money-words';
import { MoneyPlaces } from './money-places';
import { PaymentDialog } from './payment-dialog';
import { askedFilter, isNarrowed, registerQuestion, WHOLE_REGISTER, type RegisterFilter } from './register-filter';
import { ProposedMoves } from './proposed-moves';
import { RegisterFilterFields } from './register-filter-fields';
import type { RegisterRow } from './register-row';
import { RegisterTable } from './register-table';

const PAGE_ROWS = 50;
/** A payment that a link asked for is looked for in larger pages, up to so many rows. */
const SEARCH_ROWS = 500;
const MOST_SEARCHED = 2000;

/** Where did the money go? */
export function MoneyPage() {
  const status = useQuery('ledger.status', {});
  const search: Search = useSearch({ strict: false });
  // A link with another filter begins anew, also from this screen.
  return <Answer query={status}>{(value) => value.open && <Money key={JSON.stringify(askedFilter(search))} today={value.today} year={value.open.year} />}</Answer>;
}

/** What a link to this screen may carry. */
type Search = { readonly entry?: unknown; readonly show?: unknown; readonly account?: unknown; readonly entries?: unknown; readonly find?: unknown };

type Status = Output<'ledger.status'>;

function Money({ today, year }: { today: Status['today']; year: NonNullable<Status['open']>['year'] }) {
  const search: Search = useSearch({ strict: false });
  const [filter, setFilter] = useState<RegisterFilter>(() => askedFilter(search));
  // The payment that the link to this screen named (`?entry=12`); null: none.
  const asked = typeof search.entry === 'number' ? search.entry : null;
  const question = useDeferredValue(registerQuestion(filter, year, today));
  const limit = asked === null ? PAGE_ROWS : SEARCH_ROWS;
  const pages = usePages('money.register', { ...question, limit }, (last) => {
    const oldest = last?.rows.at(-1);
    return { ...question, before: oldest ? { paidOn: oldest.paidOn, id: oldest.id } : null, limit };
  });
  const [first] = pages.value ?? [];
  const last = pages.value?.at(-1);
  if (!first || !last) return pages.faults.length > 0 ? <FaultBox faults={pages.faults} /> : <Loading />;
  const rows = (pages.value ?? []).flatMap((page) => page.rows);
  const showAll = () => setFilter({ ...WHOLE_REGISTER, accountId: filter.accountId });
  const toDo = toDoWords(first);
  const account = first.accounts.find((each) => each.id === first.accountId);
  return (
    <Page
      title={moneyTitle(first)}
      screen="Money"
      lead={
        <p>
          {agreementWords(account)} {toDo}
        </p>
      }
      actions={
        <>
          <LinkButton to="/money/import" icon={FileUp}>
            Import a statement
          </LinkButton>
          <LinkButton to="/money/record" icon={Plus} kind="filled">
            Record a payment
          </LinkButton>
        </>
      }
    >
      <MoneyPlaces />
      <Card isFlush>
        <RegisterFilterFields filter={filter} onChange={setFilter} accounts={first.accounts} accountId={first.accountId} today={today} />
        {filter.entryIds.length > 0 && (
          <div className="register-foot">
            <p>
              Only the {countOf(filter.entryIds.length, 'payment')} of the flag you came from {filter.entryIds.length === 1 ? 'is' : 'are'} shown.
            </p>
            <Button onPress={showAll}>Show all payments</Button>
          </div>
        )}
        {rows.length === 0 ? (
          <Nothing isNarrowed={isNarrowed(filter)} onShowAll={showAll} />
        ) : (
          <Register
            key={asked}
            asked={asked}
            rows={rows}
            register={first}
            today={today}
            hasMore={last.hasMore}
            isReading={pages.isWaiting}
            onMore={pages.showMore}
          >
            <Nothing isNarrowed={false} onShowAll={showAll} />
          </Register>
        )}
      </Card>
      <ProposedMoves />
    </Page>
  );
}

function Nothing({ isNarrowed, onShowAll }: { isNarrowed: boolean; onShowAll: () => void }) {
  return isNarrowed ? (
    <EmptyState action={<Button onPress={onShowAll}>Show all payments</Button>}>No payment matches what you chose to show.</EmptyState>
  ) : (
    <EmptyState action={<LinkButton to="/money/import">Import a statement</LinkButton>}>
      Every payment in and out will stand here, newest first. Import a statement from your bank, or record payments by hand.
    </EmptyState>
  );
}

function Register({
  asked,
  rows,
  register,
  today,
  hasMore,
  isReading,
  onMore,
  children,
}: {
  /** The payment to open on arrival; older pages are read until it is there. */
  asked: number | null;
  rows: readonly RegisterRow[];
  register: Output<'money.register'>;
  today: Status['today'];
  hasMore: boolean;
  isReading: boolean;
  onMore: () => void;
  /** Said under a register that holds nothing but the balance at the start. */
  children: ReactNode;
}) {
  const [openId, setOpenId] = useState<number | null>(asked);
  const tie = useCommand('payments.tie');
  const notice = useNotice();
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const tickedRows = rows.filter((row) => ticked.has(row.id));
  const open = rows.find((row) => row.id === openId);
  const isSought = asked !== null && openId === asked && !open && hasMore && rows.length < MOST_SEARCHED;
  useEffect(() => {
    if (isSought && !isReading) onMore();
  });

  async function take({ id, payee, suggestion }: RegisterRow) {
    if (!suggestion) return;
    const { category, serviceId, words } = suggestion;
    const one = { entryIds: [id], fund: null, rememberWords: null };
    const result = await tie.run({ ...one, category, serviceId });
    if (!result.ok) return notice.show({ words: result.faults.map((fault) => fault.message).join(' ') });
    notice.show({
      words: `${payee}: sorted as ${words}.`,
      undo: () => tie.run({ ...one, category: 'not_sorted', serviceId: null }),
    });
  }

  return (
    <>
      {tickedRows.length > 0 && (
        <BulkBar
          rows={tickedRows}
          today={today}
          onClear={() => setTicked(new Set())}
          onDone={(words) => {
            setTicked(new Set());
            notice.show({ words });
          }}
        />
      )}
      <RegisterTable
        rows={rows}
        caption={`Newest first. In ${formatPounds(register.inPence)}, out ${formatPounds(Math.abs(register.outPence))}.`}
        today={today}
        openId={openId}
        ticked={ticked}
        onTick={({ id }) => setTicked((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id])))}
        onOpen={(row) => setOpenId(row.id)}
        onUse={(row) => void take(row)}
      />
      {rows.every((row) => row.isOpening) ? (
        children
      ) : (
        <div className="register-foot">
          <p className="quiet" role="status">
            {shownWords(rows, register.matching)}
          </p>
          {hasMore && (
            <Button onPress={onMore} isBusy={isReading}>
              Show more
            </Button>
          )}
        </div>
      )}
      {open && <PaymentDialog row={open} accounts={register.accounts} today={today} onClose={() => setOpenId(null)} />}
    </>
  );
}

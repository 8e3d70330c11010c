import { useNavigate } from '@tanstack/react-router';
import { Check, Pencil } from 'lucide-react';
import { useState } from 'react';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatAmount, formatPounds } from '../../../shared/kernel/money';
import { countOf } from '../../../shared/kernel/plain-words';
import type { Fault } from '../../../shared/kernel/result';
import { useCommand } from '../../api/use-command';
import { Button, Buttons } from '../../ui/button';
import { Card } from '../../ui/card';
import { Dialog } from '../../ui/dialog';
import { Disclosure } from '../../ui/disclosure';
import { FaultBox } from '../../ui/fault-box';
import { useNotice } from '../../ui/notice';
import { FiguresFields } from './figures-fields';
import { StatementLeft } from './statement-left';
import { StatementRows, type StatementRow } from './statement-rows';
import { StatementSum } from './statement-sum';
import { differenceWords, statementName, type StatementView } from './statement-words';

/** A statement that is being worked on: tick what is on it, with what is left always in sight. */
export function StatementWork({ statement, today }: { statement: StatementView; today: IsoDay }) {
  const { id, from, differencePence } = statement;
  // A tick shows at once; what it comes to follows when the ledger has it.
  const [waiting, setWaiting] = useState<ReadonlyMap<number, boolean>>(new Map());
  const rows = statement.rows.map((row) => ({ ...row, ticked: waiting.get(row.id) ?? row.ticked }));
  const [isChanging, setChanging] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const tick = useCommand('statements.tick');
  const finish = useCommand('statements.finish');
  const giveUp = useCommand('statements.giveUp');
  const navigate = useNavigate();
  const notice = useNotice();

  async function set(entryIds: readonly number[], ticked: boolean) {
    if (entryIds.length === 0) return;
    const mine = new Set(entryIds);
    setWaiting((before) => new Map([...before, ...entryIds.map((entryId) => [entryId, ticked] as const)]));
    const result = await tick.run({ id, entryIds: [...entryIds], ticked });
    setWaiting((before) => new Map([...before].filter(([entryId, wanted]) => wanted !== ticked || !mine.has(entryId))));
    setFaults(result.ok ? [] : result.faults);
  }
  async function agree() {
    const result = await finish.run({ id });
    if (result.ok) notice.show({ words: result.value.words });
    setFaults(result.ok ? [] : result.faults);
  }
  async function drop() {
    const result = await giveUp.run({ id });
    if (!result.ok) return setFaults(result.faults);
    notice.showOnNextPage({ words: `Given up: the statement of ${statementName(statement)}. Its payments are as they were.` });
    void navigate({ to: '/money/statements' });
  }
  const onTick = (row: StatementRow, ticked: boolean) => void set([row.id], ticked);
  const ofDays = rows.filter(({ paidOn }) => paidOn >= from);
  const earlier = rows.filter(({ paidOn }) => paidOn < from);
  return (
    <>
      <Card
        title="What the statement says"
        aside={
          <Button icon={Pencil} onPress={() => setChanging(true)}>
            Change days or balances
          </Button>
        }
      >
        <StatementSum statement={statement} />
        {/* The bank's own document stands here: evidence whose link names this statement (document_link.reconciliation_id). */}
      </Card>
      {differencePence !== 0 && <Explanations statement={statement} onTick={(entryIds, ticked) => void set(entryIds, ticked)} />}
      <Card title="Payments of these days" isFlush>
        <div className="register-foot">
          <Buttons>
            <Button onPress={() => void set(ofDays.filter((row) => !row.ticked).map((row) => row.id), true)}>Tick all</Button>
            <Button onPress={() => void set(ofDays.filter((row) => row.ticked).map((row) => row.id), false)}>Take all ticks out</Button>
          </Buttons>
        </div>
        {ofDays.length === 0 ? <p className="card-quiet quiet">Your ledger has no payment of these days. Import the bank’s file, or record them by hand.</p> : <StatementRows caption="Tick each payment that is on the statement." rows={ofDays} onTick={onTick} />}
      </Card>
      {earlier.length > 0 && (
        <Card>
          <Disclosure summary={`Earlier payments that are on no agreed statement (${earlier.length})`} isOpen={earlier.some((row) => row.ticked)}>
            <p>The bank may have paid one of them only now, as it does with a cheque. Tick it if it is on this statement.</p>
            <StatementRows caption="Earlier payments" rows={earlier} onTick={onTick} />
          </Disclosure>
        </Card>
      )}
      <StatementLeft statement={statement} />
      <Card title="Not now?">
        <p>You can leave this screen and go on later. If you began it by mistake, give it up: the ticks go, and the payments stay as they are.</p>
        <Buttons>
          <Button onPress={() => void drop()} isBusy={giveUp.isRunning}>
            Give this statement up
          </Button>
        </Buttons>
      </Card>
      <section className="agree-bar" aria-label="What is left between">
        {faults.length > 0 && <FaultBox faults={faults} />}
        <div className="agree-bar-line">
          <p role="status">
            <strong>{differencePence === 0 ? 'Nothing is left between' : `${formatPounds(Math.abs(differencePence))} is left between`}</strong>
            <span className="second-line">{`${countOf(statement.tickedCount, 'payment')} ticked`}</span>
          </p>
          <Button kind={differencePence === 0 ? 'filled' : 'outlined'} icon={Check} onPress={() => void agree()} isBusy={finish.isRunning}>
            Finish
          </Button>
        </div>
      </section>
      {isChanging && (
        <Dialog isOpen title="What stands on the statement" onClose={() => setChanging(false)}>
          <ChangeForm statement={statement} today={today} onClose={() => setChanging(false)} />
        </Dialog>
      )}
    </>
  );
}

function ChangeForm({ statement, today, onClose }: { statement: StatementView; today: IsoDay; onClose: () => void }) {
  const change = useCommand('statements.change');
  const { id, accountId, from, to, openingPence, closingPence } = statement;
  return (
    <FiguresFields
      accountId={accountId}
      start={{ from: formatDay(from), to: formatDay(to), opening: formatAmount(openingPence), closing: formatAmount(closingPence) }}
      isFilledIn
      today={today}
      submit="Save"
      save={(figures) => change.run({ ...figures, id })}
      onSaved={onClose}
    />
  );
}

/** What may explain the difference: to look at, one by one. Nothing is put right by itself. */
function Explanations({ statement, onTick }: { statement: StatementView; onTick: (entryIds: readonly number[], ticked: boolean) => void }) {
  return (
    <Card title="What it may be">
      <p>{differenceWords(statement)}</p>
      {statement.explanations.length === 0 && <p className="quiet">No payment stands out. Go down the bank’s statement line by line: tick what is on it, and take out the tick of what is not.</p>}
      {statement.explanations.length > 0 && (
        <ul className="explanations">
          {statement.explanations.map((one) => (
            <li key={`${one.words} ${one.entryIds.join(' ')}`}>
              <p>{one.words}</p>
              {one.kind === 'not-ticked' && (
                <Button label={`Tick it: ${one.words}`} onPress={() => onTick(one.entryIds, true)}>
                  Tick it
                </Button>
              )}
              {one.kind === 'ticked' && (
                <Button label={`Take its tick out: ${one.words}`} onPress={() => onTick(one.entryIds, false)}>
                  Take its tick out
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

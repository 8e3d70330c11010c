import { useState, type DragEvent } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { formatDay, formatDayShort } from '../../../shared/kernel/iso-date';
import { countOf } from '../../../shared/kernel/plain-words';
import { useCommand } from '../../api/use-command';
import { useToday } from '../../api/use-today';
import { Button, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Form } from '../../ui/form';
import { Money } from '../../ui/money';
import { useNotice } from '../../ui/notice';
import { Table } from '../../ui/table';
import { TextField } from '../../ui/text-field';
import { Tick } from '../../ui/tick';
import { useForm } from '../../ui/use-form';
import { readNoReceipt } from './document-form';
import type { useAddDocuments } from '../../api/use-add-documents';

type Payment = Output<'receipts.missing'>['payments'][number];

const MOST_SHOWN = 50;

/** Payments with no evidence: a file can be dropped on each, and many ticked at once to say why there is none. */
export function MissingCard({ payments, add }: { payments: readonly Payment[]; add: ReturnType<typeof useAddDocuments> }) {
  const today = useToday();
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const [overId, setOverId] = useState<number | null>(null);
  const [isAll, setAll] = useState(false);
  const shown = isAll ? payments : payments.slice(0, MOST_SHOWN);
  const chosen = payments.filter((one) => ticked.has(one.id));
  const set = (id: number, isOn: boolean) => setTicked((before) => new Set(isOn ? [...before, id] : [...before].filter((one) => one !== id)));
  const isAllTicked = chosen.length === shown.length;
  const forPayment = (id: number) => ({ kind: 'entry' as const, id, part: null });

  function over(event: DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return;
    setOverId(rowAt(event.target));
    if (rowAt(event.target) !== null) event.preventDefault();
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    const id = rowAt(event.target);
    setOverId(null);
    if (id !== null) void add.giveFor([...event.dataTransfer.files], forPayment(id));
  }
  return (
    <Card title="No evidence yet" isFlush aside={<Button onPress={() => setTicked(new Set(isAllTicked ? [] : shown.map((one) => one.id)))}>{isAllTicked ? 'Tick none' : 'Tick all shown'}</Button>}>
      <p className="missing-words quiet">A file can be dropped on a row, or ticked payments can be said to have none.</p>
      <div onDragOver={over} onDragLeave={() => setOverId(null)} onDrop={drop}>
        <Table
          caption="Payments with no evidence"
          hideCaption
          rows={shown}
          keyOf={(one) => one.id}
          columns={[
            { key: 'tick', title: 'Tick', isTick: true, hideTitle: true, width: 'tight', cell: (one) => <Tick label={`Tick ${called(one)}`} value={ticked.has(one.id)} onChange={(isOn) => set(one.id, isOn)} /> },
            { key: 'day', title: 'Day', width: 'tight', cell: (one) => <strong data-payment={one.id}>{formatDayShort(one.paidOn)} {one.paidOn.slice(0, 4) !== today.slice(0, 4) && <span className="second-line">{one.paidOn.slice(0, 4)}</span>}</strong> },
            { key: 'who', title: 'Who', isRowHeader: true, cell: (one) => one.payee },
            { key: 'what', title: 'What for', cell: (one) => <WhatFor payment={one} /> },
            { key: 'amount', title: 'Amount', align: 'right', cell: (one) => <Money pence={one.amountPence} signed /> },
            {
              key: 'do',
              title: 'What to do',
              hideTitle: true,
              cell: (one) => (
                <div className="buttons">
                  {overId === one.id ? (
                    <strong>Let go to add it here</strong>
                  ) : (
                    <>
                      <Button label={`Choose files for ${called(one)}`} isBusy={add.isBusy} onPress={() => void add.chooseFor(forPayment(one.id))}>
                        Choose files
                      </Button>
                      <LinkButton kind="link" to="/money" search={{ entry: one.id }} label={`Open ${called(one)}`}>
                        Open
                      </LinkButton>
                    </>
                  )}
                </div>
              ),
            },
          ]}
        />
      </div>
      {shown.length < payments.length && (
        <div className="register-foot">
          <p className="quiet">{shown.length} of {payments.length} shown.</p>
          <Button onPress={() => setAll(true)}>Show all</Button>
        </div>
      )}
      <NoReceiptForm chosen={chosen} onDone={() => setTicked(new Set())} />
    </Card>
  );
}

function WhatFor({ payment: { what, partly } }: { payment: Payment }) {
  return (
    <span className="two-lines">
      <span>{what}</span>
      {partly !== '' && <span className="second-line">{partly}</span>}
    </span>
  );
}

function NoReceiptForm({ chosen, onDone }: { chosen: readonly Payment[]; onDone: () => void }) {
  const today = useToday();
  const save = useCommand('payments.setEvidence');
  const notice = useNotice();
  const form = useForm({
    start: { words: '' },
    read: (text) => readNoReceipt(text, chosen.map((one) => one.id), today),
    save: save.run,
    onSaved: (_saved, input) => {
      onDone();
      form.set('words', '');
      notice.show({ words: `Noted why ${countOf(input.entryIds.length, 'payment')} ${input.entryIds.length === 1 ? 'has' : 'have'} no evidence.`, undo: () => save.run({ entryIds: input.entryIds, evidence: 'missing', words: '' }) });
    },
  });
  return (
    <div className="no-receipt">
      <Form faults={form.faults} onSubmit={form.submit} submit="Save the reason" isBusy={form.isBusy} isQuiet>
        <p role="status">{chosen.length === 0 ? 'No payment is ticked.' : `${countOf(chosen.length, 'payment')} ticked.`}</p>
        <TextField {...form.field('words')} label="There is none for the ticked payments, because" hint="For example, the shop gives none below £5, or the council said so in its letter of 2 May" />
      </Form>
    </div>
  );
}

const called = ({ payee, paidOn }: Payment) => `${payee} on ${formatDay(paidOn)}`;

/** The payment of the row that something is dragged over. */
function rowAt(target: EventTarget): number | null {
  const id = target instanceof Element ? target.closest('tr')?.querySelector('[data-payment]')?.getAttribute('data-payment') : null;
  return id ? Number(id) : null;
}

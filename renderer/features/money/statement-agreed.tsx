import { Download } from 'lucide-react';
import { formatDay } from '../../../shared/kernel/iso-date';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { readReason } from './reason-form';
import { StatementRows } from './statement-rows';
import { StatementSum } from './statement-sum';
import type { StatementView } from './statement-words';

/** A statement that agrees: its sum, its payments, and the way to open it again. */
export function StatementAgreed({ statement }: { statement: StatementView }) {
  const { rows, from, note } = statement;
  const ticked = rows.filter((row) => row.ticked);
  const others = rows.filter((row) => !row.ticked && row.paidOn >= from);
  return (
    <>
      <Card title="What the statement says" aside={<SaveCopy id={statement.id} />}>
        <StatementSum statement={statement} />
        {/* The bank's own document stands here: evidence whose link names this statement (document_link.reconciliation_id). */}
      </Card>
      <Card title="Payments on this statement" isFlush>
        {ticked.length === 0 ? <p className="card-quiet quiet">No payment is on it.</p> : <StatementRows caption="The oldest first." rows={ticked} />}
      </Card>
      {others.length > 0 && (
        <Card title="In your ledger and not on this statement" isFlush>
          <StatementRows caption="The bank had not paid them by the statement’s last day. They can be on a later one." rows={others} />
        </Card>
      )}
      <Card title="Open it again">
        <p>Only where something on it is wrong. Its ticks stay. Once it is put right, agree it again.</p>
        {note !== '' && <p className="as-written">{note}</p>}
        <OpenAgain statement={statement} />
      </Card>
    </>
  );
}

/** Writes it as a document, to stand beside the bank's own statement. */
function SaveCopy({ id }: { id: number }) {
  const save = useCommand('statements.export');
  const notice = useNotice();
  async function write() {
    const result = await save.run({ id, formats: ['pdf'] });
    if (!result.ok) return notice.show({ words: result.faults.map((fault) => fault.message).join(' ') });
    if (result.value) notice.show({ words: `Saved: ${result.value.files.map((file) => file.name).join(', ')}.` });
  }
  return (
    <Button icon={Download} onPress={() => void write()} isBusy={save.isRunning}>
      Save as a PDF
    </Button>
  );
}

function OpenAgain({ statement }: { statement: StatementView }) {
  const openAgain = useCommand('statements.openAgain');
  const notice = useNotice();
  const form = useForm({
    start: { reason: '' },
    read: ({ reason }) => readReason(reason, statement.id),
    save: openAgain.run,
    onSaved: () => notice.show({ words: `Opened again: the statement to ${formatDay(statement.to)}. Its payments and days are open until you finish it again.` }),
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Open this statement again" isBusy={form.isBusy} isQuiet>
      <TextField {...form.field('reason')} label="Why do you open it again?" hint="The council may ask." />
    </Form>
  );
}

import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Period } from '../../../shared/kernel/period';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button';
import { DayField } from '../../ui/day-field';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { useForm } from '../../ui/use-form';
import { readMarkSent } from './return-form';

/** `words`: of the button that does it. */
type OfPeriod = { words: string; period: Period; today: IsoDay; onClose: () => void };

/** Writes down that a return went to the council, and keeps it as it stands. */
export function MarkSentDialog({ isOpen, onClose, ...of }: OfPeriod & { isOpen: boolean }) {
  return (
    <Dialog isOpen={isOpen} title="Mark this return as sent" onClose={onClose}>
      <MarkForm {...of} onClose={onClose} />
    </Dialog>
  );
}

function MarkForm({ words, period, today, onClose }: OfPeriod) {
  const mark = useCommand('return.markSent');
  const takeBack = useCommand('return.markNotSent');
  const notice = useNotice();
  const form = useForm({
    start: { sentOn: formatDay(today) },
    read: (text) => readMarkSent(text.sentOn, period, today),
    save: mark.run,
    onSaved: (_, { sentOn }) => {
      onClose();
      notice.show({ words: `Sent on ${formatDay(sentOn)}. What you sent is kept as it was.`, undo: () => takeBack.run({ period }) });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit={words} isBusy={form.isBusy}>
      <p className="quiet">A copy is kept as it stands today, so that you can see later what changed since.</p>
      <DayField {...form.field('sentOn')} label="Day you sent it" today={today} />
    </Form>
  );
}

/** For a return that was marked by mistake, or never arrived. */
export function NotSent({ period }: { period: Period }) {
  const mark = useCommand('return.markNotSent');
  const takeBack = useCommand('return.markSentAfterAll');
  const notice = useNotice();
  async function press() {
    const result = await mark.run({ period });
    notice.show(
      result.ok
        ? { words: 'This return no longer counts as sent. The copy of it stays in the ledger’s file.', undo: () => takeBack.run({ id: result.value.id }) }
        : { words: result.faults.map((fault) => fault.message).join(' ') },
    );
  }
  return (
    <Button kind="link" isBusy={mark.isRunning} onPress={() => void press()}>
      Not sent after all
    </Button>
  );
}

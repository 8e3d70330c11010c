import { useState } from 'react';
import type { Input, Output } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { DayField } from '../../ui/day-field';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { readForm } from '../../ui/form-reader';
import { useNotice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';

type Agreement = Output<'accounts.show'>['agreement'];

/** When the direct payment agreement was signed: what the council may ask for first. */
export function AgreementCard({ agreement, today }: { agreement: Agreement; today: IsoDay }) {
  const [isOpen, setOpen] = useState(false);
  const words = agreement === null ? 'Write it down' : 'Change';
  return (
    <Card
      title="Direct payment agreement"
      aside={
        <Button label={`${words}: the direct payment agreement`} onPress={() => setOpen(true)}>
          {words}
        </Button>
      }
    >
      {agreement === null ? (
        <p className="quiet">It is the contract with the council about how you use the account and the money. Write down the day it was signed.</p>
      ) : (
        <p>
          Signed on {formatDay(agreement.signedOn)}. {agreement.words}
        </p>
      )}
      <Dialog isOpen={isOpen} title="Direct payment agreement" onClose={() => setOpen(false)}>
        <AgreementForm agreement={agreement} today={today} onClose={() => setOpen(false)} />
      </Dialog>
    </Card>
  );
}

function readAgreement(text: { readonly signedOn: string; readonly words: string }, today: IsoDay): Result<Input<'agreement.save'>> {
  return readForm(today, (field) => {
    const signedOn = field.day('signedOn', text.signedOn, 'Enter the day on which it was signed');
    return { agreement: { signedOn, words: text.words.trim() } };
  });
}

function AgreementForm({ agreement, today, onClose }: { agreement: Agreement; today: IsoDay; onClose: () => void }) {
  const save = useCommand('agreement.save');
  const notice = useNotice();
  const form = useForm({
    start: { signedOn: agreement === null ? '' : formatDay(agreement.signedOn), words: agreement?.words ?? '' },
    read: (text) => readAgreement(text, today),
    save: save.run,
    onSaved: () => {
      onClose();
      notice.show({ words: 'Saved the direct payment agreement.' });
    },
  });
  async function remove() {
    const removed = await save.run({ agreement: null });
    onClose();
    notice.show({ words: removed.ok ? 'Removed the direct payment agreement.' : removed.faults.map((fault) => fault.message).join(' ') });
  }
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save the agreement" isBusy={form.isBusy} others={agreement !== null && <Button onPress={() => void remove()}>Remove</Button>}>
      <DayField {...form.field('signedOn')} label="Day it was signed" today={today} />
      <TextField {...form.field('words')} label="Where it is kept" hint="For example, in the blue folder" />
    </Form>
  );
}

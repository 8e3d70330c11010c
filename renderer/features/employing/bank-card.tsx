import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import type { Output } from '../../../shared/contract/contract';
import type { Worker } from '../../../shared/employer/worker';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { Button, Buttons } from '../../ui/button';
import { Card } from '../../ui/card';
import { Dialog } from '../../ui/dialog';
import { Facts } from '../../ui/facts';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { EMPTY_BANK, readBank, sortCodeWords } from './bank-form';

type Bank = Output<'workers.show'>['bank'];
type Props = { readonly worker: Worker; readonly bank: Bank; readonly today: IsoDay; readonly isAsked: boolean; readonly onAsk: () => void; readonly onClose: () => void };

/** The account into which a PA is paid, masked until somebody asks to see it. */
export function BankCard({ worker, bank, today, isAsked, onAsk, onClose }: Props) {
  const [isShown, setShown] = useState(false);
  const whole = useQuery('workerBank.show', { workerId: worker.id }, { enabled: isShown });
  const save = useCommand('workerBank.save');
  const notice = useNotice();
  const details = isShown ? whole.value : null;

  async function takeOut() {
    const result = await save.run({ workerId: worker.id, bank: null });
    if (result.ok) setShown(false);
    notice.show({ words: result.ok ? `Taken out: the bank details of ${worker.name}. Undo puts them back.` : result.faults.map((fault) => fault.message).join(' ') });
  }
  return (
    <Card
      title="Bank details"
      aside={
        <Button kind="link" label={`${bank ? 'Change' : 'Add'} the bank details of ${worker.name}`} onPress={onAsk}>
          {bank ? 'Change' : 'Add'}
        </Button>
      }
    >
      {bank === null ? (
        <p className="quiet">None are written down. They are kept apart: no list, return or other paper shows them.</p>
      ) : (
        <>
          {details ? (
            <Facts
              facts={[
                { label: 'Name on the account', words: details.holder },
                { label: 'Sort code', words: <span className="figures">{sortCodeWords(details.sortCode)}</span> },
                { label: 'Account number', words: <span className="figures">{details.accountNumber}</span> },
              ]}
            />
          ) : (
            <Facts facts={[{ label: 'Account', words: <span className="figures"><span aria-hidden="true">{bank.masked}</span><span className="visually-hidden">ends in {bank.masked.slice(-4)}</span></span> }]} />
          )}
          {bank.changedOn !== null && (
            <p>
              <strong>Written down on {formatDay(bank.changedOn)}.</strong> If you were asked by message to change it, ring your PA on a number that you know before you pay. Fraud often begins like this.
            </p>
          )}
          <Buttons>
            <Button icon={isShown ? EyeOff : Eye} label={`${isShown ? 'Hide' : 'Show'} the bank details of ${worker.name}`} onPress={() => setShown(!isShown)}>
              {isShown ? 'Hide' : 'Show'}
            </Button>
            <Button kind="link" label={`Take out the bank details of ${worker.name}`} onPress={() => void takeOut()}>
              Take out
            </Button>
          </Buttons>
        </>
      )}
      <Dialog title={`Bank details of ${worker.name}`} isOpen={isAsked} onClose={onClose}>
        <BankForm worker={worker} today={today} onClose={onClose} />
      </Dialog>
    </Card>
  );
}

/** Begins empty, so that nothing is shown that was not asked for. */
function BankForm({ worker, today, onClose }: { worker: Worker; today: IsoDay; onClose: () => void }) {
  const notice = useNotice();
  const form = useForm({
    start: EMPTY_BANK,
    read: (text) => readBank(text, worker.id, today),
    save: useCommand('workerBank.save').run,
    onSaved: () => {
      onClose();
      notice.show({ words: `Saved: the bank details of ${worker.name}. Check them by voice with your PA before you pay.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save bank details" isBusy={form.isBusy}>
      <p>Ask your PA in person or by voice. Do not take them from a message alone.</p>
      <TextField {...form.field('holder')} label="Name on the account" />
      <TextField {...form.field('sortCode')} label="Sort code" hint="6 digits, like 11-22-33" width="short" inputMode="numeric" />
      <TextField {...form.field('accountNumber')} label="Account number" hint="8 digits" width="medium" inputMode="numeric" />
    </Form>
  );
}

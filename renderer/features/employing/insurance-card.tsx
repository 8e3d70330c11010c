import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { InsurancePolicy } from '../../../shared/employer/worker';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { contains } from '../../../shared/kernel/period';
import { RecordDocuments } from '../../api/record-documents';
import { useCommand } from '../../api/use-command';
import { Button, Buttons } from '../../ui/button';
import { Card } from '../../ui/card';
import { DayField } from '../../ui/day-field';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { Table } from '../../ui/table';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { EMPTY_POLICY, policyText, readPolicy } from './employer-form';

/** Employers’ liability insurance: which policies, from when to when. `isOpened`: a duty or a flag asks for a new one. */
export function InsuranceCard({ policies, today, isOpened, onClosed }: { policies: readonly InsurancePolicy[]; today: IsoDay; isOpened: boolean; onClosed: () => void }) {
  const [chosen, setAsked] = useState<InsurancePolicy | 'new' | null>(null);
  const asked = chosen ?? (isOpened ? 'new' : null);
  const close = () => {
    setAsked(null);
    onClosed();
  };
  const save = useCommand('policies.save');
  const remove = useCommand('policies.remove');
  const notice = useNotice();
  const current = policies.find((policy) => contains(policy, today));

  async function takeOut(policy: InsurancePolicy) {
    const result = await remove.run({ id: policy.id });
    const { id: _, ...rest } = policy;
    notice.show(
      result.ok
        ? { words: `Removed the insurance with ${policy.insurer}.`, undo: () => save.run({ ...rest, id: null }) }
        : { words: result.faults.map((fault) => fault.message).join(' ') },
    );
  }
  return (
    <Card
      title="Insurance"
      aside={
        <Button icon={Plus} onPress={() => setAsked('new')}>
          Add insurance
        </Button>
      }
    >
      <p>
        {current
          ? `You are insured as an employer until ${formatDay(current.to)}, with ${current.insurer}.`
          : 'No insurance is written down for today. The law asks every employer for employers’ liability insurance.'}
      </p>
      {policies.length > 0 && (
        <Table
          caption="Insurance policies"
          hideCaption
          rows={policies}
          keyOf={(policy) => policy.id}
          columns={[
            { key: 'insurer', title: 'Insurer', isRowHeader: true, cell: (policy) => policy.insurer },
            { key: 'number', title: 'Policy number', cell: (policy) => policy.policyNumber || 'Not written down' },
            { key: 'from', title: 'From', cell: (policy) => formatDay(policy.from) },
            { key: 'to', title: 'To', cell: (policy) => formatDay(policy.to) },
            {
              key: 'do',
              title: 'What to do',
              hideTitle: true,
              cell: (policy) => (
                <Buttons>
                  <Button kind="link" label={`Change the insurance with ${policy.insurer}`} onPress={() => setAsked(policy)}>
                    Change
                  </Button>
                  <Button kind="link" label={`Remove the insurance with ${policy.insurer}`} onPress={() => void takeOut(policy)}>
                    Remove
                  </Button>
                </Buttons>
              ),
            },
          ]}
        />
      )}
      {asked !== null && (
        <Dialog isOpen title={asked === 'new' ? 'Add insurance' : 'Change insurance'} onClose={close}>
          <PolicyForm policy={asked === 'new' ? null : asked} today={today} onClose={close} />
          {asked !== 'new' && <RecordDocuments kind="policy" id={asked.id} called={`the insurance with ${asked.insurer}`} />}
        </Dialog>
      )}
    </Card>
  );
}

function PolicyForm({ policy, today, onClose }: { policy: InsurancePolicy | null; today: IsoDay; onClose: () => void }) {
  const save = useCommand('policies.save');
  const notice = useNotice();
  const form = useForm({
    start: policy ? policyText(policy) : EMPTY_POLICY,
    read: (text) => readPolicy(text, policy?.id ?? null, today),
    save: save.run,
    onSaved: (_, { insurer, to }) => {
      onClose();
      notice.show({ words: `Saved: insured with ${insurer} until ${formatDay(to)}.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save insurance" isBusy={form.isBusy}>
      <TextField {...form.field('insurer')} label="Insurer" />
      <TextField {...form.field('policyNumber')} label="Policy number" />
      <DayField {...form.field('from')} label="First day" today={today} />
      <DayField {...form.field('to')} label="Last day" today={today} />
    </Form>
  );
}

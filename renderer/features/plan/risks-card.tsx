import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../api/use-command';
import { useToday } from '../../api/use-today';
import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { TextArea, TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { readRisk } from './risk-form';
import { RecordList } from './record-list';

type Plan = Output<'plan.show'>;
type Risk = Plan['risks'][number];

/** What could go wrong, and what is done about it. */
export function RisksCard({ risks, needs }: { risks: Plan['risks']; needs: Plan['needs'] }) {
  const [open, setOpen] = useState<Risk | 'new' | null>(null);
  return (
    <Card
      title="Risks and what is done about them"
      aside={
        <Button icon={Plus} onPress={() => setOpen('new')}>
          Add a risk
        </Button>
      }
    >
      {risks.length === 0 ? (
        <EmptyState>What could go wrong would stand here, with what is done about it. The council looks for this.</EmptyState>
      ) : (
        <RecordList records={risks} titleOf={(risk) => risk.words} detailOf={detailOf} onChange={setOpen} />
      )}
      <Dialog title={open === 'new' ? 'Add a risk' : 'Change a risk'} isOpen={open !== null} onClose={() => setOpen(null)}>
        <RiskForm risk={open === 'new' ? null : open} needs={needs} onDone={() => setOpen(null)} />
      </Dialog>
    </Card>
  );
}

function detailOf(risk: Risk): string {
  const action = risk.action ? `${risk.action.replace(/\.$/, '')}.` : 'Nothing is written yet about what is done.';
  return risk.checkedOn ? `${action} Checked on ${formatDay(risk.checkedOn)}.` : action;
}

function RiskForm({ risk, needs, onDone }: { risk: Risk | null; needs: Plan['needs']; onDone: () => void }) {
  const save = useCommand('risks.save');
  const remove = useCommand('risks.remove');
  const notice = useNotice();
  const today = useToday();
  const form = useForm({
    start: {
      words: risk?.words ?? '',
      action: risk?.action ?? '',
      needId: String(risk?.needId ?? ''),
      checkedOn: risk?.checkedOn ? formatDay(risk.checkedOn) : '',
    },
    read: (text) => readRisk(text, risk?.id ?? null, today),
    save: save.run,
    onSaved: (_, saved) => {
      onDone();
      notice.show({ words: `Saved the risk: ${saved.words}` });
    },
  });
  async function takeAway(gone: Risk) {
    const result = await remove.run({ id: gone.id });
    if (!result.ok) return;
    onDone();
    notice.show({ words: `Removed the risk: ${gone.words}`, undo: () => save.run({ ...gone, id: null }) });
  }
  return (
    <Form
      faults={form.faults}
      onSubmit={form.submit}
      submit="Save risk"
      isBusy={form.isBusy}
      others={risk && <Button onPress={() => void takeAway(risk)}>Remove</Button>}
    >
      <TextField {...form.field('words')} label="What could go wrong?" />
      <TextArea {...form.field('action')} label="What is done about it?" rows={3} />
      <Select
        {...form.field('needId')}
        label="Which need is it about?"
        blank="No one need"
        choices={needs.map((need) => ({ value: String(need.id), label: need.words }))}
      />
      <DayField {...form.field('checkedOn')} label="When did you last check it?" hint="For example, 6 April or 6/4/26. Leave it empty if you have not." today={today} />
    </Form>
  );
}

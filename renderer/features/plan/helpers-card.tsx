import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../api/use-command';
import { useToday } from '../../api/use-today';
import type { Output } from '../../../shared/contract/contract';
import { HELPER_ROLES } from '../../../shared/person/person';
import { ROLE_WORDS } from '../../../shared/person/role-words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Select } from '../../ui/choice-fields';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { TextArea, TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { readHelper, type HelperText } from './helper-form';
import { RecordList } from './record-list';

type Plan = Output<'plan.show'>;
type Helper = Plan['helpers'][number];

/** Who helps with the plan or the money, and what they may do. */
export function HelpersCard({ helpers }: { helpers: Plan['helpers'] }) {
  const [open, setOpen] = useState<Helper | 'new' | null>(null);
  return (
    <Card
      title="Who helps you"
      aside={
        <Button icon={Plus} onPress={() => setOpen('new')}>
          Add someone
        </Button>
      }
    >
      {helpers.length === 0 ? (
        <EmptyState>Family, friends or workers who help with the plan or the money would stand here.</EmptyState>
      ) : (
        <RecordList records={helpers} titleOf={(helper) => helper.name} detailOf={(helper) => (helper.mayDo ? `${ROLE_WORDS[helper.role]}. May: ${helper.mayDo}` : ROLE_WORDS[helper.role])} onChange={setOpen} />
      )}
      <Dialog title={open === 'new' ? 'Add someone' : 'Change who helps'} isOpen={open !== null} onClose={() => setOpen(null)}>
        <HelperForm helper={open === 'new' ? null : open} onDone={() => setOpen(null)} />
      </Dialog>
    </Card>
  );
}

function HelperForm({ helper, onDone }: { helper: Helper | null; onDone: () => void }) {
  const save = useCommand('helpers.save');
  const remove = useCommand('helpers.remove');
  const notice = useNotice();
  const today = useToday();
  const form = useForm({
    start: startText(helper),
    read: (text) => readHelper(text, helper?.id ?? null, today),
    save: save.run,
    onSaved: (_, saved) => {
      onDone();
      notice.show({ words: `Saved who helps: ${saved.name}` });
    },
  });
  async function takeAway(gone: Helper) {
    const result = await remove.run({ id: gone.id });
    if (!result.ok) return;
    onDone();
    notice.show({ words: `Removed from who helps: ${gone.name}`, undo: () => save.run({ ...gone, id: null }) });
  }
  return (
    <Form
      faults={form.faults}
      onSubmit={form.submit}
      submit="Save"
      isBusy={form.isBusy}
      others={helper && <Button onPress={() => void takeAway(helper)}>Remove</Button>}
    >
      <TextField {...form.field('name')} label="Name" />
      <Select
        {...form.field('role')}
        label="Who are they to you?"
        blank="Choose"
        choices={HELPER_ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] }))}
      />
      <TextArea {...form.field('mayDo')} label="What may they do?" hint="For example: see everything, enter payments, speak to the council." rows={3} />
    </Form>
  );
}

function startText(helper: Helper | null): HelperText {
  return { name: helper?.name ?? '', role: helper?.role ?? '', mayDo: helper?.mayDo ?? '' };
}

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../api/use-command';
import { useToday } from '../../api/use-today';
import type { Output } from '../../../shared/contract/contract';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Checkboxes } from '../../ui/choice-fields';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { readGoal } from './goal-form';
import { RecordList } from './record-list';

type Plan = Output<'plan.show'>;
type Goal = Plan['goals'][number];

/** What the person wants to be able to do. */
export function GoalsCard({ goals, needs }: { goals: Plan['goals']; needs: Plan['needs'] }) {
  const [open, setOpen] = useState<Goal | 'new' | null>(null);
  const wordsOf = (goal: Goal) => goal.needIds.map((id) => needs.find((need) => need.id === id)?.words).filter(Boolean).join(', ');
  return (
    <Card
      title="Your goals"
      aside={
        <Button icon={Plus} onPress={() => setOpen('new')}>
          Add a goal
        </Button>
      }
    >
      {goals.length === 0 ? (
        <EmptyState>What you want to be able to do would stand here, such as “go back to the choir”.</EmptyState>
      ) : (
        <RecordList records={goals} titleOf={(goal) => goal.words} detailOf={(goal) => wordsOf(goal) && `Rests on: ${wordsOf(goal)}`} onChange={setOpen} />
      )}
      <Dialog title={open === 'new' ? 'Add a goal' : 'Change a goal'} isOpen={open !== null} onClose={() => setOpen(null)}>
        <GoalForm goal={open === 'new' ? null : open} needs={needs} onDone={() => setOpen(null)} />
      </Dialog>
    </Card>
  );
}

function GoalForm({ goal, needs, onDone }: { goal: Goal | null; needs: Plan['needs']; onDone: () => void }) {
  const save = useCommand('goals.save');
  const remove = useCommand('goals.remove');
  const notice = useNotice();
  const today = useToday();
  const form = useForm({
    start: { words: goal?.words ?? '', needIds: (goal?.needIds ?? []).map(String) },
    read: (text) => readGoal(text, goal?.id ?? null, today),
    save: save.run,
    onSaved: (_, saved) => {
      onDone();
      notice.show({ words: `Saved the goal: ${saved.words}` });
    },
  });
  async function takeAway(gone: Goal) {
    const result = await remove.run({ id: gone.id });
    if (!result.ok) return;
    onDone();
    notice.show({ words: `Removed the goal: ${gone.words}`, undo: () => save.run({ ...gone, id: null }) });
  }
  return (
    <Form
      faults={form.faults}
      onSubmit={form.submit}
      submit="Save goal"
      isBusy={form.isBusy}
      others={goal && <Button onPress={() => void takeAway(goal)}>Remove</Button>}
    >
      <TextField {...form.field('words')} label="What do you want to be able to do?" />
      {needs.length > 0 && (
        <Checkboxes {...form.field('needIds')} label="Which needs does it rest on?" choices={needs.map((need) => ({ value: String(need.id), label: need.words }))} />
      )}
    </Form>
  );
}

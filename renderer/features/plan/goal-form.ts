import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

export type GoalText = { words: string; needIds: string[] };

/** A goal as typed → the goal to save, or what stands in its way. `id` null: a new one. */
export function readGoal(text: GoalText, id: number | null, today: IsoDay): Result<Input<'goals.save'>> {
  return readForm(today, (field) => ({
    id,
    words: field.words('words', text.words, 'Write what you want to be able to do'),
    needIds: text.needIds.map(Number),
  }));
}

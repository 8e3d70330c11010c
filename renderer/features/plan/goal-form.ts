import type { Input } from '../../../shared/contract/contract';
import { ok, refused, type Result } from '../../../shared/kernel/result';

export type GoalText = { words: string; needIds: string[] };

/** A goal as typed → the goal to save, or what stands in its way. `id` null: a new one. */
export function readGoal(text: GoalText, id: number | null): Result<Input<'goals.save'>> {
  const words = text.words.trim();
  if (words === '') return refused({ code: 'goal-empty', field: 'words', message: 'Write what you want to be able to do.' });
  return ok({ id, words, needIds: text.needIds.map(Number) });
}

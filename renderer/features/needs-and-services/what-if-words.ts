import type { Output } from '../../../shared/contract/contract';
import { formatPounds } from '../../../shared/kernel/money';
import { countOf, joinWords } from '../../../shared/kernel/plain-words';

export type TryAnswer = Output<'support.tryOut'>;

/** The page’s sentence: what the change would cost in a year, and what would be left. */
export function trySentence({ now, then }: TryAnswer, isChanged: boolean): string {
  if (!isChanged) return 'What if something changed?';
  const more = then.totalPence - now.totalPence;
  const cost = more === 0 ? 'This would cost the same' : `This would cost ${formatPounds(Math.abs(more))} a year ${more > 0 ? 'more' : 'less'}`;
  const left = then.leftPence;
  if (left === null) return cost;
  return left < 0 ? `${cost}; ${formatPounds(-left)} would be missing` : `${cost}; ${formatPounds(left)} would be left`;
}

/** What the sentence rests on. */
export function tryLead({ then }: TryAnswer, isChanged: boolean): string {
  if (!isChanged) return 'Change a number below, and see at once what the plan would cost and which needs it would meet. Nothing is saved until you keep it.';
  const plan = `The whole plan would cost ${formatPounds(then.totalPence)} a year.`;
  return then.budgetPence === null ? `${plan} Add your budget to see whether it pays for it.` : `${plan} The budget is ${formatPounds(then.budgetPence)}.`;
}

/** The three ways of a figure: “£52.00 more”, “£52.00 less”, “The same”. */
export function differenceWords(nowPence: number, thenPence: number): string {
  if (nowPence === thenPence) return 'The same';
  return `${formatPounds(Math.abs(thenPence - nowPence))} ${thenPence > nowPence ? 'more' : 'less'}`;
}

/** What was kept, for the notice. */
export function keptWords({ toKeep: { services, workers, removeServices } }: TryAnswer): string {
  const added = services.filter(({ id }) => id === null).length;
  const changed = services.length - added + removeServices.length;
  const parts = [...(changed > 0 ? [`${countOf(changed, 'service')} changed`] : []), ...(added > 0 ? [`${countOf(added, 'service')} added`] : []), ...(workers.length > 0 ? [`pay or hours of ${joinWords(workers.map(({ name }) => name))}`] : [])];
  return `Kept: ${joinWords(parts)}`;
}

/** Is there anything that can be kept? A budget is the council’s to change. */
export function canKeep({ toKeep: { services, workers, removeServices } }: TryAnswer): boolean {
  return services.length + workers.length + removeServices.length > 0;
}

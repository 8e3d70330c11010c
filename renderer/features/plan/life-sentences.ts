import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { countOf, lowerFirst } from '../../../shared/kernel/plain-words';
import { decidesForYou } from '../../../shared/plan/control-words';

type Decisions = Output<'control.show'>;
type Emergency = Output<'emergency.show'>;

/** The sentence of the screen of decisions: who decides? */
export function decisionsSentence(control: Decisions['control']): string {
  return control ? decidesForYou(control).replace(/\.$/, '') : 'Say who decides about your care';
}

/** What that sentence rests on: whether the statement was made. */
export function statementLead(control: Decisions['control']): string {
  return control?.statedOn ? `The statement that the plan is yours was made on ${formatDay(control.statedOn)}.` : 'The council looks whether you are in control, and whether anybody puts pressure on you.';
}

/** The sentence of the screen of wellbeing, from “5 of 9 areas are written.” */
export function wellbeingSentence(progress: string): string {
  return `Your wellbeing: ${lowerFirst(progress).replace(/\.$/, '')}`;
}

/** The area or situation to open where none is named: the first that nothing is written about, otherwise the first. */
export function firstUnwritten<T extends { readonly words: string }>(all: readonly T[]): T | undefined {
  return all.find(({ words }) => words.trim() === '') ?? all[0];
}

/** The sentence of the screen for emergencies: would others know what to do? What to know first is no plan by itself. */
export function emergencySentence({ situations, contacts }: Pick<Emergency, 'situations' | 'contacts'>): string {
  const isPlanned = situations.some(({ situation, words }) => situation !== 'must_know' && words.trim() !== '');
  if (!isPlanned && contacts.length === 0) return 'Nobody could read yet what to do in an emergency';
  if (!isPlanned) return 'Others know whom to ring, and not yet what to do';
  if (contacts.length === 0) return 'Others know what to do, and not yet whom to ring';
  return 'In an emergency others know what to do and whom to ring';
}

/** How much is written: “7 of the 8 situations are written. 4 names to ring.” */
export function emergencyLead({ progress, contacts }: Pick<Emergency, 'progress' | 'contacts'>): string {
  return `${progress} ${contacts.length === 0 ? 'No names' : countOf(contacts.length, 'name')} to ring.`;
}

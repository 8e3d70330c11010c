import type { Input, Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';

export type Council = Output<'council.show'>;
export type CouncilStep = Council['steps'][number];
export type Written = Input<'council.save'>;

/** A council's name inside a sentence: “your council”, “Luton Council”. */
export function councilInSentence(name: string): string {
  return name.replace(/^Your /, 'your ');
}

/** How many of the council's questions nobody has answered. */
export function openQuestions(rules: Output<'settings.show'>['councilRules']): string {
  const open = rules.filter((rule) => rule.value === null).length;
  if (open === 0) return 'Every question is answered. Your own answers come before the ones that were found.';
  return `${open} of ${rules.length} questions are open. Ask your council, look in your agreement, then answer them.`;
}

/** Where the profile came from, and what a change of it comes to. */
export function originSentence({ kind, name, keptOn, isChanged }: Council['origin']): string {
  const day = keptOn === null ? '' : formatDay(keptOn);
  switch (kind) {
    case 'program':
      return 'This is what came with the program. When you change it, this ledger keeps a copy of its own, and you can always go back.';
    case 'copy':
      return `This ledger’s own copy since ${day}, made from “${name}” as it came with the program.`;
    case 'file':
      return `From a file that came into this ledger on ${day}${isChanged ? ', and changed here since' : ''}.`;
  }
}

/** The profile as it stands, to be saved with a change. */
export function writtenOf({ name, contact, complaints, steps, sources }: Council): Written {
  return {
    name,
    contact,
    complaints,
    sources,
    steps: steps.map(({ step, name: called, question, prompts, example, councilLooksFor }) => ({ step, name: called, question, prompts, example, councilLooksFor })),
  };
}

/** An order of steps with one of them a place further up (-1) or down (1). At an end it stays as it is. */
export function movedStep(order: readonly number[], step: number, by: -1 | 1): readonly number[] {
  const from = order.indexOf(step);
  const other = order[from + by];
  if (from < 0 || other === undefined) return order;
  return order.with(from, other).with(from + by, step);
}

/** The profile with its steps in this order, which names each of them once. */
export function inOrder(council: Council, order: readonly number[]): Written {
  const written = writtenOf(council);
  return { ...written, steps: written.steps.toSorted((a, b) => order.indexOf(a.step) - order.indexOf(b.step)) };
}

/** Lines as typed, one thing each. */
export function linesTyped(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

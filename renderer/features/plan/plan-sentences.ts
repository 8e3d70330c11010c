import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { countOf, upperFirst } from '../../../shared/kernel/plain-words';
import { versionHistory } from '../../../shared/plan/version-history';

type Plan = Output<'plan.show'>;

/** The plan screen's sentence: is my plan ready? */
export function planSentence(plan: Pick<Plan, 'steps' | 'toSettle' | 'checks' | 'versions' | 'changedSinceLastVersion'>): string {
  const last = plan.versions.findLast((version) => version.state !== 'draft');
  if (last && !plan.changedSinceLastVersion) {
    if (last.state === 'ended' && last.inForceTo) return `The last day of your care and support plan: ${formatDay(last.inForceTo)}`;
    if (last.state === 'changes_asked') return 'The council asked for changes to your care and support plan';
    if (last.agreedOn) return `Your care and support plan was agreed on ${formatDay(last.agreedOn)}`;
    if (last.sentOn) return `Your care and support plan was sent on ${formatDay(last.sentOn)}`;
  }
  const enough = plan.steps.filter((step) => step.state === 'enough').length;
  if (enough === plan.steps.length) return plan.toSettle.length === 0 && openChecks(plan) === 0 ? 'Your care and support plan is ready to send' : 'Your care and support plan is nearly ready';
  if (enough >= plan.steps.length - 2) return 'Your care and support plan is nearly ready';
  return plan.steps.some((step) => step.state !== 'empty') ? 'Your care and support plan is under way' : 'Begin your care and support plan';
}

/** What the sentence rests on: since when the plan is in force, or how many steps are answered; and what is left to settle. */
export function planLead(plan: Pick<Plan, 'steps' | 'toSettle' | 'checks' | 'versions' | 'changedSinceLastVersion'>): string {
  const answered = plan.steps.filter((step) => step.state !== 'empty').length;
  const last = plan.versions.findLast((version) => version.state !== 'draft');
  const inForce = last?.inForceFrom && last.state === 'agreed' && !plan.changedSinceLastVersion ? `In force from ${formatDay(last.inForceFrom)}.` : '';
  const [flags, open] = [plan.toSettle.length, openChecks(plan)];
  return [
    inForce,
    `${answered} of ${plan.steps.length} steps are answered.`,
    flags > 0 ? `${countOf(flags, 'thing')} to settle before you send ${inForce ? 'the next version' : 'it'}.` : '',
    open > 0 ? `${countOf(open, 'thing')} that the council looks for ${open === 1 ? 'is' : 'are'} still open.` : '',
    flags + open === 0 ? 'Nothing is left to settle.' : '',
  ]
    .filter((words) => words !== '')
    .join(' ');
}

/** How many of the things that a council looks for before it signs have something against them. */
export function openChecks({ checks }: Pick<Plan, 'checks'>): number {
  return checks.filter((check) => !check.isAnswered).length;
}

/** The heading of the council's checks. The verdict is ours: the council has its own. */
export function checksTitle(plan: Pick<Plan, 'checks'>): string {
  const open = openChecks(plan);
  return open === 0 ? 'What the council looks for: all is there' : `What the council looks for: ${open} of ${plan.checks.length} still open`;
}

/** How many of a long list stand open on the plan screen. */
const CALM = 3;

/**
 * The first three of a list, and what comes after them. One alone is not hidden: its line would take the room of the words that open it.
 * The order is the caller’s.
 */
export function splitForCalm<T>(list: readonly T[]): { readonly first: readonly T[]; readonly more: readonly T[] } {
  const shown = list.length <= CALM + 1 ? list.length : CALM;
  return { first: list.slice(0, shown), more: list.slice(shown) };
}

/** The step to open where none is named: the first without enough of an answer. */
export function stepToOpen(steps: Plan['steps']): number {
  return steps.find((step) => step.state !== 'enough')?.step ?? steps[0]?.step ?? 1;
}

/** “Version 2, agreed on 20 March 2026”, as a row of the list of versions. */
export function versionState(version: Plan['versions'][number]): string {
  return upperFirst(versionHistory(version).join(', ') || 'being written');
}

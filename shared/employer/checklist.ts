import type { IsoDay } from '../kernel/iso-date';
import type { DutyRule } from './duty-rule';
import type { Duty } from './duty';
import type { Job } from './job';
import type { InsurancePolicy, Worker } from './worker';

/** Where in the window a step is done: a part of the PA’s page, or another place. */
export type StepPlace = 'worker' | 'contact' | 'terms' | 'checks' | 'bank' | 'leaving' | 'statement' | 'insurance' | 'employer' | 'hours' | 'leave' | 'pay' | 'duties' | 'costs';

/** `by_hand`: the ledger cannot know whether it is done. */
export type StepState = 'done' | 'open' | 'late' | 'not_needed' | 'by_hand';

export type ChecklistStep = {
  readonly key: string;
  readonly words: string;
  readonly state: StepState;
  /** The day by which the law or the job asks for it; null: no day is set. */
  readonly byOn: IsoDay | null;
  /** What it rests on, or how to do it; may be empty. */
  readonly detail: string;
  readonly place: StepPlace | null;
};

export type ChecklistPart = { readonly heading: string; readonly steps: readonly ChecklistStep[] };

/** What a checklist looks at. `duties`: those of the PA and of the household, from the first day of employing to a year from now. */
export type ChecklistFacts = {
  readonly worker: Worker;
  readonly workers: readonly Worker[];
  readonly job: Job;
  readonly hasBank: boolean;
  readonly policies: readonly InsurancePolicy[];
  readonly duties: readonly Duty[];
};

/** A step that a duty asks for, in the state of the duty. */
export function stepOfDuty(duty: Duty): ChecklistStep {
  const { dutyId, title, state, dueOn, words, how, writtenAt } = duty;
  const isSettled = state === 'done' || state === 'not_needed';
  return {
    key: dutyId,
    words: title,
    state: isSettled ? state : state === 'late' ? 'late' : 'open',
    byOn: dueOn,
    detail: isSettled ? words : how,
    place: writtenAt ?? 'duties',
  };
}

/** The first duty of each kind by its day, of kinds whose day goes by one of these rules. */
export function firstDuties(duties: readonly Duty[], ruleOf: ReadonlyMap<string, DutyRule>, rules: readonly DutyRule[]): Duty[] {
  const seen = new Set<string>();
  return duties.filter(({ dutyId }) => {
    const rule = ruleOf.get(dutyId);
    if (rule === undefined || !rules.includes(rule) || seen.has(dutyId)) return false;
    seen.add(dutyId);
    return true;
  });
}

/** A step that a field of the record answers. */
export function stepOfRecord(key: string, words: string, isDone: boolean, place: StepPlace, detail = '', byOn: IsoDay | null = null): ChecklistStep {
  return { key, words, state: isDone ? 'done' : 'open', byOn, detail: isDone ? '' : detail, place };
}

/** Something to do with one’s own hands. */
export function stepByHand(key: string, words: string, detail = '', place: StepPlace | null = null): ChecklistStep {
  return { key, words, state: 'by_hand', byOn: null, detail, place };
}

/** The steps that are still to do. */
export function openSteps(parts: readonly ChecklistPart[]): ChecklistStep[] {
  return parts.flatMap(({ steps }) => steps).filter(({ state }) => state === 'open' || state === 'late');
}

import { formatDay, type IsoDay } from '../kernel/iso-date';
import { choiceGone, dayToCome, endsBeforeStart, recordGone, unlessRefused, type Draft } from '../kernel/record';
import type { Fault, Result } from '../kernel/result';
import { lastPostponedDay, optOutUntil } from './pension-assessment';
import type { PensionStep } from './pension-step';
import type { Worker } from './worker';

/** Steps that one person takes, or that are taken for one; the others are the employer’s for all. */
const FOR_ALL: readonly PensionStep['kind'][] = ['declared', 'reenrolled'];

/**
 * A step of the pension as it is to be kept. Faults: a day to come; nobody chosen where it is for one person, or the person is gone; a day
 * before the first day of work for what cannot come sooner; a wait without an end or over 3 months; opting out with nothing to opt out of,
 * or after the month is over.
 */
export function decidePensionStep(input: Draft<PensionStep>, steps: readonly PensionStep[], workers: readonly Worker[], today: IsoDay): Result<Draft<PensionStep>> {
  const worker = workers.find(({ id }) => id === input.workerId);
  const faults: Fault[] = [
    ...recordGone('step', input.id, steps),
    ...choiceGone('personal assistant', 'workerId', [input.workerId], workers),
    ...dayToCome('on', input.on, today),
    ...personFault(input),
    ...(input.kind === 'postponed' ? waitFaults(input) : []),
    ...(worker ? startFault(input, worker) : []),
    ...(input.kind === 'opted_out' ? optOutFault(input, steps) : []),
  ];
  return unlessRefused(faults, { ...input, workerId: input.kind === 'declared' ? null : input.workerId, until: input.kind === 'postponed' ? input.until : null, words: input.words.trim() });
}

function personFault({ kind, workerId }: Draft<PensionStep>): Fault[] {
  if (workerId !== null || FOR_ALL.includes(kind)) return [];
  return [{ code: 'choice-missing', field: 'workerId', message: 'Choose the personal assistant whom this step is about.' }];
}

function startFault({ kind, on }: Draft<PensionStep>, { name, startsOn }: Worker): Fault[] {
  if (kind === 'letter' || kind === 'assessed' || on >= startsOn) return [];
  return [{ code: 'before-start', field: 'on', message: `${formatDay(on)} is before the first day of ${name}, ${formatDay(startsOn)}. The pension rules begin on the first day. Change the day.` }];
}

function waitFaults({ on, until }: Draft<PensionStep>): Fault[] {
  if (until === null) return [{ code: 'day-missing', field: 'until', message: 'Enter the last day of the wait. It may be up to 3 months.' }];
  const last = lastPostponedDay(on);
  if (until <= last) return endsBeforeStart(on, until, 'until');
  return [{ code: 'wait-too-long', field: 'until', message: `The law lets you wait 3 months at most, so until ${formatDay(last)}. Enter that day or one before it.` }];
}

function optOutFault({ id, workerId, on }: Draft<PensionStep>, steps: readonly PensionStep[]): Fault[] {
  const own = steps.filter((step) => step.workerId === workerId && step.id !== id && step.on <= on);
  const joined = own.findLast(({ kind }) => ['enrolled', 'opted_in', 'joined', 'reenrolled'].includes(kind));
  if (!joined) return [{ code: 'nothing-to-opt-out-of', field: 'kind', message: 'Nobody can opt out before they are in a pension. Write down first when they were put in.' }];
  const last = optOutUntil(joined.on, own.find(({ kind, on: given }) => kind === 'letter' && given >= joined.on)?.on);
  if (on <= last) return [];
  return [{ code: 'opt-out-over', field: 'on', message: `The month to opt out ended on ${formatDay(last)}. Someone who stops later leaves the pension, and what was paid in stays there. Choose “Left the pension”.` }];
}

const PENSION_AFTER: Partial<Record<PensionStep['kind'], Worker['pension']>> = { enrolled: 'enrolled', opted_in: 'enrolled', joined: 'enrolled', reenrolled: 'enrolled', opted_out: 'opted_out', left: 'opted_out' };

/** What the PA’s own field says after these steps; undefined: none of them says. */
export function pensionAfter(workerId: number, steps: readonly PensionStep[]): Worker['pension'] | undefined {
  return steps
    .filter((step) => step.workerId === workerId)
    .flatMap(({ kind }) => PENSION_AFTER[kind] ?? [])
    .at(-1);
}

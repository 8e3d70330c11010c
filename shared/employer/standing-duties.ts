import type { IsoDay } from '../kernel/iso-date';
import { isCurrent } from '../kernel/period';
import { dutyDefinitions } from './duty-definitions';
import { householdOf, householdSubject, isAsked, workerSubject, type Household } from './duty-days';
import type { DutyDefinition } from './duty-file';
import type { EmployingFacts } from './duties';

/** A rule of law without a day of its own: it always holds, or it is still to come. */
export type StandingDuty = {
  readonly dutyId: string;
  readonly title: string;
  readonly words: string;
  readonly how: string;
  readonly evidence: string;
  readonly source: string;
  /** How sure it is: high, medium, low. */
  readonly confidence: 'H' | 'M' | 'L';
  /** The first day in force; null: always, or not fixed. */
  readonly from: IsoDay | null;
  /** When it is expected, in a sentence, where no day is fixed. */
  readonly expected: string | null;
};

function standing({ id, title, why, how, evidence, source, confidence, inForceFrom, expected }: DutyDefinition): StandingDuty {
  return { dutyId: id, title, words: why, how, evidence, source: source.name, confidence, from: inForceFrom, expected: expected ?? null };
}

/** Does a rule concern anybody who works here on a day or will start later? */
function concerns(definition: DutyDefinition, facts: Pick<EmployingFacts, 'workers'>, household: Household, on: IsoDay): boolean {
  const ofHousehold = householdSubject(household);
  if (definition.for === 'household') return ofHousehold !== undefined && household.employed.some(({ endsOn }) => endsOn === null || endsOn >= on) && isAsked(definition, ofHousehold, household);
  const kind = definition.appliesTo === 'self_employed' ? 'self_employed' : 'employed';
  return facts.workers.some((worker) => worker.kind === kind && (isCurrent(worker, on) || worker.startsOn > on) && isAsked(definition, workerSubject(worker), household));
}

/**
 * What always holds for this household on a day, and what law is still to come: with its first day, soonest first, then what has no day
 * yet. Nothing for a household in which nobody works.
 */
export function standingDuties(facts: EmployingFacts, on: IsoDay): { readonly always: readonly StandingDuty[]; readonly toCome: readonly StandingDuty[] } {
  const household = householdOf(facts.workers, facts.employer, facts.policies, facts.employment);
  const asked = dutyDefinitions().filter((definition) => concerns(definition, facts, household, on));
  const isToCome = ({ expected, inForceFrom }: DutyDefinition) => expected !== undefined || (inForceFrom !== null && inForceFrom > on);
  const toCome = asked.filter(isToCome).map(standing);
  return {
    always: asked.filter((definition) => definition.due.rule === 'always' && !isToCome(definition)).map(standing),
    toCome: [...toCome.filter(({ from }) => from !== null).sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)), ...toCome.filter(({ from }) => from === null)],
  };
}

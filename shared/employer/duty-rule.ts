import { dutyDefinitions } from './duty-definitions';
import type { DueRule } from './duty-file';

export type DutyRule = DueRule['rule'];

/** By what rule each duty falls due, by its id. */
export function dutyRules(): ReadonlyMap<string, DutyRule> {
  return new Map(dutyDefinitions().map(({ id, due }) => [id, due.rule]));
}

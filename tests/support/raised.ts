import type { Check, Facts } from '#shared/checks/check';
import type { IsoDay } from '#shared/kernel/iso-date';
import { ON } from './make-facts';

/** What a check remarks, one line each: `stop: The money runs out on 19 March 2027`. */
export function raised(check: Check, facts: Facts, on: IsoDay = ON): string[] {
  return check.check(facts, on).map((flag) => `${flag.severity}: ${flag.title}`);
}

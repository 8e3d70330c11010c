import { sumPence, type Pence } from '../kernel/money';
import type { PayLine } from './pay-run';

/**
 * What of gross pay counts as earnings, for National Insurance, the pension and sick pay: all but redundancy pay, which up to £30,000 is none
 * (GOV.UK, “Redundancy: your rights”).
 */
export function earningsOf(lines: readonly PayLine[]): Pence {
  return sumPence(lines.flatMap(({ kind, amountPence }) => (kind === 'redundancy' ? [] : amountPence)));
}

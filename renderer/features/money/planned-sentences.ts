import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { formatPounds, sumPence } from '../../../shared/kernel/money';
import { countOf } from '../../../shared/kernel/plain-words';
import type { PlannedGroup } from './planned-filter';

type Shown = Output<'planned.show'>;

/** The page’s title: what presses first. */
export function plannedTitle({ rows, lowest }: Pick<Shown, 'rows' | 'lowest'>): string {
  const late = rows.filter(({ state }) => state === 'late').length;
  if (late > 0) return `${countOf(late, 'planned payment')} ${late === 1 ? 'is' : 'are'} late`;
  if (lowest && lowest.balancePence < 0) return `The account will be ${formatPounds(-lowest.balancePence)} short on ${formatDay(lowest.on)}`;
  return rows.length === 0 ? 'Nothing is planned in these days' : 'No planned payment is late';
}

/** The lowest point of the balance, in a sentence; null: the days are over. */
export function lowestWords({ on, lowest }: Pick<Shown, 'on' | 'lowest'>): string | null {
  if (!lowest) return null;
  if (lowest.on === on) return `The account holds ${formatPounds(lowest.balancePence)} today, and will not hold less.`;
  return `The account will hold least on ${formatDay(lowest.on)}: ${formatPounds(lowest.balancePence)}.`;
}

/** What a group adds up to: “In £1,497.60, out £1,430.50. Of 1 payment the amount is not known yet.” */
export function groupWords({ rows }: Pick<PlannedGroup, 'rows'>): string {
  const moving = rows.filter(({ state, account }) => state !== 'cancelled' && account === 'direct_payment');
  const sumOf = (direction: 'in' | 'out') => Math.abs(sumPence(moving.filter((row) => row.direction === direction).map((row) => row.amountPence ?? 0)));
  const unknown = moving.filter((row) => row.amountPence === null && row.metPence === null).length;
  return `Planned: in ${formatPounds(sumOf('in'))}, out ${formatPounds(sumOf('out'))}.${unknown === 0 ? '' : ` The amount of ${countOf(unknown, 'payment')} is not known yet.`}`;
}

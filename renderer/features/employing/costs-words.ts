import { reserveName } from '../../../shared/budget/reserves';
import { formatDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { joinWords, lowerFirst } from '../../../shared/kernel/plain-words';
import type { CostsShown } from './costs-form';

type WorkedOut = CostsShown['workedOut'][number];

/** The screen’s answer: what an hour costs with each PA. */
export function costsTitle({ now, people }: CostsShown): string {
  const costs = now.costs ?? [];
  const [first, ...others] = costs;
  if (!first) return people.length === 0 ? 'Nobody works for you yet' : 'What an hour costs cannot be worked out yet';
  const name = people.find(({ workerId }) => workerId === first.workerId)?.name ?? 'your PA';
  if (others.length === 0) return `An hour with ${name} truly costs ${formatPounds(first.hourPence)}`;
  const pence = costs.map(({ hourPence }) => hourPence);
  return `An hour of support truly costs ${formatPounds(Math.min(...pence))} to ${formatPounds(Math.max(...pence))}`;
}

/** What is not known of next April, in one sentence; empty: all of it is. */
export function aprilWords({ from, ratesMissing }: CostsShown): string {
  if (ratesMissing.length === 0) return '';
  return `Not known yet for ${formatDay(from)}: ${joinWords(ratesMissing.map(lowerFirst))}. The figures of today stand in, so that day may cost more.`;
}

/** What a person keeps for a bill, against what the record asks for. */
export function reserveWords({ kind, amountPence, keptPence, isAllowed }: WorkedOut): string {
  const council = isAllowed === false ? ' Your council does not let people keep money for this: ask it who pays when the bill comes.' : '';
  if (amountPence === null) return `It cannot be worked out yet.${council}`;
  if (keptPence >= amountPence) return `${keptPence === amountPence ? 'You keep just that.' : `You keep ${formatPounds(keptPence - amountPence)} more.`}${council}`;
  return `${keptPence === 0 ? `Nothing is kept for ${lowerFirst(reserveName({ kind, words: '' }))}.` : `You keep ${formatPounds(amountPence - keptPence)} less.`}${council}`;
}

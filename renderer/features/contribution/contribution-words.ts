import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { EACH } from '../../ui/rhythm-words';

type Shown = Output<'contribution.show'>;

/** How the council wants it paid; one that is not known here says nothing. */
const ROUTES: Readonly<Record<string, string>> = {
  into_dp_account: 'You pay it into the direct payment account.',
  invoice: 'You pay it when the council sends a bill.',
  direct_debit: 'You pay it to the council by Direct Debit.',
};

/** The page’s title: have I paid my share? */
export function contributionTitle({ current, arrearsPence, letters, due }: Pick<Shown, 'current' | 'arrearsPence' | 'letters' | 'due'>): string {
  if (arrearsPence > 0) return `You are ${formatPounds(arrearsPence)} behind with your contribution`;
  if (due.some(({ state }) => state === 'not_known')) return 'Your ledger cannot know yet whether your contribution is paid';
  if (!current) return letters.length === 0 ? 'No contribution is written down yet' : 'You pay no contribution today';
  if (current.amountPence === 0) return 'You have nothing to pay towards your care';
  return `You pay ${formatPounds(current.amountPence)} ${EACH[current.every]}, and are up to date`;
}

/** What the title rests on: this year’s figures, the next day, and how it is paid. */
export function contributionLead(shown: Pick<Shown, 'paidThisYearPence' | 'expectedThisYearPence' | 'nextDueOn' | 'due' | 'route' | 'letters'>): string {
  if (shown.letters.length === 0) return '';
  return [notKnownWords(shown), yearWords(shown), nextWords(shown), ROUTES[shown.route ?? ''] ?? ''].filter((words) => words !== '').join(' ');
}

function notKnownWords({ due }: Pick<Shown, 'due'>): string {
  const first = due.find(({ state }) => state === 'not_known');
  return first ? `Nothing is written down about the account on ${formatDay(first.dueOn)}, when ${formatPounds(first.expectedPence)} was due, or later. Import the newest statement, or record what you paid.` : '';
}

function yearWords({ paidThisYearPence: paid, expectedThisYearPence: expected }: Pick<Shown, 'paidThisYearPence' | 'expectedThisYearPence'>): string {
  if (paid > expected) return `This year you have paid ${formatPounds(paid)}, ${formatPounds(paid - expected)} more than is due so far.`;
  return `This year you have paid ${formatPounds(paid)} of ${formatPounds(expected)} due so far.`;
}

/** The first day that is not paid already; where some are paid ahead, up to which day. */
function nextWords({ nextDueOn, due }: Pick<Shown, 'nextDueOn' | 'due'>): string {
  if (nextDueOn === null) return '';
  const paidUpTo = due.findLast((each) => each.dueOn >= nextDueOn && each.state === 'paid')?.dueOn;
  if (paidUpTo === undefined) return `The next is due on ${formatDay(nextDueOn)}.`;
  const next = due.find((each) => each.dueOn > paidUpTo);
  return `You are paid up to ${formatDay(paidUpTo)}${next ? `; next due ${formatDay(next.dueOn)}` : ''}.`;
}

/** What a letter changed, by the week: “From £34.20 to £38.20 a week: £4.00 more”. The first changes nothing. */
export function changeWords(change: Shown['changes'][number] | undefined): string {
  if (!change) return '';
  const { beforePence, afterPence } = change;
  const more = afterPence - beforePence;
  if (more === 0) return `The same as before: ${formatPounds(afterPence)} a week`;
  return `From ${formatPounds(beforePence)} to ${formatPounds(afterPence)} a week: ${formatPounds(Math.abs(more))} ${more > 0 ? 'more' : 'less'}`;
}

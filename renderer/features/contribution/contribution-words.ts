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
export function contributionTitle({ current, arrearsPence, letters }: Pick<Shown, 'current' | 'arrearsPence' | 'letters'>): string {
  if (arrearsPence > 0) return `You are ${formatPounds(arrearsPence)} behind with your contribution`;
  if (!current) return letters.length === 0 ? 'No contribution is written down yet' : 'You pay no contribution today';
  if (current.amountPence === 0) return 'You have nothing to pay towards your care';
  return `You pay ${formatPounds(current.amountPence)} ${EACH[current.every]}, and are up to date`;
}

/** What the title rests on: this year’s figures, the next day, and how it is paid. */
export function contributionLead(shown: Pick<Shown, 'paidThisYearPence' | 'expectedThisYearPence' | 'nextDueOn' | 'route' | 'letters'>): string {
  if (shown.letters.length === 0) return '';
  const year = `This year you have paid ${formatPounds(shown.paidThisYearPence)} of ${formatPounds(shown.expectedThisYearPence)} due so far.`;
  const route = ROUTES[shown.route ?? ''] ?? '';
  const next = shown.nextDueOn === null ? '' : ` The next is due on ${formatDay(shown.nextDueOn)}.`;
  return `${year}${next}${route === '' ? '' : ` ${route}`}`;
}

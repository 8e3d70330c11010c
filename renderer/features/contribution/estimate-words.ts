import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { upperFirst } from '../../../shared/kernel/plain-words';

type Shown = Output<'contribution.estimate'>;
type Compared = Pick<Shown, 'estimate' | 'council'>;

/** Where the estimate stands to the council’s figure, both in pence a week; `asks_more`: the council asks for more than it. */
export type Standing = 'nothing_told' | 'not_finished' | 'no_council_figure' | 'same' | 'asks_more' | 'asks_less';

export function standing({ estimate, council }: Compared): Standing {
  if (!estimate) return 'nothing_told';
  if (estimate.resultPence === null) return 'not_finished';
  if (!council) return 'no_council_figure';
  if (council.weeklyPence === estimate.resultPence) return 'same';
  return council.weeklyPence > estimate.resultPence ? 'asks_more' : 'asks_less';
}

/** The page’s title: is the council’s figure right? */
export function estimateTitle(shown: Compared): string {
  const result = shown.estimate?.resultPence ?? 0;
  const asked = shown.council?.weeklyPence ?? 0;
  switch (standing(shown)) {
    case 'nothing_told':
      return 'See for yourself whether your contribution is right';
    case 'not_finished':
      return 'The sum for your contribution cannot be finished yet';
    case 'no_council_figure':
      return `The estimate of your contribution is ${formatPounds(result)} a week`;
    case 'same':
      return `The estimate and the council’s figure are the same: ${formatPounds(result)} a week`;
    case 'asks_more':
      return `The council asks for ${formatPounds(asked - result)} a week more than this estimate`;
    case 'asks_less':
      return `The council asks for ${formatPounds(result - asked)} a week less than this estimate`;
  }
}

/** What the title rests on: both figures, the day, and that the council decides. */
export function estimateLead(shown: Pick<Shown, 'estimate' | 'council' | 'means' | 'oldSince'>): string[] {
  const { estimate, council, means, oldSince } = shown;
  if (!estimate || !means) return ['Write down what you get and what you pay. You see the council’s sum step by step, beside the figure in its letter.'];
  const figures = [
    estimate.resultPence === null ? '' : `Estimate for ${formatDay(means.figuresOn)}: ${formatPounds(estimate.resultPence)} a week.`,
    council ? `${upperFirst(council.words)} says ${formatPounds(council.weeklyPence)} a week.` : 'No figure of the council is written down for that day.',
    estimate.resultPence === null ? '' : 'This is an estimate. The council decides.',
  ];
  const old = oldSince === null ? [] : [`These amounts are from before ${formatDay(oldSince)}. Benefits and the guarantee change each April, so write down the new ones to look at this year.`];
  return [figures.filter((words) => words !== '').join(' '), ...old];
}

const BREAKDOWN = 'Ask the council for its breakdown: the sums in writing, with every amount that it counted and took off.';

const FROM_THE_LETTER = 'Your council’s letter or breakdown has its own figure, often called MIG. Write that one, and the sum goes on. No letter? Ask the council.';

/** Does the sum stop at the Minimum Income Guarantee, for which no figure is known? */
export function isGuaranteeMissing({ estimate }: Pick<Shown, 'estimate'>): boolean {
  return estimate?.steps.some(({ key, amountPence }) => key === 'guarantee' && amountPence === null) ?? false;
}

/** What to do next, in order. */
export function whatToDo(shown: Compared): string[] {
  switch (standing(shown)) {
    case 'nothing_told':
      return [];
    case 'not_finished':
      return [...(shown.estimate?.missing ?? []), ...(isGuaranteeMissing(shown) ? [FROM_THE_LETTER] : [])];
    case 'no_council_figure':
      return ['Add the council’s letter to see its figure beside this one.', BREAKDOWN];
    case 'same':
      return ['Nothing now. If your income or your costs change, tell the council and ask for a reassessment: that is a new financial assessment.'];
    case 'asks_more':
      if (shown.estimate?.basis === 'no_charge') return ['Ask the council in writing why it charges you. Send a copy of what says that there is no charge.', BREAKDOWN];
      return [
        BREAKDOWN,
        'Hold it against this sum line by line. Look first at disability-related and housing costs: they are easily left out.',
        'If something is missing or has changed, ask for a reassessment: that is a new financial assessment. Say since when. The council can pay back what you paid too much.',
        'Go on paying the council’s figure while it looks, so that no debt builds up.',
      ];
    case 'asks_less':
      if (shown.estimate?.basis === 'full_cost') return ['Look at your savings again: count half of a joint account, and not the home you live in.', 'If they are right, tell the council now. Otherwise it may ask for the difference later.', BREAKDOWN];
      return [
        BREAKDOWN,
        'Hold it against this sum line by line. It may allow more than you wrote down, such as a higher guarantee or a standard sum for disability-related costs.',
        'If it left out something that you get, tell it now. Otherwise it may ask for the difference later.',
      ];
  }
}

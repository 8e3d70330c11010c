import type { CouncilProfile } from '../councils/council-profile';
import { addDays, formatDay, type IsoDay } from '../kernel/iso-date';
import { contains, formatPeriod, type Period } from '../kernel/period';
import { beforeNextSent, lastDayOfReturn } from './return-cycle';

export type ReturnChoice = Period & {
  /** “6 April 2026 to 5 July 2026, still running” */
  readonly words: string;
  readonly sentOn: IsoDay | null;
};

/**
 * The periods for which a return can be made, newest first, the running one included. They follow each other without a gap from the
 * first day of the direct payment, each as long as the council's cycle; one that was sent keeps its own days. Where the council asks
 * for none at fixed times, or its profile does not say, they are quarters, the commonest cycle, so that there is
 * something to look at: nothing is due from them.
 */
export function returnPeriods(
  council: Pick<CouncilProfile, 'returnFrequency'>,
  startsOn: IsoDay,
  on: IsoDay,
  sent: readonly (Period & { readonly sentOn: IsoDay })[],
): ReturnChoice[] {
  const choices: ReturnChoice[] = sent.map(({ from, to, sentOn }) => choice({ from, to }, on, sentOn));
  for (let from = startsOn; from <= on; ) {
    const covering = sent.find((period) => contains(period, from));
    const to = covering?.to ?? beforeNextSent({ from, to: lastDay(council, from) }, sent);
    if (!covering) choices.push(choice({ from, to }, on, null));
    from = addDays(to, 1);
  }
  return choices.sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? 1 : -1));
}

function lastDay({ returnFrequency }: Pick<CouncilProfile, 'returnFrequency'>, from: IsoDay): IsoDay {
  const quarter = () => lastDayOfReturn(from, 'quarter') ?? from;
  return returnFrequency === null ? quarter() : (lastDayOfReturn(from, returnFrequency) ?? quarter());
}

function choice(period: Period, on: IsoDay, sentOn: IsoDay | null): ReturnChoice {
  const state = sentOn !== null ? `, sent on ${formatDay(sentOn)}` : period.to >= on ? ', still running' : '';
  return { ...period, words: `${formatPeriod(period)}${state}`, sentOn };
}

import type { Output } from '../../../shared/contract/contract';
import { addDays, formatDay, formatDayShort, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { isMet } from '../../../shared/plan/need-words';

type Home = Output<'home.show'>;

/** The answer of Home in two sentences: what there is, and what of it is free. */
export function answerOf(home: Pick<Home, 'balancePence' | 'sparePence'>): { have: string; spare: string; isShort: boolean } {
  const have = home.balancePence < 0 ? `You are ${formatPounds(-home.balancePence)} overdrawn.` : `You have ${formatPounds(home.balancePence)}.`;
  if (home.sparePence < 0) return { have, spare: `You are ${formatPounds(-home.sparePence)} short of what is due.`, isShort: true };
  return { have, spare: home.sparePence === 0 ? 'Nothing is spare.' : `${formatPounds(home.sparePence)} is spare.`, isShort: false };
}

const NAMED = 3;

/** What the money is set aside for: the first few by name, the others counted. */
export function spokenForSentence(home: Pick<Home, 'spokenFor' | 'spokenForPence'>): string {
  if (home.spokenForPence === 0) return 'Nothing is set aside.';
  const named = home.spokenFor
    .slice(0, NAMED)
    .map(({ words, amountPence, dueOn }) => `${words} ${formatPounds(amountPence)}${dueOn ? ` on ${formatDayShort(dueOn)}` : ''}`);
  const others = home.spokenFor.length - named.length;
  const all = others > 0 ? [...named, `${others} more`] : named;
  return `${formatPounds(home.spokenForPence)} is set aside: ${all.join(', ')}.`;
}

const QUIET_DAYS = 7;

/** Up to which day the ledger is kept, where its newest entry is older than a week: the balance may have moved since. Else empty. */
export function asOfSentence({ on, lastEntryOn }: Pick<Home, 'on' | 'lastEntryOn'>): string {
  if (lastEntryOn === null || lastEntryOn >= addDays(on, -QUIET_DAYS)) return '';
  return `That is as your ledger has it to ${formatDay(lastEntryOn)}. Nothing newer is written down.`;
}

/** The headline of the year: on course to be over, under, or on the budget. */
export function yearSentence(year: Pick<NonNullable<Home['year']>, 'leftPence'>): string {
  if (year.leftPence < 0) return `The year so far: on course to be ${formatPounds(-year.leftPence)} over budget`;
  if (year.leftPence === 0) return 'The year so far: on course to use the budget exactly';
  return `The year so far: on course to have ${formatPounds(year.leftPence)} left`;
}

export const EMPLOYING_LABEL = 'Employing (estimate)';

/** What the estimate holds, or that there is none; empty where nobody is employed for the plan. */
export function employingSentence({ employingPence }: Pick<NonNullable<Home['year']>, 'employingPence'>): string {
  if (employingPence === 0) return '';
  if (employingPence === null) return 'Holiday pay, employer’s National Insurance and pension still to come are not counted: a rate is not known. So less will be left than this says.';
  return 'The costs of employing are holiday pay, employer’s National Insurance and pension still to come this year. They are an estimate from the days left; payroll works out the real ones.';
}

/** Before the first day of the budget. */
export function budgetBeginsWords(beginsOn: IsoDay): string {
  return `Your budget begins on ${formatDay(beginsOn)}`;
}

/** “Your needs: 5 of 7 fully met”. */
export function needsSentence(needs: Home['needs']): string {
  const assessed = needs.filter((need) => need.state !== 'not_assessed');
  const met = assessed.filter((need) => isMet(need.state)).length;
  if (assessed.length === 0) return 'Your needs';
  if (assessed.length === 1) return met === 1 ? 'Your need is fully met' : 'Your need is not fully met';
  return met === assessed.length ? `Your needs: all ${met} fully met` : `Your needs: ${met} of ${assessed.length} fully met`;
}

/** Is the money still to come: is the budget an estimate that the council has not agreed, or is its first day ahead? */
export function isMoneyToCome({ budgetBeginsOn, hasAnything }: Pick<Home, 'budgetBeginsOn' | 'hasAnything'>): boolean {
  return budgetBeginsOn !== null || (hasAnything.budget && !hasAnything.agreedBudget);
}

/** What Home says of a ledger in which nothing is written down yet. */
export function beginWords(home: Pick<Home, 'budgetBeginsOn' | 'hasAnything'>): string {
  const { budget, agreedBudget } = home.hasAnything;
  return [
    budget && !agreedBudget ? 'Your budget is an estimate until the council agrees your plan.' : '',
    home.budgetBeginsOn === null ? '' : `${budgetBeginsWords(home.budgetBeginsOn)}.`,
    'Three things make this ledger useful. Do them in any order; what you enter is saved at once.',
  ]
    .filter((words) => words !== '')
    .join(' ');
}

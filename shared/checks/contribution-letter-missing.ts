import { currentLetter } from '../budget/contribution';
import { budgetOn } from '../budget/personal-budget';
import { formatDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { EACH_WORDS } from '../plan/service-words';
import { recordsOf, type Check } from './check';

/** `know`: nothing is wrong yet, but without the letter nobody can show what was asked for, or when. */
export const contributionLetterMissing: Check = {
  code: 'contribution-letter-missing',
  rule: 'The personal budget has a contribution above £0.00, and no letter from the council that applies on the day is written down.',
  source: 'Care and support statutory guidance, chapter 8: the council gives a written record of the financial assessment',
  check(facts, on) {
    const budget = budgetOn(facts.budgets, on);
    if (!budget || budget.contributionPence === 0 || currentLetter(facts.letters, on)) return [];
    const figure = `${formatPounds(budget.contributionPence)} ${EACH_WORDS[budget.per]}`;
    return [
      {
        check: 'contribution-letter-missing',
        severity: 'know',
        title: `No letter is written down for your contribution of ${figure}`,
        why: `Your personal budget from ${formatDay(budget.startsOn)} says that you pay ${figure}. The council’s letter says from which day, and when each payment is due. Without it, nothing here can say what you owe or that it changed.`,
        next: 'Add the letter. If you have none, ask the council for one in writing, with the sums that the figure comes from.',
        screen: 'contribution',
        byOn: null,
        figures: { contributionPence: budget.contributionPence, startsOn: budget.startsOn },
        records: recordsOf('budget', [budget.id]),
      },
    ];
  },
};

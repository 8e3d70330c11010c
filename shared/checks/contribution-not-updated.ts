import { currentLetter, expectedContributions } from '../budget/contribution';
import { yearBasisOf } from '../councils/year-basis';
import { addDays, addMonths, formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { taxYearOf } from '../kernel/period';
import { convertPence } from '../kernel/recurrence';
import { EACH_WORDS } from '../plan/service-words';
import { recordsOf, type Check } from './check';

/** `act`: benefits changed, so the figure is likely to be wrong, and arrears or an overpayment grow each week. */
export const contributionNotUpdated: Check = {
  code: 'contribution-not-updated',
  rule: 'On 6 April the contribution stayed the same as the day before, above £0.00, and no letter of the council is dated since 1 February of that year. Looked at from 6 April on.',
  source: 'Councils work the contribution out again each April with the benefit rates; Care and Support (Charging and Assessment of Resources) Regulations 2014',
  check(facts, on) {
    const aprilOn = taxYearOf(on).from;
    const februaryOn = `${aprilOn.slice(0, 4)}-02-01` as IsoDay;
    const isNewsSince = facts.letters.some(({ letterOn }) => februaryOn <= letterOn && letterOn <= on);
    const [before, after] = [currentLetter(facts.letters, addDays(aprilOn, -1)), currentLetter(facts.letters, aprilOn)];
    if (!before || !after || after.amountPence === 0 || isNewsSince) return [];
    // By the year: by the week a penny every 4 weeks would be rounded away.
    const yearly = ({ amountPence, every }: typeof after) => convertPence(amountPence, every, 'year', yearBasisOf(facts.council));
    if (yearly(before) !== yearly(after)) return [];
    const [next] = expectedContributions(facts.letters, { from: on, to: addMonths(on, 3) });
    const figure = `${formatPounds(after.amountPence)} ${EACH_WORDS[after.every]}`;
    return [
      {
        check: 'contribution-not-updated',
        severity: 'act',
        title: `Your contribution has not changed since before 6 April: it is still ${figure}`,
        why: `The last letter is of ${formatDay(after.letterOn)}. Benefits go up each April, and the council works your contribution out again. If a new letter came, you may be paying too little, and the rest builds up as a debt. If none came, nobody has looked whether you pay too much.`,
        next: 'Look for a letter since February and add it, then change your standing order. If none came, ask the council for the new figure in writing.',
        screen: 'contribution',
        byOn: next?.on ?? null,
        figures: { amountPence: after.amountPence, letterOn: after.letterOn, aprilOn },
        records: recordsOf('letter', [after.id]),
      },
    ];
  },
};

import { reservesWorkedOut } from '../budget/reserves-worked-out';
import { reserveName } from '../budget/reserves';
import { formatPounds, sumPence } from '../kernel/money';
import { joinWords, lowerFirst } from '../kernel/plain-words';
import { isCurrent } from '../kernel/period';
import { recordsOf, type Check } from './check';

/** Sick pay is not among them: nobody owes it yet. */
const OWED = ['holiday', 'hmrc', 'redundancy'] as const;

/** `act`: these bills come for certain or can come any day, and money that is not kept for them looks spare. */
export const noReserveForEmployerCosts: Check = {
  code: 'no-reserve-for-employer-costs',
  rule: 'Holiday earned and not taken, HMRC’s bill for paydays that have been, and redundancy pay if the jobs ended today come to more than what is kept for them.',
  source: 'Care and Support Statutory Guidance, 12.27 to 12.29; docs/decisions/0005',
  check(facts, on) {
    const employed = facts.workers.filter((worker) => worker.kind === 'employed' && isCurrent(worker, on));
    if (employed.length === 0) return [];
    const owed = reservesWorkedOut(facts, on).filter(({ kind, amountPence }) => OWED.some((each) => each === kind) && (amountPence ?? 0) > 0);
    const neededPence = sumPence(owed.map(({ amountPence }) => amountPence ?? 0));
    // What is kept for HMRC is not free for holiday: where its bill is not known or paid, both sides leave it out.
    const counted = OWED.filter((kind) => kind !== 'hmrc' || owed.some((each) => each.kind === 'hmrc'));
    const keptPence = sumPence(facts.reserves.filter(({ kind }) => counted.some((each) => each === kind)).map(({ amountPence }) => amountPence));
    if (neededPence <= keptPence) return [];
    const parts = joinWords(owed.map(({ kind, amountPence }) => `${lowerFirst(reserveName({ kind, words: '' })).replace('hMRC', 'HMRC')} ${formatPounds(amountPence ?? 0)}`));
    return [
      {
        check: 'no-reserve-for-employer-costs',
        severity: 'act',
        title: `${formatPounds(neededPence - keptPence)} of the costs of employing has no money put aside`,
        why: `By what is written down today: ${parts}. ${keptPence === 0 ? 'Nothing is kept for them.' : `${formatPounds(keptPence)} is kept for them.`} What is not kept looks like spare money, and the council may ask for it back. Holiday that was taken and is not written down counts as owed.`,
        next: 'See how it is worked out under Costs, write down holiday taken, and keep the figure or your own. Or ask the council in writing to pay these bills when they come.',
        screen: 'employing',
        byOn: null,
        figures: { neededPence, keptPence },
        records: recordsOf('worker', employed.map(({ id }) => id)),
      },
    ];
  },
};

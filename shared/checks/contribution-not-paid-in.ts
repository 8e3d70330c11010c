import { contributionGoesIn, contributionState } from '../budget/contribution';
import { ledgerKnownTo, ledgerStartsOn } from '../budget/payments-in';
import { formatDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { countOf } from '../kernel/plain-words';
import { recordsOf, type Check } from './check';

/** `stop` from two missed: councils may suspend a payment for it. One is put right with a single transfer: `act`. */
export const contributionNotPaidIn: Check = {
  code: 'contribution-not-paid-in',
  rule: 'A contribution was expected by its day and has not been received in full. Money paid in goes to the oldest one first. Only the days that the ledger covers are looked at, and not its last.',
  source: 'Care and Support (Charging and Assessment of Resources) Regulations 2014; direct payment agreements',
  check(facts, on) {
    // Someone with a standing order would pay twice because a statement is late.
    const knownTo = ledgerKnownTo(facts, on);
    if (!contributionGoesIn(facts, on) || knownTo === undefined) return [];
    const { dues, arrearsPence } = contributionState(facts.letters, facts.entries, knownTo, ledgerStartsOn(facts));
    const short = dues.filter((due) => due.state === 'part' || due.state === 'missed');
    const [first] = short;
    if (!first) return [];
    const part = first.paidPence > 0 ? ` Of that one, ${formatPounds(first.paidPence)} was paid.` : '';
    return [
      {
        check: 'contribution-not-paid-in',
        severity: short.length > 1 ? 'stop' : 'act',
        title: `${formatPounds(arrearsPence)} of your contribution has not been paid in`,
        why: `${knownTo < on ? `Your ledger goes to ${formatDay(knownTo)}. By then ` : ''}${countOf(short.length, 'payment')} of your share ${short.length === 1 ? 'is' : 'are'} not there in full. ${short.length === 1 ? 'It' : 'The first'} was due on ${formatDay(first.dueOn)}.${part} Without it the account cannot pay for all your support, and the council may stop the direct payment.`,
        next: `Pay ${formatPounds(arrearsPence)} from your own account into the direct payment account. If the figure is wrong or you cannot pay it, ring the council now.`,
        screen: 'contribution',
        byOn: on,
        figures: { arrearsPence, missed: short.length, firstDueOn: first.dueOn },
        records: recordsOf('letter', short.map((due) => due.letterId)),
      },
    ];
  },
};

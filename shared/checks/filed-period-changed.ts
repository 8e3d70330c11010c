import { formatDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { formatPeriod } from '../kernel/period';
import { countOf, joinWords } from '../kernel/plain-words';
import { moneyChangedSince } from '../returns/diff-returns';
import { periodMoney } from '../returns/period-money';
import type { ReturnChange } from '../returns/return-change';
import type { ReturnSent } from '../returns/return-sent';
import { recordsOf, type Check } from './check';

/** `act`: the council has other figures than the ledger. Of several returns the oldest is named, for a slip there moves all later ones. */
export const filedPeriodChanged: Check = {
  code: 'filed-period-changed',
  rule: 'The money of a period whose return was sent is not what was sent: a payment was added, taken out or changed since. Evidence that was found later is left out.',
  source: 'Direct payment agreements: a return is a true record of what was paid in and out',
  check(facts, on) {
    const changed = facts.returnsSent.filter(({ sentOn }) => sentOn <= on).flatMap((sent) => {
      const money = periodMoney(facts, sent);
      const changes = moneyChangedSince(sent, money);
      return changes.length === 0 ? [] : [{ sent, changes, closingPence: money.closingPence }];
    });
    const [oldest] = changed;
    if (!oldest) return [];
    const { sent, changes, closingPence } = oldest;
    const more = changed.length === 1 ? '' : ` ${countOf(changed.length, 'return')} differ; this is the oldest.`;
    return [
      {
        check: 'filed-period-changed',
        severity: 'act',
        title: `The return that you sent on ${formatDay(sent.sentOn)} is not what this ledger says now`,
        why: `It was for ${formatPeriod(sent)}. ${balanceWords(sent, closingPence)}${paymentWords(changes)}${more}`,
        next: 'Look at what changed. If it is right as it is now, send the return again and mark it as sent. If it is a slip, put the payment right.',
        screen: 'return',
        byOn: null,
        figures: { from: sent.from, to: sent.to, sentClosingPence: sent.closingPence, closingPence, returns: changed.length },
        records: recordsOf('return', changed.map((one) => one.sent.id)),
      },
    ];
  },
};

function balanceWords(sent: ReturnSent, closingPence: number): string {
  return sent.closingPence === closingPence
    ? `It closed on ${formatPounds(closingPence)}, and still does.`
    : `It closed on ${formatPounds(sent.closingPence)}, and this ledger now says ${formatPounds(closingPence)}.`;
}

/** ` Since then 1 payment was added and 2 were changed.` Empty: what moved it lies before its first day, or no copy was kept. */
function paymentWords(changes: readonly ReturnChange[]): string {
  const [added, gone, changed] = (['added', 'gone', 'changed'] as const).map((kind) => changes.filter((change) => change.kind === kind).length);
  const parts = [
    ...(added ? [`${countOf(added, 'payment')} added`] : []),
    ...(gone ? [`${countOf(gone, 'payment')} taken out`] : []),
    ...(changed ? [`${countOf(changed, 'payment')} changed`] : []),
  ];
  return parts.length === 0 ? '' : ` Since it was sent: ${joinWords(parts)}.`;
}

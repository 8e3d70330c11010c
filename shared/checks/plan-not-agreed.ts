import { formatPounds } from '../kernel/money';
import { formatDay } from '../kernel/iso-date';
import { spentPence } from '../ledger/spending';
import { recordsOf, type Check } from './check';

/** `act`: until a plan is agreed, nothing says that the money was spent on what the council agreed to. */
export const planNotAgreed: Check = {
  code: 'plan-not-agreed',
  rule: 'Money of the direct payment was spent, and no version of the plan is marked as agreed by that day.',
  source: 'Luton’s guide: “Once we have agreed and signed off your care and support plan, you can get your personal budget”',
  check(facts, on) {
    if (facts.planVersions.some((version) => version.agreedOn !== null && version.agreedOn <= on)) return [];
    const spending = facts.entries.filter((entry) => entry.paidOn <= on && entry.parts.some((part) => spentPence(part) > 0));
    const [first] = spending;
    if (!first) return [];
    const spent = spending.flatMap((entry) => entry.parts).reduce((sum, part) => sum + spentPence(part), 0);
    const waiting = facts.planVersions.findLast((version) => version.state === 'sent' || version.state === 'changes_asked');
    return [
      {
        check: 'plan-not-agreed',
        severity: 'act',
        title: `${formatPounds(spent)} was spent, and no plan is marked as agreed`,
        why: `The first payment was on ${formatDay(first.paidOn)}. The council agrees the plan before the money is spent; without that it may ask for money back.${waiting?.sentOn ? ` Version ${waiting.number} was sent on ${formatDay(waiting.sentOn)}.` : ''}`,
        next: waiting ? 'If the council has agreed it, mark it as agreed. If not, ask when it will.' : 'If a plan was agreed, mark it as sent and as agreed, with their days. If not, send it.',
        screen: 'plan',
        byOn: null,
        figures: { spentPence: spent, firstOn: first.paidOn },
        records: recordsOf('version', waiting ? [waiting.id] : []),
      },
    ];
  },
};

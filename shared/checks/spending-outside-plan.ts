import { formatDay } from '../kernel/iso-date';
import { formatPounds, sumPence } from '../kernel/money';
import { countOf } from '../kernel/plain-words';
import { isNotAllowedCategory, type Category } from '../ledger/categories';
import { indexEntries, upTo, type Line } from '../ledger/entry-index';
import { isDirectPaymentMoney, isSpendingLine } from '../ledger/spending';
import { afterIntervals } from '../plan/payment-rhythm';
import type { Service } from '../plan/services';
import { wasReported } from '../returns/unreported';
import { recordsOf, type Check } from './check';

/** What employing brings with it, tied to a service or not. */
const COSTS_OF_EMPLOYING: ReadonlySet<Category> = new Set(['hmrc', 'pension', 'payroll_fees', 'insurance', 'training', 'dbs']);

/** `act`: it has happened, and the council will ask what it was for. */
export const spendingOutsidePlan: Check = {
  code: 'spending-outside-plan',
  rule: 'A payment is tied to no service that the plan had that day. Payments that a sent return reported as they stand, and the costs of employing someone, are left out.',
  source: 'Direct payment agreements: only for needs in the agreed plan',
  check(facts, on) {
    const { untied, byService } = indexEntries(facts.entries);
    const employs = facts.workers.length > 0;
    const lines = [
      ...upTo(untied, on).filter((line) => !(employs && COSTS_OF_EMPLOYING.has(line.part.category))),
      ...facts.services.flatMap((service) => outsideItsTime(service, upTo(byService.get(service.id) ?? [], on))),
    ].filter((line) => isSpendingOfThePlan(line) && !wasReported(line.entry, facts.returnsSent));
    const [first] = lines;
    if (!first) return [];
    const notBegun = facts.services.filter((service) => lines.some((line) => isBeforeItsTime(service, line)));
    const allEarly = lines.every((line) => notBegun.some((service) => isBeforeItsTime(service, line)));
    const spentPence = -sumPence(lines.map((line) => line.part.amountPence));
    const only = lines.length === 1;
    return [
      {
        check: 'spending-outside-plan',
        severity: 'act',
        title: only
          ? `${formatPounds(spentPence)} to ${first.entry.payee} on ${formatDay(first.paidOn)} is for no service in the plan`
          : `${countOf(lines.length, 'payment')}, ${formatPounds(spentPence)} in all, are for no service in the plan`,
        why: 'The council looks at whether each payment is for something that the plan has on that day.',
        next: [...notBegun.map(beganEarlier), ...(allEarly ? [] : [sayWhich(only, notBegun.length > 0)])].join(' '),
        screen: 'money',
        byOn: null,
        figures: { payments: lines.length, spentPence },
        records: recordsOf('entry', lines.map((line) => line.entry.id)),
      },
    ];
  },
};

function beganEarlier({ name, startsOn }: Service): string {
  return `“${name}” begins on ${formatDay(startsOn)} in the plan. Did it begin earlier? Then change its first day.`;
}

function sayWhich(only: boolean, isTheRest: boolean): string {
  if (only) return 'Say which service it was for. If it is not in the plan, ask the council whether it agrees.';
  return `Say which service each ${isTheRest ? 'of the others ' : ''}was for. For what is not in the plan, ask the council whether it agrees.`;
}

function isBeforeItsTime({ id, startsOn }: Service, { part, paidOn }: Line): boolean {
  return part.serviceId === id && paidOn < startsOn;
}

/** What the direct payment is never for is another check’s. */
function isSpendingOfThePlan({ part }: Line): boolean {
  return part.amountPence < 0 && isDirectPaymentMoney(part) && isSpendingLine(part.category) && !isNotAllowedCategory(part.category);
}

/** Bills may come up to two intervals after the last day of a service, and one before its first, when paid in advance. */
function outsideItsTime({ startsOn, endsOn, paidEvery }: Service, lines: readonly Line[]): readonly Line[] {
  const first = afterIntervals(startsOn, paidEvery, -1);
  const last = endsOn === null ? null : afterIntervals(endsOn, paidEvery, 2);
  return lines.filter(({ paidOn }) => paidOn < first || (last !== null && paidOn > last));
}

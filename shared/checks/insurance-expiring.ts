import { isCloseFamily } from '../employer/worker';
import { addDays, daysBetween, formatDay } from '../kernel/iso-date';
import { contains, isCurrent } from '../kernel/period';
import { countOf } from '../kernel/plain-words';
import type { Check } from './check';

/** Long enough to compare insurers and to ask the council for the premium. */
const AHEAD_DAYS = 30;

/** `act`: while there is time. `insurance-missing` speaks from the day without cover. */
export const insuranceExpiring: Check = {
  code: 'insurance-expiring',
  rule: 'Employers’ liability insurance ends within 30 days, somebody is employed on the day after, and no other policy covers that day.',
  source: 'Employers’ Liability (Compulsory Insurance) Act 1969',
  check({ policies, workers }, on) {
    const covering = policies.filter((policy) => contains(policy, on));
    const [last] = covering.map(({ to }) => to).sort().reverse();
    if (last === undefined || last > addDays(on, AHEAD_DAYS)) return [];
    const dayAfter = addDays(last, 1);
    const working = workers.filter((worker) => worker.kind === 'employed' && isCurrent(worker, dayAfter));
    if (policies.some((policy) => contains(policy, dayAfter)) || working.every(isCloseFamily)) return [];
    const left = daysBetween(on, last);
    return [
      {
        check: 'insurance-expiring',
        severity: 'act',
        title: `Your employers’ insurance ends on ${formatDay(last)}`,
        why: `It covers you ${left === 0 ? 'to the end of today' : `for ${countOf(left, 'day')} more`}. The law asks for it on every day that someone works, and the fine is up to £2,500.00 a day.`,
        next: 'Renew it, or buy another policy that starts on the day after. Then write down its days and keep the certificate and the receipt.',
        screen: 'employing',
        byOn: last,
        figures: { until: last },
        records: [],
      },
    ];
  },
};

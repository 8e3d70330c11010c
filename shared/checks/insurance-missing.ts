import type { Worker } from '../employer/worker';
import { formatDay } from '../kernel/iso-date';
import { contains, isCurrent } from '../kernel/period';
import { joinWords } from '../kernel/plain-words';
import { recordsOf, type Check } from './check';

/**
 * `stop`: it is against the law for each day that someone works without it. `know` where only close family is employed: the law
 * does not ask for it then, and many councils do. A gap that is over cannot be mended, so only today is looked at.
 */
export const insuranceMissing: Check = {
  code: 'insurance-missing',
  rule: 'Someone is employed today and no employers’ liability insurance covers the day.',
  source: 'Employers’ Liability (Compulsory Insurance) Act 1969',
  check(facts, on) {
    const employed = facts.workers.filter((worker) => worker.kind === 'employed' && isCurrent(worker, on));
    if (employed.length === 0 || facts.policies.some((policy) => contains(policy, on))) return [];
    const onlyFamily = employed.every(isCloseFamily);
    const lastEnd = facts.policies.filter((policy) => policy.to < on).sort((a, b) => (a.to < b.to ? -1 : 1)).at(-1)?.to;
    const names = joinWords(employed.map((worker) => worker.name));
    return [
      {
        check: 'insurance-missing',
        severity: onlyFamily ? 'know' : 'stop',
        title: lastEnd ? `Your employers’ insurance ended on ${formatDay(lastEnd)}` : 'There is no employers’ insurance',
        why: onlyFamily
          ? `You employ ${names}. For close family the law does not ask for employers’ liability insurance, but many councils do.`
          : `You employ ${names}. The law asks for employers’ liability insurance on every day that someone works, and the fine is up to £2,500.00 a day. It pays if they are hurt at work.`,
        next: onlyFamily ? 'Ask the council whether you need it.' : 'Buy it today, and write down the insurer, the number and the days. Ask the council whether the budget covers it.',
        screen: 'employing',
        byOn: onlyFamily ? null : on,
        figures: { employed: employed.length, ...(lastEnd ? { lastEndedOn: lastEnd } : {}) },
        records: recordsOf('worker', employed.map((worker) => worker.id)),
      },
    ];
  },
};

function isCloseFamily(worker: Worker): boolean {
  return worker.relationship !== 'none' && worker.relationship !== 'friend' && worker.relationship !== 'other_relative';
}

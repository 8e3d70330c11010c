import { formatDay } from '../kernel/iso-date';
import { isCurrent } from '../kernel/period';
import { recordsOf, type Check } from './check';

/** `stop`: it is due on the first day at the latest. */
export const contractMissing: Check = {
  code: 'contract-missing',
  rule: 'A PA has worked from their first day without a written statement.',
  source: 'Employment Rights Act 1996, section 1',
  check(facts, on) {
    return facts.workers
      .filter((worker) => worker.kind === 'employed' && isCurrent(worker, on) && (worker.contractGivenOn === null || worker.contractGivenOn > on))
      .map((worker) => ({
        check: 'contract-missing',
        severity: 'stop',
        title: `${worker.name} has no written contract`,
        why: `${worker.name} started on ${formatDay(worker.startsOn)}. Whoever employs someone must give them the terms in writing on or before the first day: hours, pay, holiday and notice.`,
        next: 'Write the terms down, both sign them, and write down the day. The council’s support service can give you a form.',
        screen: 'employing',
        byOn: worker.startsOn,
        figures: { startsOn: worker.startsOn },
        records: recordsOf('worker', [worker.id]),
      }));
  },
};

import type { Worker } from '../employer/worker';
import { formatDay, type IsoDay } from '../kernel/iso-date';
import { isCurrent } from '../kernel/period';
import { recordsOf, type Check, type Flag } from './check';

/** `stop`: it is due on the first day at the latest. `know` for one that was given late: nothing is left to do but to be able to say why. */
export const contractMissing: Check = {
  code: 'contract-missing',
  rule: 'A PA has worked from their first day without a written statement, or was given it after that day.',
  source: 'Employment Rights Act 1996, section 1',
  check(facts, on) {
    const employed = facts.workers.filter((worker) => worker.kind === 'employed' && isCurrent(worker, on));
    return employed.flatMap((worker) => (worker.contractGivenOn === null || worker.contractGivenOn > on ? [missing(worker)] : late(worker, worker.contractGivenOn)));
  },
};

function missing(worker: Worker): Flag {
  return {
    check: 'contract-missing',
    severity: 'stop',
    title: `${worker.name} has no written contract`,
    why: `${worker.name} started on ${formatDay(worker.startsOn)}. Whoever employs someone must give them the terms in writing on or before the first day: hours, pay, holiday and notice.`,
    next: `Write the terms down, both sign them, and write down the day on the page of ${worker.name}. The council’s support service can give you a form.`,
    screen: 'employing',
    byOn: worker.startsOn,
    figures: { startsOn: worker.startsOn },
    records: recordsOf('worker', [worker.id]),
  };
}

function late(worker: Worker, givenOn: IsoDay): Flag[] {
  if (givenOn <= worker.startsOn) return [];
  return [
    {
      check: 'contract-missing',
      severity: 'know',
      title: `${worker.name}’s written contract was late`,
      why: `${worker.name} started on ${formatDay(worker.startsOn)} and got the terms in writing on ${formatDay(givenOn)}. They are due on the first day at the latest.`,
      next: 'Keep the signed copy, and note why it was late. Next time give it on or before the first day.',
      screen: 'employing',
      byOn: null,
      figures: { startsOn: worker.startsOn, givenOn },
      records: recordsOf('worker', [worker.id]),
    },
  ];
}

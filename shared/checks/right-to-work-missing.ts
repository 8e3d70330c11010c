import type { Worker } from '../employer/worker';
import { addDays, formatDay, type IsoDay } from '../kernel/iso-date';
import { recordsOf, type Check, type Flag } from './check';

/**
 * `stop` from the first day: nobody may work before it was seen. `act` before that day. `know` for a copy that came late: only one from
 * before the first day protects the employer, but nothing is left to do.
 */
export const rightToWorkMissing: Check = {
  code: 'right-to-work-missing',
  rule: 'A PA has no dated copy of a right to work check by their first day, or one that was made after it.',
  source: 'Immigration, Asylum and Nationality Act 2006, section 15',
  check(facts, on) {
    const employed = facts.workers.filter((worker) => worker.kind === 'employed' && (worker.endsOn === null || worker.endsOn >= on));
    return employed.flatMap((worker) => (worker.rightToWorkSeenOn === null || worker.rightToWorkSeenOn > on ? [missing(worker, on)] : late(worker, worker.rightToWorkSeenOn)));
  },
};

function missing(worker: Worker, on: IsoDay): Flag {
  return {
    check: 'right-to-work-missing',
    severity: worker.startsOn <= on ? 'stop' : 'act',
    title: `No right to work check for ${worker.name}`,
    why:
      worker.startsOn <= on
        ? `${worker.name} started on ${formatDay(worker.startsOn)}. An employer must see proof before the first day, and keep a dated copy. The penalty is up to £45,000.00.`
        : `${worker.name} starts on ${formatDay(worker.startsOn)}. An employer must see proof before the first day, and keep a dated copy.`,
    next: `See the passport or the online share code, keep a copy, and write down the day on the page of ${worker.name}.`,
    screen: 'employing',
    // The same day as in the list of duties.
    byOn: addDays(worker.startsOn, -1),
    figures: { startsOn: worker.startsOn },
    records: recordsOf('worker', [worker.id]),
  };
}

function late(worker: Worker, seenOn: IsoDay): Flag[] {
  if (seenOn <= worker.startsOn) return [];
  return [
    {
      check: 'right-to-work-missing',
      severity: 'know',
      title: `The right to work check for ${worker.name} was late`,
      why: `${worker.name} started on ${formatDay(worker.startsOn)}, and the proof was seen on ${formatDay(seenOn)}. The law asks for it before the first day.`,
      next: 'Keep the copy, and note why it was late. Next time see the proof before the first day.',
      screen: 'employing',
      byOn: null,
      figures: { startsOn: worker.startsOn, seenOn },
      records: recordsOf('worker', [worker.id]),
    },
  ];
}

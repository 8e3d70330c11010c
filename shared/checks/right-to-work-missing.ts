import { formatDay } from '../kernel/iso-date';
import { recordsOf, type Check } from './check';

/** `stop` from the first day: nobody may work before it was seen. `act` before that day. A copy that came late is there, so it is left. */
export const rightToWorkMissing: Check = {
  code: 'right-to-work-missing',
  rule: 'A PA has no dated copy of a right to work check by their first day.',
  source: 'Immigration, Asylum and Nationality Act 2006, section 15',
  check(facts, on) {
    return facts.workers
      .filter((worker) => worker.kind === 'employed' && (worker.endsOn === null || worker.endsOn >= on))
      .filter((worker) => worker.rightToWorkSeenOn === null || worker.rightToWorkSeenOn > on)
      .map((worker) => ({
        check: 'right-to-work-missing',
        severity: worker.startsOn <= on ? 'stop' : 'act',
        title: `No right to work check for ${worker.name}`,
        why:
          worker.startsOn <= on
            ? `${worker.name} started on ${formatDay(worker.startsOn)}. An employer must see proof before the first day, and keep a dated copy. The penalty is up to £45,000.00.`
            : `${worker.name} starts on ${formatDay(worker.startsOn)}. An employer must see proof before the first day, and keep a dated copy.`,
        next: 'See the passport or the online share code, keep a copy, and write down the day.',
        screen: 'employing',
        byOn: worker.startsOn,
        figures: { startsOn: worker.startsOn },
        records: recordsOf('worker', [worker.id]),
      }));
  },
};

import type { Worker } from '../employer/worker';
import { addDays, formatDay, type IsoDay } from '../kernel/iso-date';
import { recordsOf, type Check, type Flag } from './check';

/** Long enough to ask for a new permission and to see it. */
const AHEAD_DAYS = 60;

/** `stop` from the day after the last one: nobody may work without it. `act` from 60 days before, while there is time. */
export const rightToWorkExpiring: Check = {
  code: 'right-to-work-expiring',
  rule: 'A PA’s permission to work ends within 60 days, or has ended, and they work on after it.',
  source: 'Immigration, Asylum and Nationality Act 2006, section 15; Home Office, An employer’s guide to right to work checks: a follow-up check before permission ends',
  check(facts, on) {
    return facts.workers
      .filter((worker) => worker.kind === 'employed' && (worker.endsOn === null || worker.endsOn >= on))
      .flatMap((worker) => (worker.rightToWorkUntil === null ? [] : look(worker, worker.rightToWorkUntil, on)));
  },
};

function look(worker: Worker, until: IsoDay, on: IsoDay): Flag[] {
  const leavesInTime = worker.endsOn !== null && worker.endsOn <= until;
  if (leavesInTime || until > addDays(on, AHEAD_DAYS)) return [];
  const ended = until < on;
  return [
    {
      check: 'right-to-work-expiring',
      severity: ended ? 'stop' : 'act',
      title: ended ? `${worker.name}’s right to work ended on ${formatDay(until)}` : `${worker.name}’s right to work ends on ${formatDay(until)}`,
      why: ended
        ? `The copy that you saw covers work to that day. The penalty for employing someone who may not work is up to £45,000.00.`
        : `The copy that you saw covers work to that day. An employer must check again before it ends.`,
      next: ended
        ? `${worker.name} may not work until you have seen a new proof, or the Home Office has confirmed that they may. Then write down its day and its last day.`
        : 'Ask for the new share code or document, keep a dated copy, and write down its day and its last day. If an application is open, ask the Home Office’s checking service.',
      screen: 'employing',
      byOn: until,
      figures: { until },
      records: recordsOf('worker', [worker.id]),
    },
  ];
}

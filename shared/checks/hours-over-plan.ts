import { hoursAgainst, type HoursAgainst } from '../employer/hours-worked';
import { weeksBefore } from '../employer/work-week';
import type { Worker } from '../employer/worker';
import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatMinutes } from '../kernel/plain-words';
import { recordsOf, type Check, type Flag } from './check';

const WEEKS = 4;
/** A tenth: hours differ a little from week to week. */
const OVER = { numerator: 11, denominator: 10 };

const isOver = (worked: number, agreed: number | null) => agreed !== null && worked * OVER.denominator > agreed * OVER.numerator;

/** `act`: the budget goes down faster than was planned, and the contract may change by what is always done. */
export const hoursOverPlan: Check = {
  code: 'hours-over-plan',
  rule: 'In the four whole weeks before today a PA worked more than 10 % over the usual hours of the contract, or over the hours that the plan has for them.',
  source: 'The contract’s usual hours and the services of the plan',
  check(facts, on) {
    const { shifts } = facts.employment;
    const period = weeksBefore(on, WEEKS);
    return facts.workers.flatMap((worker) => {
      const against = hoursAgainst(worker, period, { shifts, services: facts.services, terms: facts.terms });
      return look(worker, against, on);
    });
  },
};

function look(worker: Worker, { period, workedMinutes, contractMinutes, plannedMinutes }: HoursAgainst, on: IsoDay): Flag[] {
  const [overContract, overPlan] = [isOver(workedMinutes, contractMinutes), isOver(workedMinutes, plannedMinutes)];
  if ((!overContract && !overPlan) || (worker.endsOn !== null && worker.endsOn < on)) return [];
  const agreed = [
    ...(overContract && contractMinutes !== null ? [`the contract has ${formatMinutes(contractMinutes)}`] : []),
    ...(overPlan && plannedMinutes !== null ? [`the plan has ${formatMinutes(plannedMinutes)}`] : []),
  ];
  return [
    {
      check: 'hours-over-plan',
      severity: 'act',
      title: `${worker.name} works more hours than agreed: ${formatMinutes(workedMinutes)} in four weeks`,
      why: `From ${formatDay(period.from)} to ${formatDay(period.to)} ${worker.name} worked ${formatMinutes(workedMinutes)}; ${agreed.join(', and ')}. More hours than planned use up the budget early, and hours that are always worked may become part of the contract.`,
      next: overContract
        ? 'Look at the weeks. If more hours are needed for good, agree them in writing with the PA, and ask the council about the budget.'
        : 'Look at the weeks. If more hours are needed for good, write them into the plan, and ask the council about the budget.',
      screen: 'employing',
      byOn: null,
      figures: {
        fromOn: period.from,
        toOn: period.to,
        workedMinutes,
        ...(contractMinutes !== null && { contractMinutes }),
        ...(plannedMinutes !== null && { plannedMinutes }),
      },
      records: recordsOf('worker', [worker.id]),
    },
  ];
}

import { jobOf } from '../employer/job-of';
import { paidWorkers } from '../employer/pay-overview';
import { firstPayday, payrollFrom, type PaidWorker } from '../employer/paydays';
import { addDays, formatDay, type IsoDay } from '../kernel/iso-date';
import { isCurrent } from '../kernel/period';
import { recordsOf, type Check, type Flag } from './check';

/** HMRC takes a registration from two months before the first payday on, so the flag comes as early. */
const AHEAD_DAYS = 60;

/** `stop` from the day on which it should have been done; before it, `act`. */
export const payrollNotRegistered: Check = {
  code: 'payroll-not-registered',
  rule: 'A PA’s usual pay reaches HMRC’s limit, or a PA has another job or a pension, on a payday up to 60 days ahead, and no PAYE reference and no day of registration are written down.',
  source: 'GOV.UK, “Check if you need to register as an employer”; the limit: lower earnings limit and secondary threshold of the day',
  check(facts, on) {
    const { payeReference, payeRegisteredOn } = facts.employer;
    if (payeReference.trim() !== '' || payeRegisteredOn !== null) return [];
    const until = addDays(on, AHEAD_DAYS);
    const working = paidWorkers(facts, on).filter((worker) => isCurrent(worker, on) || (worker.startsOn > on && worker.startsOn <= until));
    const reasons = working.flatMap((worker): Reason[] => {
      const overLimit = payrollFrom([worker], facts.employer);
      const otherJob = jobOf(facts.employment, worker.id).hasOtherJob === true ? firstPayday(worker) : undefined;
      const payday = [overLimit, otherJob].filter((day) => day !== undefined).sort()[0];
      return payday === undefined || payday > until ? [] : [{ worker, payday, isPay: overLimit !== undefined && overLimit <= payday }];
    });
    const first = reasons.sort((a, b) => (a.payday < b.payday ? -1 : 1))[0];
    return first ? [flagOf(first, reasons, on)] : [];
  },
};

type Reason = { readonly worker: PaidWorker; readonly payday: IsoDay; readonly isPay: boolean };

function flagOf({ worker, payday, isPay }: Reason, all: readonly Reason[], on: IsoDay): Flag {
  const isLate = payday <= on;
  return {
    check: 'payroll-not-registered',
    severity: isLate ? 'stop' : 'act',
    title: isLate ? 'You are not registered with HMRC as an employer' : `Register with HMRC as an employer before ${formatDay(payday)}`,
    why: isPay
      ? `${worker.name}’s usual pay reaches the limit from which HMRC must be told of every payday, from ${formatDay(payday)} on. No PAYE reference is written down.`
      : `${worker.name} has another job or a pension, so HMRC must be told of every payday, whatever the pay, from ${formatDay(payday)} on. No PAYE reference is written down.`,
    next: 'Register on GOV.UK (“Register as an employer”), or ask your payroll bureau to. Then write the PAYE reference down under “You as an employer”.',
    screen: 'employing',
    byOn: payday,
    figures: { paydayOn: payday },
    records: recordsOf('worker', all.map((reason) => reason.worker.id)),
  };
}

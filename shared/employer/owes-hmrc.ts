import { addMonths, type IsoDay } from '../kernel/iso-date';
import type { Entry } from '../ledger/entry';
import { indexEntries, within } from '../ledger/entry-index';
import { rateOn } from '../rates/rate-table';
import { rates } from '../rates/rates';
import { limitFor, usualPayPence } from './pay-period';
import { rateOnDay, type Employer, type Worker } from './worker';

type Facts = { readonly workers: readonly Worker[]; readonly employer: Pick<Employer, 'claimsEmploymentAllowance'>; readonly entries: readonly Entry[] };

/**
 * Does nobody's usual pay come to anything for HMRC on a day: too little for the worker's tax and National Insurance (the primary
 * threshold, which is the personal allowance by the week), and none of the employer's, for it is under the secondary threshold or the
 * Employment Allowance is claimed? Extra hours, or a tax code for another job, may still make something due, so payroll has the last
 * word. False where pay or the limits are not known, or where HMRC was paid in the last year: then something was due.
 */
export function usuallyOwesNothing({ workers, employer, entries }: Facts, on: IsoDay): boolean {
  const paid = within(indexEntries(entries).byCategory.get('hmrc') ?? [], { from: addMonths(on, -12), to: on });
  if (paid.some(({ part }) => part.amountPence < 0)) return false;
  const employed = workers.filter(({ kind, startsOn, endsOn }) => kind === 'employed' && startsOn <= on && (endsOn === null || endsOn >= on));
  const row = rateOn(rates.nationalInsuranceThresholds(), on);
  if (employed.length === 0 || !row.ok) return false;
  const { primaryThreshold, secondaryThreshold } = row.value.values;
  return employed.every((worker) => {
    const ratePence = rateOnDay(worker, on);
    if (ratePence === undefined) return false;
    const pay = usualPayPence(ratePence, worker.minutesAWeek, worker.payEvery);
    const employersShare = employer.claimsEmploymentAllowance === true || pay <= limitFor(secondaryThreshold, worker.payEvery);
    return employersShare && pay <= limitFor(primaryThreshold, worker.payEvery);
  });
}

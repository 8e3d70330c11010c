import type { Facts } from '../checks/check';
import { planEmployerCosts } from '../employer/plan-employer-costs';
import { costRatesDay } from '../employer/rates-known';
import type { IsoDay } from '../kernel/iso-date';
import { timesRatio, type Pence } from '../kernel/money';
import type { Period } from '../kernel/period';
import type { Service } from '../plan/services';
import { paidIn, paymentsFor } from './commitments';

/**
 * How much of what was paid to HMRC and to a pension for a PA's service, in a period, is the employer's own share. It comes on top of
 * the price, as the plan has it, while the worker's tax is part of the price. Worked out from `plannedPence` of wages at the rates of
 * the day, and never more than was paid; all that was paid, where the PA or the rates are not known. In pence.
 */
export function employerSharePaid(service: Service, facts: Pick<Facts, 'entries' | 'workers' | 'employer'>, plannedPence: Pence, period: Period, on: IsoDay): Pence {
  const paidPence = paidIn(paymentsFor(service, facts).filter(({ part }) => part.category !== service.category && (part.category === 'hmrc' || part.category === 'pension')), period);
  if (paidPence <= 0) return 0;
  const employing = planEmployerCosts(facts.workers, facts.employer, on, costRatesDay(on));
  const costs = employing.ok ? employing.value.workers.find(({ workerId }) => workerId === service.workerId) : undefined;
  if (!costs || costs.wagesPence === 0) return paidPence;
  return Math.min(paidPence, timesRatio(plannedPence, { numerator: costs.nationalInsurancePence + costs.pensionPence, denominator: costs.wagesPence }, 'half-up'));
}

import { addDays, addMonths, type IsoDay } from '../kernel/iso-date';
import type { Period } from '../kernel/period';
import type { YearBasis } from '../kernel/recurrence';
import { ok, refused, type Result } from '../kernel/result';
import { costInYear, costOfService, type Costed, type ServiceCost } from './cost-of-service';

/** A question of cost without a ledger: a service, the 12 months asked about, and the school terms. */
export type CostQuestion = {
  readonly service: Omit<Costed, 'startsOn' | 'endsOn'>;
  /** Its first and last day; null (both): it runs all year. */
  readonly span: Period | null;
  /** The first of the 12 months; null: the first day of the service, or the day asked. */
  readonly yearFrom: IsoDay | null;
  /** The day asked. */
  readonly on: IsoDay;
  readonly terms: readonly Period[];
  readonly basis: YearBasis;
};

/**
 * Answers it in pence, for the 12 months named. A week, 4 weeks and a month are usual ones at the prices of the first of these months
 * (of the first day, where that is later); the year has its bank holidays, school terms, breaks and new prices, and, with a first and a
 * last day, only the part of it in which the service runs. Faults: it ends before it starts (`ends-before-start`), also a break or a
 * term (`break-…`, `term-…`); by the hour with no time given (`hourly-without-time`).
 */
export function serviceCost({ service, span, yearFrom, on, terms, basis }: CostQuestion): Result<ServiceCost & { readonly year: Period }> {
  if (span && span.to < span.from) return refused({ code: 'ends-before-start', field: 'endsOn', message: 'The last day is before the first day. Check both days.' });
  if (service.breaks.some(({ from, to }) => to < from)) return refused({ code: 'break-ends-before-start', field: 'breaks', message: 'A break ends before it starts. Check both of its days.' });
  if (terms.some(({ from, to }) => to < from)) return refused({ code: 'term-ends-before-start', field: 'terms', message: 'A term ends before it starts. Check both of its days.' });
  const from = yearFrom ?? span?.from ?? on;
  const year = { from, to: addDays(addMonths(from, 12), -1) };
  const dated = { ...service, startsOn: span?.from ?? from, endsOn: span?.to ?? null };
  const cost = costOfService(dated, basis, { on: from, year, terms });
  if (!cost) return refused({ code: 'hourly-without-time', field: 'minutes', message: 'It is paid by the hour, so the cost depends on the time. Write how long each time lasts.' });
  const yearlyPence = service.every === 'once' && !span ? cost.yearlyPence : costInYear(dated, year, basis, terms);
  return ok({ ...cost, yearlyPence: yearlyPence ?? cost.yearlyPence, year });
}

import type { IsoDay } from '../kernel/iso-date';
import { legalNotice } from './legal-notice';

/**
 * The weeks of notice that an employer must give when a job ends on a day: what the law asks of that day (`legalNotice`), which is never
 * less than of the day on which it is given; more where the contract says so (`agreedWeeks`; null: it does not).
 */
export function noticeWeeks(startsOn: IsoDay, endsOn: IsoDay, agreedWeeks: number | null): number {
  return Math.max(agreedWeeks ?? 0, legalNotice(startsOn, endsOn).employerWeeks);
}

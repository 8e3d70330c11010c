import { addMonths, type IsoDay } from '../kernel/iso-date';

/** The day on which 6 months take the place of 2 years (Employment Rights Act 2025). */
export const SIX_MONTHS_FROM: IsoDay = '2027-01-01';

/**
 * The day from which somebody has the right not to be dismissed unfairly: after 2 years, and from 1 January 2027 after 6 months. Who
 * began by 1 July 2026 has it on that day.
 */
export function unfairDismissalFrom(startsOn: IsoDay): IsoDay {
  const [sixMonths, twoYears] = [addMonths(startsOn, 6), addMonths(startsOn, 24)];
  const underNewLaw = sixMonths > SIX_MONTHS_FROM ? sixMonths : SIX_MONTHS_FROM;
  return twoYears < underNewLaw ? twoYears : underNewLaw;
}

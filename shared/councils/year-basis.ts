import type { YearBasis } from '../kernel/recurrence';
import type { CouncilProfile } from './council-profile';

/** How this council turns weeks into a year; weekly × 52 unless its profile says otherwise. */
export function yearBasisOf(council: Pick<CouncilProfile, 'yearBasis'>): YearBasis {
  return council.yearBasis ?? '52-weeks';
}

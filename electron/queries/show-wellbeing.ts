import type { Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { wellbeingProgress } from '#shared/plan/plan-parts';
import { WELLBEING_AREAS, WELLBEING_KEYS } from '#shared/plan/wellbeing';
import { WELLBEING_PROMPTS } from '#shared/plan/wellbeing-prompts';
import { readLedger } from '../db/transaction';
import { listWellbeing } from '../repositories/wellbeing';
import type { Services } from '../services/services';

/** The nine areas of wellbeing, each with its question, an example and what is written. */
export function showWellbeing(services: Services): Result<Output<'wellbeing.show'>> {
  const written = readLedger(services, listWellbeing);
  return ok({
    progress: wellbeingProgress(written.length),
    areas: WELLBEING_KEYS.map((area) => ({ area, ...WELLBEING_AREAS[area], ...WELLBEING_PROMPTS[area], words: written.find((one) => one.area === area)?.words ?? '' })),
  });
}

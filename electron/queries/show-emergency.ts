import type { Output } from '#shared/contract/contract';
import { isCurrent } from '#shared/kernel/period';
import { ok, type Result } from '#shared/kernel/result';
import { EMERGENCY_PROMPTS, SITUATIONS_IN_ORDER } from '#shared/plan/emergency-prompts';
import { emergencyProgress } from '#shared/plan/plan-parts';
import { SITUATION_WORDS } from '#shared/plan/plan-words';
import { readLedger } from '../db/transaction';
import { listEmergencies, listEmergencyContacts } from '../repositories/emergencies';
import { listWorkers } from '../repositories/workers';
import type { Services } from '../services/services';

/** What to do in each situation, with its question and an example, and whom to ring. */
export function showEmergency(services: Services): Result<Output<'emergency.show'>> {
  const on = services.clock.today();
  return readLedger(services, (db) => {
    const written = listEmergencies(db);
    return ok({
      progress: emergencyProgress(written),
      situations: SITUATIONS_IN_ORDER.map((situation) => ({ situation, title: SITUATION_WORDS[situation], ...EMERGENCY_PROMPTS[situation], words: written.find((one) => one.situation === situation)?.words ?? '' })),
      contacts: listEmergencyContacts(db),
      paysWages: listWorkers(db).some((worker) => isCurrent(worker, on)),
    });
  });
}

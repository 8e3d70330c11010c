import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { keepWords } from '#shared/plan/keep-words';
import { writeLedger } from '../db/transaction';
import { listWellbeing, removeWellbeing, saveWellbeing as save } from '../repositories/wellbeing';
import type { Services } from '../services/services';

/** Keeps what is written about an area of wellbeing, as it was written; empty words take it out. No faults. */
export function saveWellbeing(services: Services, { area, words }: Input<'wellbeing.save'>): Result<Output<'wellbeing.save'>> {
  return writeLedger(services, 'wellbeing.save', { area, words }, (db) => {
    const kept = keepWords(listWellbeing(db).find((one) => one.area === area), words);
    if (kept.act === 'save') save(db, { id: kept.id, area, words: kept.words });
    if (kept.act === 'remove') removeWellbeing(db, kept.id);
    return ok({ changedAt: services.clock.now() });
  });
}

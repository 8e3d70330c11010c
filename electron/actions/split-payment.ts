import type { Input, Output } from '#shared/contract/contract';
import { ok, refused, type Result } from '#shared/kernel/result';
import { splitPayment as decide } from '#shared/ledger/tie-payments';
import { writeLedger } from '../db/transaction';
import { noteSorted } from '../repositories/document-evidence';
import { entryById, serviceIds } from '../repositories/entries';
import { addTie } from '../repositories/postings';
import type { Services } from '../services/services';

/** Says which parts of one payment were for what. The parts add up to it exactly. */
export function splitPayment(services: Services, input: Input<'payments.split'>): Result<Output<'payments.split'>> {
  return writeLedger(services, 'payments.split', input, (db) => {
    const entry = entryById(db, input.entryId);

    const decided = decide(entry, input.parts, serviceIds(db));
    if (!decided.ok) return refused(...decided.faults);

    addTie(db, decided.value, input.parts, { ruleId: null, reason: '', madeAt: services.clock.now() });
    noteSorted(db, decided.value);
    return ok({});
  });
}

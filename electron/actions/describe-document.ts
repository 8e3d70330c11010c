import type { Input, Output } from '#shared/contract/contract';
import { decideDescription } from '#shared/documents/decide-documents';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { describeDocument as describe, documentById } from '../repositories/documents';
import type { Services } from '../services/services';

/** Writes down what a document is and the day on it. Faults: it is gone; the day is still to come. */
export function describeDocument(services: Services, input: Input<'documents.describe'>): Result<Output<'documents.describe'>> {
  return writeLedger(services, 'documents.describe', input, (db) => {
    const decided = decideDescription(documentById(db, input.documentId), input, services.clock.today());
    if (!decided.ok) return decided;
    describe(db, input.documentId, decided.value);
    return ok({});
  });
}

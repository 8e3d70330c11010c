import type { Input, Output } from '#shared/contract/contract';
import { coverageOf } from '#shared/documents/evidence-of-links';
import { ok, refused, type Result } from '#shared/kernel/result';
import { checkEvidence } from '#shared/ledger/evidence';
import { writeLedger } from '../db/transaction';
import { linksOfEntry } from '../repositories/documents';
import { entryById, setEntryNote } from '../repositories/entries';
import type { Services } from '../services/services';

/** Notes the evidence of payments: there is some, or the reason why none is needed. */
export function setEvidence(services: Services, input: Input<'payments.setEvidence'>): Result<Output<'payments.setEvidence'>> {
  return writeLedger(services, 'payments.setEvidence', input, (db) => {
    const entries = input.entryIds.map((id) => entryById(db, id));

    const decided = checkEvidence(entries, input.evidence, input.words);
    if (!decided.ok) return refused(...decided.faults);
    const isCovered = (entry: (typeof decided.value)[number]) => coverageOf(entry.parts, linksOfEntry(db, entry.id).map((link) => link.target.part)) === 'whole';
    if (input.evidence === 'missing' && decided.value.some(isCovered)) {
      return refused({ code: 'evidence-is-here', field: 'evidence', message: 'A document is linked to this payment, so its evidence is here. Unlink the document first, if it is for something else.' });
    }

    for (const entry of decided.value) setEntryNote(db, entry.id, { evidence: input.evidence, evidenceWords: input.words.trim() });
    return ok({});
  });
}

/** Keeps a person's own note beside a payment. */
export function setNote(services: Services, input: Input<'payments.setNote'>): Result<Output<'payments.setNote'>> {
  return writeLedger(services, 'payments.setNote', input, (db) => {
    const decided = checkEvidence([entryById(db, input.entryId)], 'have', '');
    if (!decided.ok) return refused(...decided.faults);

    setEntryNote(db, input.entryId, { note: input.note });
    return ok({});
  });
}

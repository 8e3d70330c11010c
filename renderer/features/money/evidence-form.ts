import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { EVIDENCE } from '../../../shared/ledger/entry';
import { readForm } from '../../ui/form-reader';

export type EvidenceText = { readonly evidence: string; readonly evidenceWords: string };

/** Reads where the evidence stands; where none is needed, the reason has to be there for the council to read. */
export function readEvidence(text: EvidenceText, entryId: number, today: IsoDay): Result<Input<'payments.setEvidence'>> {
  return readForm(today, (field) => {
    const evidence = field.choice('evidence', text.evidence, EVIDENCE, 'Choose whether you have evidence');
    const words = evidence === 'not_needed' ? field.words('evidenceWords', text.evidenceWords, 'Enter why no evidence is needed') : text.evidenceWords.trim();
    return { entryIds: [entryId], evidence, words: evidence === 'missing' ? '' : words };
  });
}

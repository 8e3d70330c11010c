import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';
import { readEvidence, type EvidenceText } from './evidence-form';
import { readPurpose, SORT_LATER, type PurposeService } from './purpose';
import type { RegisterRow } from './register-row';

/** Which way all of these payments went; null: some came in and some went out, or there are none. */
export function bulkDirection(rows: readonly Pick<RegisterRow, 'amountPence'>[]): 'in' | 'out' | null {
  const ways = new Set(rows.map(({ amountPence }) => (amountPence < 0 ? 'out' : 'in')));
  return ways.size === 1 ? ([...ways][0] ?? null) : null;
}

/** Reads what ticked payments were for, all alike. Those that a person split stay split. */
export function readBulkTie(purpose: string, rows: readonly Pick<RegisterRow, 'id' | 'parts'>[], direction: 'in' | 'out', services: readonly PurposeService[], today: IsoDay): Result<Input<'payments.tie'>> {
  return readForm(today, (field) => {
    if (purpose === SORT_LATER) field.refuse('purpose', 'Choose what the payments were for');
    const entryIds = rows.filter(({ parts }) => parts.length === 1).map(({ id }) => id);
    if (entryIds.length === 0) field.refuse('purpose', 'All of these are split over several things. Open each to change it');
    return { entryIds, ...readPurpose(purpose, direction, services), fund: null, rememberWords: null };
  });
}

/** Reads the evidence of ticked payments, the same words for all. */
export function readBulkEvidence(text: EvidenceText, rows: readonly Pick<RegisterRow, 'id'>[], today: IsoDay): Result<Input<'payments.setEvidence'>> {
  const one = readEvidence(text, 1, today);
  return one.ok ? { ok: true, value: { ...one.value, entryIds: rows.map(({ id }) => id) } } : one;
}

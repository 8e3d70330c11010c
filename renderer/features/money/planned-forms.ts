import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import type { OccurrenceKey } from '../../../shared/planned/occurrence';
import { readForm } from '../../ui/form-reader';

/** Which planned movement, and nothing else of it. */
export function keyOf({ source, sourceId, dueOn }: OccurrenceKey): OccurrenceKey {
  return { source, sourceId, dueOn };
}

/** Reads why a planned movement will not come. */
export function readCancel(reason: string, planned: OccurrenceKey, today: IsoDay): Result<Input<'planned.cancel'>> {
  return readForm(today, (field) => ({ ...keyOf(planned), reason: field.words('reason', reason, 'Enter why it does not come') }));
}

/** Reads which payment met it, chosen by its number. */
export function readMeet(entryId: string, planned: OccurrenceKey, today: IsoDay): Result<Input<'planned.meet'>> {
  return readForm(today, (field) => {
    const id = /^\d{1,9}$/.test(entryId) ? Number(entryId) : 0;
    if (id === 0) field.refuse('entryId', 'Choose the payment');
    return { ...keyOf(planned), entryId: id };
  });
}

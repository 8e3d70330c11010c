import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

export type ContactText = { name: string; relation: string; phone: string; hasKey: boolean; words: string };

/** Someone to ring, as typed → the record to save, or what stands in its way. */
export function readContact(text: ContactText, id: number | null, today: IsoDay): Result<Input<'emergencyContacts.save'>> {
  return readForm(today, (field) => ({
    id,
    name: field.words('name', text.name, 'Write the name of the person or place to ring'),
    relation: text.relation.trim(),
    phone: text.phone.trim(),
    hasKey: text.hasKey,
    words: text.words.trim(),
  }));
}

import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { HELPER_ROLES } from '../../../shared/person/person';
import { readForm } from '../../ui/form-reader';

type Role = Input<'helpers.save'>['role'];

export type HelperText = { name: string; role: Role | ''; mayDo: string };

/** Someone who helps, as typed → the record to save, or what stands in its way. */
export function readHelper(text: HelperText, id: number | null, today: IsoDay): Result<Input<'helpers.save'>> {
  return readForm(today, (field) => ({
    id,
    name: field.words('name', text.name, 'Write the name of the person who helps'),
    role: field.choice('role', text.role, HELPER_ROLES, 'Choose who they are to you'),
    mayDo: text.mayDo.trim(),
  }));
}

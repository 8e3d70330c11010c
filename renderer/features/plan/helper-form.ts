import type { Input } from '../../../shared/contract/contract';
import { ok, refused, type Fault, type Result } from '../../../shared/kernel/result';

type Role = Input<'helpers.save'>['role'];

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  family: 'Family',
  friend: 'Friend',
  carer: 'Carer',
  social_worker: 'Social worker',
  independent: 'Someone independent',
  broker: 'Broker',
  support_service: 'Direct payment support service',
  advocate: 'Advocate',
};

export type HelperText = { name: string; role: Role | ''; mayDo: string };

/** Someone who helps, as typed → the record to save, or what stands in its way. */
export function readHelper(text: HelperText, id: number | null): Result<Input<'helpers.save'>> {
  const faults: Fault[] = [];
  const name = text.name.trim();
  if (name === '') faults.push({ code: 'helper-unnamed', field: 'name', message: 'Write the name of the person who helps.' });
  if (text.role === '') faults.push({ code: 'helper-role', field: 'role', message: 'Choose who they are to you.' });
  if (faults.length > 0 || text.role === '') return refused(...faults);
  return ok({ id, name, role: text.role, mayDo: text.mayDo.trim() });
}

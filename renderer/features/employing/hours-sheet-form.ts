import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { ok, refused, type Fault, type Result } from '../../../shared/kernel/result';

type Asked = Input<'timesheets.export'>;

export type SheetText = { readonly fill: 'filled' | 'blank'; readonly from: string; readonly to: string; readonly formats: Asked['formats'] };

export function readSheet({ fill, from, to, formats }: SheetText, workerId: number, dayOf: (text: string) => Result<IsoDay>): Result<Asked> {
  const [first, last] = [dayOf(from), dayOf(to)];
  const faults: Fault[] = [
    ...(first.ok ? [] : first.faults.map((fault) => ({ ...fault, field: 'from' }))),
    ...(last.ok ? [] : last.faults.map((fault) => ({ ...fault, field: 'to' }))),
    ...(formats.length === 0 ? [{ code: 'no-format', field: 'formats', message: 'Choose at least one kind of file.' }] : []),
  ];
  if (!first.ok || !last.ok || faults.length > 0) return refused(...faults);
  return ok({ workerId, from: first.value, to: last.value, isBlank: fill === 'blank', formats });
}

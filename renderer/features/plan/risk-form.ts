import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

export type RiskText = { words: string; action: string; needId: string; checkedOn: string };

/** A risk as typed → the risk to save, or what stands in its way. What is done about it may be written later. */
export function readRisk(text: RiskText, id: number | null, today: IsoDay): Result<Input<'risks.save'>> {
  return readForm(today, (field) => ({
    id,
    words: field.words('words', text.words, 'Write what could go wrong'),
    action: text.action.trim(),
    needId: text.needId === '' ? null : Number(text.needId),
    checkedOn: field.dayIfAny('checkedOn', text.checkedOn),
  }));
}

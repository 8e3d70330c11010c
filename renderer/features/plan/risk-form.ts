import type { Input } from '../../../shared/contract/contract';
import { parseDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { ok, refused, type Fault, type Result } from '../../../shared/kernel/result';

export type RiskText = { words: string; action: string; needId: string; checkedOn: string };

/** A risk as typed → the risk to save, or what stands in its way. What is done about it may be written later; `on` is today. */
export function readRisk(text: RiskText, id: number | null, on: IsoDay): Result<Input<'risks.save'>> {
  const faults: Fault[] = [];
  const words = text.words.trim();
  if (words === '') faults.push({ code: 'risk-empty', field: 'words', message: 'Write what could go wrong.' });
  const checkedOn = text.checkedOn.trim() === '' ? ok(null) : parseDay(text.checkedOn, on);
  if (!checkedOn.ok) faults.push(...checkedOn.faults.map((fault) => ({ ...fault, field: 'checkedOn' })));
  else if (checkedOn.value !== null && checkedOn.value > on) {
    faults.push({ code: 'risk-checked-later', field: 'checkedOn', message: 'The day you last checked it has not come yet. Write today or an earlier day.' });
  }
  if (faults.length > 0 || !checkedOn.ok) return refused(...faults);
  return ok({ id, words, action: text.action.trim(), needId: text.needId === '' ? null : Number(text.needId), checkedOn: checkedOn.value });
}

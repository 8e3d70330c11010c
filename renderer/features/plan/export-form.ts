import type { Input } from '../../../shared/contract/contract';
import { ok, refused, type Fault, type Result } from '../../../shared/kernel/result';
import { ALL_STEPS } from '../../../shared/plan/plan-choice';

type ExportInput = Input<'plan.export'>;
export type ExportText = {
  formats: ExportInput['formats'];
  look: ExportInput['look'];
  part: 'whole' | 'steps';
  /** Looked at only where `part` is `steps`. */
  steps: string[];
  withNotes: boolean;
};

/** Each time the dialog opens: the whole plan as a PDF, without private notes. What was chosen before is not kept. */
export const EXPORT_START: ExportText = { formats: ['pdf'], look: 'standard', part: 'whole', steps: [], withNotes: false };

/** What to export, as chosen. Faults: no kind of file, or a part without a step. */
export function readExport({ formats, look, part, steps, withNotes }: ExportText): Result<ExportInput> {
  const chosen = ALL_STEPS.filter((step) => part === 'whole' || steps.includes(String(step)));
  const faults: Fault[] = [];
  if (formats.length === 0) faults.push({ code: 'no-format', field: 'formats', message: 'Choose at least one kind of file.' });
  if (chosen.length === 0) faults.push({ code: 'no-step', field: 'steps', message: 'Choose at least one step, or the whole plan.' });
  return faults.length > 0 ? refused(...faults) : ok({ formats, look, steps: chosen, withNotes });
}

import { ok } from '#shared/kernel/result';
import { ALL_STEPS, PLAN_LOOKS, type PlanLook } from '#shared/plan/plan-choice';
import { writePlanTo } from '../../actions/export-plan';
import { PLAN_FORMATS } from '../../exports/write-plan';
import { chromiumPdfPrinter } from '../../services/pdf-printer';
import { optional, required, type Call, type Run } from '../command';
import { filesAnswer } from '../files-answer';
import { choiceOption, listOption } from '../values';
import { withLedger } from '../with-ledger';

export const exportPlan: Run = (call) => {
  const [out, formats] = [required(call, 'out'), listOption(call, 'format', PLAN_FORMATS)];
  const steps = listOption(call, 'steps', ALL_STEPS.map(String)).map(Number);
  const choice = { look: lookOption(call), steps, withNotes: call.options['with-notes'] === true };
  return withLedger(call, async (services) => {
    call.progress('Writing the plan...');
    const written = await writePlanTo(services, out, formats, choice, chromiumPdfPrinter());
    return written.ok ? ok(filesAnswer(written.value.files)) : written;
  });
};

const written = (look: PlanLook) => look.replace('_', '-');

function lookOption(call: Call): PlanLook {
  if (optional(call, 'look') === undefined) return 'standard';
  const named = choiceOption(call, 'look', PLAN_LOOKS.map(written));
  return PLAN_LOOKS.find((look) => written(look) === named) ?? 'standard';
}

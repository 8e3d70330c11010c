import { hoursWords } from '#shared/employer/holiday-words';
import { absenceDaysWords } from '#shared/employer/absence-words';
import type { LeaveView } from '#shared/employer/leave-view';
import { formatPounds } from '#shared/kernel/money';
import { formatPeriod } from '#shared/kernel/period';
import { ok } from '#shared/kernel/result';
import { writeLeaveTo } from '../../actions/export-leave';
import { showLeave } from '../../queries/show-leave';
import { chromiumPdfPrinter } from '../../services/pdf-printer';
import { optional, type Run } from '../command';
import { filesAnswer } from '../files-answer';
import { listOption, optionalDay } from '../values';
import { withLedger } from '../with-ledger';

const FORMATS = ['pdf', 'xlsx', 'csv'] as const;

export const holiday: Run = (call) => {
  const [out, yearOn, formats] = [optional(call, 'out'), optionalDay(call, 'year'), listOption(call, 'format', FORMATS)];
  return withLedger(call, async (services) => {
    if (out !== undefined) {
      call.progress('Writing the record of holiday...');
      const written = await writeLeaveTo(services, [...formats], out, chromiumPdfPrinter());
      return written.ok ? ok(filesAnswer(written.value.files)) : written;
    }
    const shown = showLeave(services, { yearOn });
    if (!shown.ok) return shown;
    const { workers } = shown.value;
    return ok({ json: { workers }, text: workers.length === 0 ? 'Nobody is employed yet.' : workers.map(textOf).join('\n\n') });
  });
};

function textOf({ name, year, holiday: figures, missing, workings, remarks, spells }: LeaveView): string {
  const lines =
    figures === null
      ? [missing ?? '']
      : [
          `  ${figures.isEarned ? 'Earned' : 'Entitlement'} ${hoursWords(figures.entitledMinutes)}, carried over ${hoursWords(figures.carriedMinutes)}, taken ${hoursWords(figures.takenMinutes)}, booked ${hoursWords(figures.bookedMinutes)}, left ${hoursWords(figures.leftMinutes)}`,
          ...(figures.owedMinutes === null ? [] : [`  Owed if the job ended: ${hoursWords(figures.owedMinutes)}${figures.owedPence === null ? '' : `, ${formatPounds(figures.owedPence)}`}`]),
          ...[...workings, ...remarks].map((words) => `  ${words}`),
        ];
  return [`${name}: ${formatPeriod(year)}`, ...lines, ...spells.map((spell) => `  Sick: ${absenceDaysWords(spell)}. ${spell.sentences.join(' ')}`)].join('\n');
}

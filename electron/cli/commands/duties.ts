import { addMonths, formatDay } from '#shared/kernel/iso-date';
import { ok } from '#shared/kernel/result';
import { dutiesForCalendar } from '#shared/employer/duties-ics';
import { countOf } from '#shared/kernel/plain-words';
import { writeCalendarTo } from '../../actions/export-duties-calendar';
import { listDuties } from '../../queries/list-duties';
import { optional, UsageError, type Answer, type Run } from '../command';
import { checkSpan, periodOption } from '../values';
import { withLedger } from '../with-ledger';

const STATE = { done: 'done', not_needed: 'not needed', late: 'LATE', due: 'due', coming: 'coming' } as const;

export const duties: Run = (call) => {
  const asked = periodOption(call);
  const [from, to] = [asked.from ?? addMonths(call.today, -12), asked.to ?? addMonths(call.today, 12)];
  if (to < from) throw new UsageError(`From ${formatDay(from)} to ${formatDay(to)} is no time. Give --from and --to.`);
  checkSpan(from, to);
  return withLedger<Answer>(call, (services) => {
    const listed = listDuties(services, { from, to });
    const ics = optional(call, 'ics');
    if (ics !== undefined) {
      const open = dutiesForCalendar(listed);
      const written = writeCalendarTo(services, ics, open);
      return written.ok ? ok({ json: { files: [{ path: written.value.path, sha256: written.value.sha256 }], duties: open.length }, text: `${countOf(open.length, 'duty', 'duties')} in ${written.value.path}` }) : written;
    }
    const json = {
      duties: listed.map(({ dutyId, title, workerName, dueOn, state, doneOn, words, evidence, source }) => ({ duty: dutyId, title, person: workerName, dueOn, state, doneOn, words, evidence, source })),
    };
    const text = listed.map(({ dueOn, state, title, workerName }) => `${formatDay(dueOn).padEnd(17)}  ${STATE[state].padEnd(10)}  ${title}${workerName ? ` (${workerName})` : ''}`);
    return ok({ json, text: text.length === 0 ? 'No duties fall in this time.' : text.join('\n') });
  });
};

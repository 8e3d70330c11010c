import { addMonths, formatDay } from '#shared/kernel/iso-date';
import { ok } from '#shared/kernel/result';
import { listDuties } from '../../queries/list-duties';
import { UsageError, type Run } from '../command';
import { checkSpan, periodOption } from '../values';
import { withLedger } from '../with-ledger';

const STATE = { done: 'done', not_needed: 'not needed', late: 'LATE', due: 'due', coming: 'coming' } as const;

export const duties: Run = (call) => {
  const asked = periodOption(call);
  const [from, to] = [asked.from ?? addMonths(call.today, -12), asked.to ?? addMonths(call.today, 12)];
  if (to < from) throw new UsageError(`From ${formatDay(from)} to ${formatDay(to)} is no time. Give --from and --to.`);
  checkSpan(from, to);
  return withLedger(call, (services) => {
    const listed = listDuties(services, { from, to });
    const json = {
      duties: listed.map(({ dutyId, title, workerName, dueOn, state, doneOn, words, evidence, source }) => ({ duty: dutyId, title, person: workerName, dueOn, state, doneOn, words, evidence, source })),
    };
    const text = listed.map(({ dueOn, state, title, workerName }) => `${formatDay(dueOn).padEnd(17)}  ${STATE[state].padEnd(10)}  ${title}${workerName ? ` (${workerName})` : ''}`);
    return ok({ json, text: text.length === 0 ? 'No duties fall in this time.' : text.join('\n') });
  });
};

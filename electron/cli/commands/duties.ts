import { addMonths, formatDay } from '#shared/kernel/iso-date';
import { ok } from '#shared/kernel/result';
import { listDuties } from '../../queries/list-duties';
import type { Run } from '../command';
import { periodOption } from '../values';
import { withLedger } from '../with-ledger';

const STATE = { done: 'done', not_needed: 'not needed', late: 'LATE', due: 'due', coming: 'coming' } as const;

export const duties: Run = (call) => {
  const { from, to } = periodOption(call);
  return withLedger(call, (services) => {
    const today = services.clock.today();
    const listed = listDuties(services, { from: from ?? addMonths(today, -12), to: to ?? addMonths(today, 12) });
    const json = {
      duties: listed.map(({ dutyId, title, workerName, dueOn, state, doneOn, words, evidence, source }) => ({ duty: dutyId, title, person: workerName, dueOn, state, doneOn, words, evidence, source })),
    };
    const text = listed.map(({ dueOn, state, title, workerName }) => `${formatDay(dueOn).padEnd(17)}  ${STATE[state].padEnd(10)}  ${title}${workerName ? ` (${workerName})` : ''}`);
    return ok({ json, text: text.length === 0 ? 'No duties fall in this time.' : text.join('\n') });
  });
};

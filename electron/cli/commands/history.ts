import { clockOfInstant, dayOfInstant, instantWords } from '#shared/kernel/instant';
import { HOW_WORDS, STATE_WORDS } from '#shared/history/how-words';
import { ok } from '#shared/kernel/result';
import { wholeHistory } from '../../actions/export-history';
import type { HistoryLine } from '../../queries/list-history';
import type { Run } from '../command';
import { periodOption } from '../values';
import { withLedger } from '../with-ledger';

export const history: Run = (call) => {
  const days = periodOption(call);
  return withLedger(call, (services) => {
    const lines = wholeHistory(services, days, call.options['all'] === true);
    const json = lines.map(({ at, ...line }) => ({ ...line, at, on: dayOfInstant(at), time: clockOfInstant(at) }));
    return ok({ json: { lines: json }, text: lines.length === 0 ? 'Nothing was done.' : lines.map(lineText).join('\n') });
  });
};

/** “12. 20 November 2026 at 09:05, by My sister: Support saved”, with each field under it. */
function lineText({ id, at, words, by, reason, state, changes }: HistoryLine): string {
  const gone = state === 'stands' ? '' : ` (${STATE_WORDS[state].toLowerCase()})`;
  const head = `${id}. ${instantWords(at)}${by === '' ? '' : `, by ${by}`}: ${words}${gone}`;
  const below = changes.flatMap(({ record, how, fields }) => [
    `   ${record} (${HOW_WORDS[how].toLowerCase()})`,
    ...fields.map(({ label, before, after }) => `     ${label}: ${[before, after].filter((one) => one !== null).join(' → ')}`),
  ]);
  return [head, ...(reason === '' ? [] : [`   Reason: ${reason}`]), ...below].join('\n');
}

import type { Flag } from '#shared/checks/check';
import { formatDay, type IsoDay } from '#shared/kernel/iso-date';
import { countOf } from '#shared/kernel/plain-words';
import { ok } from '#shared/kernel/result';
import { listFlags } from '../../queries/list-flags';
import type { Run } from '../command';
import { withLedger } from '../with-ledger';

const SEVERITY: Record<Flag['severity'], string> = { stop: 'STOP', act: 'ACT', know: 'KNOW' };

export const flags: Run = (call) =>
  withLedger(call, (services) => {
    const listed = listFlags(services);
    return listed.ok ? ok({ json: listed.value, text: flagWords(listed.value.flags, listed.value.on) }) : listed;
  });

/** Flags as people read them: what is so, why it matters, what to do next. */
export function flagWords(list: readonly Flag[], on: IsoDay): string {
  if (list.length === 0) return `Nothing is flagged on ${formatDay(on)}.`;
  const words = list.map(
    ({ severity, title, why, next, byOn }) => `${SEVERITY[severity].padEnd(4)}  ${title}\n      ${why}\n      Next: ${next}${byOn ? ` (by ${formatDay(byOn)})` : ''}`,
  );
  return [`${countOf(list.length, 'flag')} on ${formatDay(on)}`, ...words].join('\n');
}

import { formatDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { ok } from '#shared/kernel/result';
import { listEntries } from '../../queries/list-entries';
import { optional, type Run } from '../command';
import { periodOption } from '../values';
import { withLedger } from '../with-ledger';

export const entries: Run = (call) => {
  const asked = { ...periodOption(call), account: optional(call, 'account') ?? null, search: optional(call, 'search') ?? '' };
  return withLedger(call, (services) => {
    const listed = listEntries(services, asked);
    if (!listed.ok) return listed;
    const lines = listed.value.map(
      ({ paidOn, payee, amountPence, balancePence, service, category }) =>
        `${formatDay(paidOn).padEnd(17)}  ${formatPounds(amountPence).padStart(12)}  ${formatPounds(balancePence).padStart(12)}  ${payee}  (${service ?? category})`,
    );
    return ok({ json: { entries: listed.value }, text: lines.length === 0 ? 'No entry matches.' : lines.join('\n') });
  });
};

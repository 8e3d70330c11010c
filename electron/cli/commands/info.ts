import { formatDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { formatPeriod } from '#shared/kernel/period';
import { countOf } from '#shared/kernel/plain-words';
import { ok } from '#shared/kernel/result';
import { showInfo } from '../../queries/show-info';
import type { Run } from '../command';
import { withLedger } from '../with-ledger';

export const info: Run = (call) =>
  withLedger(call, (services) => {
    const found = showInfo(services);
    const { planInForce, lastReturn } = found;
    const text = [
      `${found.person}: ${found.councilName}, from ${formatDay(found.startsOn)}`,
      ...(found.exampleOn ? [`This is an example, set on ${formatDay(found.exampleOn)}.`] : []),
      ...found.accounts.map(({ name, balancePence, agreedTo }) => `${name}: ${formatPounds(balancePence)}${agreedTo === null ? '' : `, agreed with the bank to ${formatDay(agreedTo)}`}`),
      planInForce ? `Version ${planInForce.number} of the plan has been in force since ${formatDay(planInForce.from)}.` : 'No plan is in force.',
      lastReturn ? `The last return sent was for ${formatPeriod(lastReturn)}.` : 'No return was sent yet.',
      [countOf(found.entries, 'entry', 'entries'), countOf(found.needs, 'need'), countOf(found.services, 'service'), countOf(found.workers, 'PA'), countOf(found.imports, 'import')].join(', '),
    ];
    return ok({ json: found, text: text.join('\n') });
  });

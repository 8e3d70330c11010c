import { countOf } from '#shared/kernel/plain-words';
import { ok } from '#shared/kernel/result';
import { findInLedger } from '../../queries/find-in-ledger';
import { word, type Run } from '../command';
import { withLedger } from '../with-ledger';

export const search: Run = (call) => {
  const words = word(call, 'WORDS');
  return withLedger(call, (services) => {
    const found = findInLedger(services, { words });
    if (!found.ok) return found;
    const { results, suggestions, understood, payments } = found.value;
    const lines = results.map(({ kind, title, detail }) => `${kind.padEnd(8)}  ${title}  (${detail})`);
    const all = payments.filter(({ matching }) => matching > 1).map(({ matching, accountName }) => `All in ${accountName}: ${countOf(matching, 'payment')}`);
    const text = [...(understood === '' ? [] : [`Payments: ${understood}`]), ...all, ...(lines.length === 0 ? ['Nothing was found. Try fewer or other words.'] : lines), ...(suggestions.length === 0 ? [] : [`Words that begin like this: ${suggestions.join(', ')}`])];
    return ok({ json: found.value, text: text.join('\n') });
  });
};

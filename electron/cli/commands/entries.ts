import { formatDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { ok } from '#shared/kernel/result';
import { listEntries, type ListedEntry } from '../../queries/list-entries';
import { optional, type LongAnswer, type Run } from '../command';
import { periodOption } from '../values';
import { withLedger } from '../with-ledger';

export const entries: Run<LongAnswer> = (call) => {
  const asked = { ...periodOption(call), account: optional(call, 'account') ?? null, search: optional(call, 'search') ?? '' };
  const { start, between, end, words, none } = call.options['json'] === true ? AS_JSON : AS_TEXT;
  return withLedger(call, (services) => {
    const pieces: Uint8Array[] = [];
    const say = (text: string) => pieces.push(Buffer.from(text));
    const listed = listEntries(services, asked, (page) => say((pieces.length === 0 ? start : between) + page.map(words).join(between)));
    if (!listed.ok) return listed;
    say(listed.value === 0 ? none : end);
    return ok({ pieces });
  });
};

const AS_JSON = { start: '{"entries":[', between: ',', end: ']}\n', words: (entry: ListedEntry) => JSON.stringify(entry), none: '{"entries":[]}\n' };
const AS_TEXT = { start: '', between: '\n', end: '\n', words: lineOf, none: 'No entry matches.\n' };

function lineOf({ paidOn, payee, amountPence, balancePence, service, category }: ListedEntry): string {
  return `${formatDay(paidOn).padEnd(17)}  ${formatPounds(amountPence).padStart(12)}  ${formatPounds(balancePence).padStart(12)}  ${payee}  (${service ?? category})`;
}

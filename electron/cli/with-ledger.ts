import type { Result } from '#shared/kernel/result';
import { openLedger } from '../db/open';
import { clockOn } from '../services/clock';
import type { Services } from '../services/services';
import { word, type Answer, type Call, type LongAnswer } from './command';

/** Opens the ledger that the call names, does one thing with it, and closes it whatever happens. */
export async function withLedger<T extends Answer | LongAnswer>(call: Call, act: (services: Services) => Result<T> | Promise<Result<T>>): Promise<Result<T>> {
  const opened = openLedger(word(call, 'FILE'), call.passphrase);
  if (!opened.ok) return opened;
  try {
    return await act({ ledger: opened.value, clock: clockOn(call.today), by: call.by });
  } finally {
    opened.value.close();
  }
}

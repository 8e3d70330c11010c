import type { Input, Output } from '#shared/contract/contract';
import { addDays } from '#shared/kernel/iso-date';
import { ok, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import { balanceAtEndOf } from '../repositories/accounts';
import { amountsFrom } from '../repositories/entries';
import type { Services } from '../services/services';

/** What an account had before a day, and what it has from that day on: what a grid of payments is compared with. */
export function quickStart(services: Services, { accountId, on }: Input<'payments.quickStart'>): Result<Output<'payments.quickStart'>> {
  return readLedger(services, (db) => ok({ startPence: balanceAtEndOf(db, accountId, addDays(on, -1)), later: amountsFrom(db, accountId, on) }));
}

import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import { bankOf } from '../repositories/jobs';
import type { Services } from '../services/services';

/** The whole bank details of a PA, for somebody who asked to see them. */
export function showWorkerBank(services: Services, { workerId }: Input<'workerBank.show'>): Result<Output<'workerBank.show'>> {
  const bank = readLedger(services, (db) => bankOf(db, workerId));
  return ok(bank ? { holder: bank.holder, sortCode: bank.sortCode, accountNumber: bank.accountNumber } : null);
}

import type { Worker } from '#shared/employer/worker';
import { joinWords } from '#shared/kernel/plain-words';
import { ok, refused, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import { listWorkers } from '../repositories/workers';
import type { Services } from '../services/services';

/** The PA of a name, whatever its capitals. Faults: there is none of that name, or more than one. */
export function workerNamed(services: Pick<Services, 'ledger'>, name: string): Result<Worker> {
  const workers = readLedger(services, listWorkers);
  const [found, second] = workers.filter((worker) => worker.name.toLowerCase() === name.trim().toLowerCase());
  if (found && !second) return ok(found);
  if (second) return refused({ code: 'two-of-one-name', message: `Two PAs are called “${name}”. Give one of them a name of its own first.`, field: 'pa' });
  const names = joinWords(workers.map((worker) => `“${worker.name}”`));
  return refused({ code: 'no-such-pa', message: `No PA is called “${name}”. ${workers.length === 0 ? 'There are none in this ledger.' : `There are ${names}.`}`, field: 'pa' });
}

import { ok } from '#shared/kernel/result';
import { databaseFault } from '../../db/open';
import { verify } from '../../db/verify';
import type { Answer, Run } from '../command';
import { withLedger } from '../with-ledger';

// A file that is too far gone to be opened is what this command is there to find, so it is an answer and no refusal.
const DAMAGED = ['ledger-damaged', 'not-a-ledger'];

export const verifyCommand: Run = async (call) => {
  const looked = await withLedger(call, (services) => {
    try {
      return ok(found(verify(services.ledger.db)));
    } catch (error) {
      const fault = databaseFault(error);
      if (fault) return fault;
      throw error;
    }
  });
  if (looked.ok) return looked;
  const [fault] = looked.faults;
  return fault && DAMAGED.includes(fault.code) ? ok(found([fault.message])) : looked;
};

function found(problems: readonly string[]): Answer {
  const isWhole = problems.length === 0;
  return { json: { ok: isWhole, problems }, text: isWhole ? 'All is well: the file is whole and its sums agree.' : problems.join('\n'), isBad: !isWhole };
}

import { ok } from '#shared/kernel/result';
import { verify } from '../../db/verify';
import type { Run } from '../command';
import { withLedger } from '../with-ledger';

export const verifyCommand: Run = (call) =>
  withLedger(call, (services) => {
    const problems = verify(services.ledger.db);
    const isWhole = problems.length === 0;
    return ok({ json: { ok: isWhole, problems }, text: isWhole ? 'All is well: the file is whole and its sums agree.' : problems.join('\n'), isBad: !isWhole });
  });

import { ok } from '#shared/kernel/result';
import { backUp } from '../../db/backup';
import { required, type Run } from '../command';
import { withLedger } from '../with-ledger';

export const backup: Run = (call) => {
  const out = required(call, 'out');
  return withLedger(call, (services) => {
    const made = backUp(services.ledger, out);
    return made.ok ? ok({ json: { file: made.value.path, sha256: made.value.sha256 }, text: `A whole copy is in ${made.value.path}` }) : made;
  });
};

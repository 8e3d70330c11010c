import { countOf } from '#shared/kernel/plain-words';
import { ok } from '#shared/kernel/result';
import { writeDataFile } from '../../exports/data-file';
import { required, type Run } from '../command';
import { withLedger } from '../with-ledger';

export const exportData: Run = (call) => {
  const out = required(call, 'out');
  return withLedger(call, (services) => {
    call.progress('Writing the data...');
    const written = writeDataFile(services.ledger, out);
    if (!written.ok) return written;
    const { path, sha256, tables, rows } = written.value;
    return ok({ json: { files: [{ path, sha256 }], rows, tables }, text: `Written: ${path}, with ${countOf(rows, 'row')}. It is not protected by a passphrase: keep it safe.` });
  });
};

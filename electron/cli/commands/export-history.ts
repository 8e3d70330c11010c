import { ok } from '#shared/kernel/result';
import { writeHistoryTo } from '../../actions/export-history';
import { required, type Run } from '../command';
import { filesAnswer } from '../files-answer';
import { periodOption } from '../values';
import { withLedger } from '../with-ledger';

export const exportHistory: Run = (call) => {
  const [out, days] = [required(call, 'out'), periodOption(call)];
  return withLedger(call, (services) => {
    call.progress('Writing the history...');
    const written = writeHistoryTo(services, out, days);
    return written.ok ? ok(filesAnswer([written.value])) : written;
  });
};

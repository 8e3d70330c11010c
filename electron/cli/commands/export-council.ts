import { join } from 'node:path';
import { ok } from '#shared/kernel/result';
import { councilFileOf, writeCouncilTo } from '../../actions/export-council';
import { required, type Run } from '../command';
import { filesAnswer } from '../files-answer';
import { withLedger } from '../with-ledger';

export const exportCouncil: Run = (call) => {
  const out = required(call, 'out');
  return withLedger(call, (services) => {
    const written = writeCouncilTo(services, join(out, councilFileOf(services).name));
    return written.ok ? ok(filesAnswer([written.value])) : written;
  });
};

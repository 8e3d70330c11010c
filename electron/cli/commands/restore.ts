import { ok } from '#shared/kernel/result';
import { restore } from '../../db/backup';
import { required, word, type Run } from '../command';

export const restoreCommand: Run = (call) => {
  const made = restore(word(call, 'BACKUP'), required(call, 'to'), call.passphrase);
  return made.ok ? ok({ json: { file: made.value.path, sha256: made.value.sha256 }, text: `The ledger is back, in ${made.value.path}` }) : made;
};

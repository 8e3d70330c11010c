import { basename, dirname } from 'node:path';
import { ok } from '#shared/kernel/result';
import { journal } from '#shared/returns/journal';
import { readLedger, writeLedger } from '../../db/transaction';
import { listAccounts } from '../../repositories/accounts';
import { allEntries } from '../../repositories/entries';
import { recordExports } from '../../repositories/exports';
import { readPerson } from '../../repositories/person';
import { listServices } from '../../repositories/services';
import { writeFiles } from '../../services/files';
import { required, type Run } from '../command';
import { filesAnswer } from '../files-answer';
import { withLedger } from '../with-ledger';

export const exportJournal: Run = (call) => {
  const out = required(call, 'out');
  return withLedger(call, (services) => {
    const text = readLedger(services, (db) =>
      journal({ personName: readPerson(db).name, accounts: listAccounts(db), services: listServices(db), entries: allEntries(db) }),
    );
    const written = writeFiles(dirname(out), [{ name: basename(out), bytes: Buffer.from(text) }]);
    if (!written.ok) return written;
    const { files } = written.value;
    return writeLedger(services, 'journal.export', { files: files.map(({ name, sha256 }) => ({ name, sha256 })) }, (db) => {
      recordExports(db, 'journal', services.clock.now(), files);
      return ok(filesAnswer(files));
    });
  });
};

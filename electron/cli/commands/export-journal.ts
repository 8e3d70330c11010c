import { basename, dirname } from 'node:path';
import { ok } from '#shared/kernel/result';
import { journal } from '#shared/returns/journal';
import { readLedger } from '../../db/transaction';
import { writeAndNote } from '../../exports/write-and-note';
import { listAccounts } from '../../repositories/accounts';
import { allEntries } from '../../repositories/entries';
import { readPerson } from '../../repositories/person';
import { listServices } from '../../repositories/services';
import { required, type Run } from '../command';
import { filesAnswer } from '../files-answer';
import { withLedger } from '../with-ledger';

export const exportJournal: Run = (call) => {
  const out = required(call, 'out');
  return withLedger(call, (services) => {
    const text = readLedger(services, (db) =>
      journal({ personName: readPerson(db).name, accounts: listAccounts(db), services: listServices(db), entries: allEntries(db) }),
    );
    const written = writeAndNote(services, 'journal', dirname(out), [{ name: basename(out), bytes: Buffer.from(text) }]);
    return written.ok ? ok(filesAnswer(written.value.files)) : written;
  });
};

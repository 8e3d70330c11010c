import { countOf } from '#shared/kernel/plain-words';
import { ok } from '#shared/kernel/result';
import { loadDataFile } from '../../exports/load-data-file';
import { word, type Run } from '../command';

export const load: Run = (call) => {
  call.progress('Loading the data...');
  const loaded = loadDataFile(word(call, 'DATA'), word(call, 'FILE'), call.passphrase, call.today);
  if (!loaded.ok) return loaded;
  const { path, tables, rows } = loaded.value;
  return ok({ json: { ledger: path, rows, tables }, text: `A new ledger with ${countOf(rows, 'row')}, looked over and whole: ${path}` });
};

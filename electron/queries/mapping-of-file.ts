import type { Output } from '#shared/contract/contract';
import type { IsoDay } from '#shared/kernel/iso-date';
import { ok, type Result } from '#shared/kernel/result';
import { decodeStatement } from '#shared/statements/decode';
import { mappingAsLastTime } from '#shared/statements/saved-mapping';
import { readLedger } from '../db/transaction';
import { savedMapping } from '../repositories/mappings';
import type { Services } from '../services/services';

/** Which column is which, as a person said it last time of this account’s files, where this file has the same headings; null: it must be asked. */
export function mappingOfFile(services: Services, file: { readonly accountId: number; readonly bytes: Uint8Array; readonly pastedOn: IsoDay | null }): Result<Output<'imports.mapping'>> {
  const decoded = decodeStatement(file.bytes);
  if (!decoded.ok) return decoded;
  return readLedger(services, (db) => {
    const mapping = mappingAsLastTime(savedMapping(db, file.accountId), decoded.value.text, file.pastedOn);
    return ok({ mapping: mapping && { ...mapping, textColumns: [...mapping.textColumns], outWords: mapping.outWords && [...mapping.outWords] } });
  });
}

import { basename } from 'node:path';
import { ok } from '#shared/kernel/result';
import { addDocuments } from '../../actions/add-documents';
import { readDocument } from '../../services/document-files';
import { optional, UsageError, word, type Run } from '../command';
import { optionalDay } from '../values';
import { withLedger } from '../with-ledger';

export const addDocument: Run = (call) => {
  const path = word(call, 'DOCUMENT');
  const entry = optional(call, 'entry');
  if (entry !== undefined && !/^[1-9]\d{0,14}$/.test(entry)) throw new UsageError(`--entry takes the number of a payment, as entries --json gives it. “${entry}” is not one.`);
  const asked = { to: entry === undefined ? null : { kind: 'entry' as const, id: Number(entry), part: null }, words: optional(call, 'words') ?? '', datedOn: optionalDay(call, 'dated') };
  return withLedger(call, (services) => {
    const added = addDocuments(services, [{ fileName: basename(path), read: () => readDocument(path) }], asked);
    if (!added.ok) return added;
    const [one] = added.value.added;
    return ok({
      json: { document: one?.documentId, sha256: one?.sha256, isNew: one?.isNew, entry: asked.to?.id ?? null },
      text: [one?.words || `Added as document ${one?.documentId}, SHA-256 ${one?.sha256}.`, ...(asked.to ? [`Linked to payment ${asked.to.id}.`] : [])].join('\n'),
    });
  });
};

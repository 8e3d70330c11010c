import { documentName, KIND_NAMES, sizeWords } from '#shared/documents/document';
import { formatDay } from '#shared/kernel/iso-date';
import { joinWords } from '#shared/kernel/plain-words';
import { ok } from '#shared/kernel/result';
import { showDocuments } from '../../queries/show-documents';
import type { Run } from '../command';
import { withLedger } from '../with-ledger';

export const documents: Run = (call) =>
  withLedger(call, (services) => {
    const shown = showDocuments(services);
    if (!shown.ok) return shown;
    const listed = shown.value.documents.map(({ about, links }) => ({ ...about, for: links.map(({ to, words }) => ({ ...to, words })) }));
    const lines = listed.map((one) => {
      const day = one.datedOn === null ? '' : `, ${formatDay(one.datedOn)}`;
      const what = one.for.length === 0 ? 'for nothing yet' : `for ${joinWords(one.for.map(({ words }) => words))}`;
      return `${String(one.id).padStart(5)}  ${documentName(one)} (${KIND_NAMES[one.kind]}, ${sizeWords(one.sizeBytes)}${day}): ${what}`;
    });
    return ok({ json: { documents: listed, takenOut: shown.value.takenOut }, text: lines.length === 0 ? 'There is no document in this ledger.' : lines.join('\n') });
  });

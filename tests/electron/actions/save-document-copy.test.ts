import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { saveDocumentCopy } from '#electron/actions/save-document-copy';
import { added, pdf } from '../../support/documents';
import { exportSurroundings } from '../../support/export-surroundings';
import { done, faultsIn } from '../../support/records';
import { tempFolder } from '../../support/temp-folder';

it('writes the very bytes where the person says', async () => {
  const { services, dialogs } = exportSurroundings();
  const documentId = added(services, 'a.pdf', pdf());
  const path = tempFolder()('copy.pdf');
  let offered = '';
  const choosing = { ...dialogs, chooseSave: async ({ name }: { name: string }) => ((offered = name), path) };
  expect(done(await saveDocumentCopy(services, { documentId }, choosing))).toEqual({ name: 'copy.pdf' });
  expect([offered, new Uint8Array(readFileSync(path))]).toEqual(['a.pdf', pdf()]);
  expect(done(await saveDocumentCopy(services, { documentId }, dialogs))).toBeNull();
  expect(faultsIn(await saveDocumentCopy(services, { documentId: 99 }, dialogs))).toEqual(['record-gone']);
});

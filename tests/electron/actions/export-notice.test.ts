import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportNotice, exportRedundancy } from '#electron/actions/export-notice';
import { saveWorker } from '#electron/actions/save-worker';
import { sha256 } from '#electron/services/files';
import { exportSurroundings, filesNoted } from '../../support/export-surroundings';
import { done, faultsIn, WORKER } from '../../support/records';

function world() {
  const { folder, services, ...how } = exportSurroundings();
  const workerId = done(saveWorker(services, { ...WORKER, name: 'Ama Long', startsOn: '2022-04-06', rates: [{ from: '2022-04-06', ratePence: 1350 }] })).id;
  return { folder, services, how, workerId };
}

it('writes the letter as it was left, and notes it', async () => {
  const { folder, services, how, workerId } = world();
  const saved = done(await exportNotice(services, { workerId, subject: ' Notice ', words: 'Dear Ama\n\nYour job ends.', formats: ['docx', 'pdf'] }, how));
  expect(saved?.files.map(({ name }) => name)).toEqual(['notice-2026-11-20.docx', 'notice-2026-11-20.pdf']);
  for (const { name, sha256: hash } of saved?.files ?? []) expect(sha256(readFileSync(join(folder, name)))).toBe(hash);
  expect(filesNoted(services)).toEqual(saved?.files.map(({ name, sha256: hash }) => ['letter', name, hash]));
});
it('writes the workings of redundancy pay', async () => {
  const { services, how, workerId } = world();
  expect(done(await exportRedundancy(services, { workerId, endsOn: '2026-12-18', noticeGivenOn: '2026-11-20', formats: ['pdf'] }, how))?.files.map(({ name }) => name)).toEqual(['redundancy-2026-11-20.pdf']);
});
it('writes nothing that is empty, of somebody who is gone, or that is not due', async () => {
  const { services, how, workerId } = world();
  expect(faultsIn(await exportNotice(services, { workerId, subject: '', words: ' ', formats: ['pdf'] }, how))).toEqual(['subject: words-missing', 'words: words-missing']);
  expect(faultsIn(await exportNotice(services, { workerId: 99, subject: 'Notice', words: 'Dear', formats: ['pdf'] }, how))).toEqual(['record-gone']);
  expect(faultsIn(await exportRedundancy(services, { workerId: 99, endsOn: '2026-12-18', noticeGivenOn: null, formats: ['pdf'] }, how))).toEqual(['record-gone']);
  expect(faultsIn(await exportRedundancy(services, { workerId, endsOn: '2024-03-01', noticeGivenOn: null, formats: ['pdf'] }, how))).toEqual(['redundancy-none']);
  expect(done(await exportNotice(services, { workerId, subject: 'Notice', words: 'Dear', formats: ['pdf'] }, { ...how, dialogs: { ...how.dialogs, chooseFolder: async () => null } }))).toBeNull();
  expect(filesNoted(services)).toEqual([]);
});

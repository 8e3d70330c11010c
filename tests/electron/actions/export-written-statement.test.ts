import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportWrittenStatement } from '#electron/actions/export-written-statement';
import { saveWorker } from '#electron/actions/save-worker';
import { sha256 } from '#electron/services/files';
import { exportSurroundings, filesNoted } from '../../support/export-surroundings';
import { done, faultsIn, WORKER } from '../../support/records';

it('the statement is written where the person says, and noted with its hash', async () => {
  const { folder, services, ...how } = exportSurroundings();
  const saved = done(await exportWrittenStatement(services, { workerId: 1, formats: ['pdf', 'docx'] }, how));
  expect(saved?.files.map(({ name }) => name)).toEqual(['written-statement-1.pdf', 'written-statement-1.docx']);
  for (const { name, sha256: hash } of saved?.files ?? []) expect(sha256(readFileSync(join(folder, name)))).toBe(hash);
  expect(filesNoted(services)).toEqual(saved?.files.map(({ name, sha256: hash }) => ['letter', name, hash]));
});

it('who works for themselves has none, and nobody is asked for a folder', async () => {
  const { services, ...how } = exportSurroundings();
  const { id } = done(saveWorker(services, { ...WORKER, kind: 'self_employed' }));
  const chooseFolder = async () => Promise.reject(new Error('a folder was asked for'));
  expect(faultsIn(await exportWrittenStatement(services, { workerId: id, formats: ['pdf'] }, { ...how, dialogs: { ...how.dialogs, chooseFolder } }))).toEqual(['not-employed']);
  expect(filesNoted(services)).toEqual([]);
});

it('nothing is written when the dialog is closed', async () => {
  const { services, ...how } = exportSurroundings();
  expect(done(await exportWrittenStatement(services, { workerId: 1, formats: ['pdf'] }, { ...how, dialogs: { ...how.dialogs, chooseFolder: async () => null } }))).toBeNull();
  expect(filesNoted(services)).toEqual([]);
});

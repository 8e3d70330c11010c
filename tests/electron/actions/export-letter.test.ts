import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportLetter } from '#electron/actions/export-letter';
import { sha256 } from '#electron/services/files';
import { exportSurroundings, filesNoted } from '../../support/export-surroundings';
import { done, faultsIn } from '../../support/records';

const LETTER = { to: 'Luton Council', subject: 'Request for a review', words: 'Dear care manager,\n\nI fall more often.', formats: ['pdf' as const, 'docx' as const] };

it('a letter is written where the person says, and noted with its hash', async () => {
  const { folder, services, ...how } = exportSurroundings();
  const saved = done(await exportLetter(services, LETTER, how));
  expect(saved?.files.map(({ name }) => name)).toEqual(['letter.pdf', 'letter.docx']);
  for (const { name, sha256: hash } of saved?.files ?? []) expect(sha256(readFileSync(join(folder, name)))).toBe(hash);
  expect(filesNoted(services)).toEqual(saved?.files.map(({ name, sha256: hash }) => ['letter', name, hash]));
});

it('a letter with a place that is not filled in is refused before a folder is asked for', async () => {
  const { services, ...how } = exportSurroundings();
  const chooseFolder = async () => Promise.reject(new Error('a folder was asked for'));
  expect(faultsIn(await exportLetter(services, { ...LETTER, words: '[Why you want a review now]' }, { ...how, dialogs: { ...how.dialogs, chooseFolder } }))).toEqual(['words: gap-left']);
  expect(filesNoted(services)).toEqual([]);
});

it('nothing is written when the dialog is closed', async () => {
  const { services, ...how } = exportSurroundings();
  expect(done(await exportLetter(services, LETTER, { ...how, dialogs: { ...how.dialogs, chooseFolder: async () => null } }))).toBeNull();
  expect(filesNoted(services)).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportReviewPack, writeReviewPackTo } from '#electron/actions/export-review';
import { sha256 } from '#electron/services/files';
import { exportSurroundings, filesNoted } from '../../support/export-surroundings';
import { done, faultsIn } from '../../support/records';

it('the review pack is written where the person says, and noted with its hash', async () => {
  const { folder, services, ...how } = exportSurroundings();
  const saved = done(await exportReviewPack(services, { from: '2026-04-06', toAsk: 'More evenings?', formats: ['pdf', 'docx'] }, how));
  expect(saved?.files.map(({ name }) => name)).toEqual(['review.pdf', 'review.docx']);
  for (const { name, sha256: hash } of saved?.files ?? []) expect(sha256(readFileSync(join(folder, name)))).toBe(hash);
  expect(filesNoted(services)).toEqual(saved?.files.map(({ name, sha256: hash }) => ['review', name, hash]));
});

it('without a first day it begins with the last review, or with the plan', async () => {
  const { folder, services, printer } = exportSurroundings();
  done(await writeReviewPackTo(services, folder, { from: null, toAsk: '', formats: ['pdf'] }, printer));
  const trail = services.ledger.db.driver.prepare("SELECT detail FROM event WHERE what = 'review.export'").pluck().get() as string;
  expect(trail).toContain('2026-04-06');
});

it('nothing is written for days that are still to come, or when the dialog is closed', async () => {
  const { services, ...how } = exportSurroundings();
  expect(faultsIn(await exportReviewPack(services, { from: '2199-01-01', toAsk: '', formats: ['pdf'] }, how))).toEqual(['from: day-to-come']);
  expect(done(await exportReviewPack(services, { from: '2026-04-06', toAsk: '', formats: ['pdf'] }, { ...how, dialogs: { ...how.dialogs, chooseFolder: async () => null } }))).toBeNull();
  expect(filesNoted(services)).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportLeave } from '#electron/actions/export-leave';
import { saveAbsence } from '#electron/actions/save-absence';
import { listWorkers } from '#electron/repositories/workers';
import { sha256 } from '#electron/services/files';
import { refused } from '#shared/kernel/result';
import { exportSurroundings, filesNoted } from '../../support/export-surroundings';
import { done, faultsIn } from '../../support/records';

it('writes the record in each format where the person says, and notes it', async () => {
  const { folder, services, ...how } = exportSurroundings();
  const [worker] = listWorkers(services.ledger.db);
  done(saveAbsence(services, { id: null, workerId: worker?.id ?? 0, kind: 'holiday', from: '2026-08-03', to: '2026-08-07', minutes: 450, proof: '', proofUntil: null, words: '=Sea' }));
  const saved = done(await exportLeave(services, { formats: ['pdf', 'xlsx', 'csv'] }, how));
  expect(saved?.files.map(({ name }) => name)).toEqual(['holiday-record-2026-11-20.pdf', 'holiday-record-2026-11-20.xlsx', 'holiday-record-2026-11-20.csv']);
  for (const { name, sha256: hash } of saved?.files ?? []) expect(sha256(readFileSync(join(folder, name)))).toBe(hash);
  expect(filesNoted(services)).toEqual(saved?.files.map(({ name, sha256: hash }) => ['sheet', name, hash]));
  expect(readFileSync(join(folder, 'holiday-record-2026-11-20.xlsx')).subarray(0, 2).toString()).toBe('PK');
  // 600 minutes a week × 5.6 weeks are 56 hours; 7 h 30 min of them are taken.
  expect(readFileSync(join(folder, 'holiday-record-2026-11-20.csv'), 'utf8').split('\r\n')).toEqual([
    '\uFEFFPerson,Leave year from,Leave year to,What,From,To,Hours,Amount,Notes',
    'Priya Nair,2026-04-06,2027-04-05,Entitlement,,,56.00,,',
    'Priya Nair,2026-04-06,2027-04-05,Carried over,,,0.00,,',
    expect.stringMatching(/^Priya Nair,2026-04-06,2027-04-05,Holiday,2026-08-03,2026-08-07,7\.50,,'=Sea$/),
    'Priya Nair,2026-04-06,2027-04-05,Taken in all,,,7.50,,',
    'Priya Nair,2026-04-06,2027-04-05,Booked,,,0.00,,',
    'Priya Nair,2026-04-06,2027-04-05,Left,,,48.50,,',
    // Day 229 of 365: 56 h × 229 ÷ 365 = 35.13, up to 35.2 h; less 7.5 h; at £13.50.
    'Priya Nair,2026-04-06,2027-04-05,Owed if the job ended,,,27.70,373.95,',
    '',
  ]);
});

it('nothing is written when the dialog is closed, or when the page cannot be printed', async () => {
  const { services, ...how } = exportSurroundings({ print: async () => refused({ code: 'pdf-not-printed', message: 'It was not printed.' }) });
  expect(done(await exportLeave(services, { formats: ['csv'] }, { ...how, dialogs: { ...how.dialogs, chooseFolder: async () => null } }))).toBeNull();
  expect(faultsIn(await exportLeave(services, { formats: ['pdf'] }, how))).toEqual(['pdf-not-printed']);
  expect(filesNoted(services)).toEqual([]);
});

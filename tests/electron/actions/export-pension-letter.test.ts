import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportPensionLetter } from '#electron/actions/export-pension-letter';
import { savePayroll } from '#electron/repositories/payroll';
import { listWorkers } from '#electron/repositories/workers';
import { writeLedger } from '#electron/db/transaction';
import { sha256 } from '#electron/services/files';
import { NO_PAYROLL } from '#shared/employer/payroll';
import { ok } from '#shared/kernel/result';
import { exportSurroundings, filesNoted } from '../../support/export-surroundings';
import { done, faultsIn } from '../../support/records';
import { unzip } from '../../support/unzip';

const workerOf = (services: ReturnType<typeof exportSurroundings>['services']) => listWorkers(services.ledger.db)[0]?.id ?? 0;

it('writes the letter where the person says, from the record, notes it, and says what it lacks', async () => {
  const { folder, services, ...how } = exportSurroundings();
  const asked = { workerId: workerOf(services), letter: 'enrolment', formats: ['pdf', 'docx'] } as const;
  const saved = done(await exportPensionLetter(services, { ...asked, formats: [...asked.formats] }, how));
  expect(saved?.files.map(({ name }) => name)).toEqual(['pension-letter.pdf', 'pension-letter.docx']);
  expect(saved?.notes).toEqual(['The name of the pension scheme is not written down, so the letter has a line to fill in.']);
  for (const { name, sha256: hash } of saved?.files ?? []) expect(sha256(readFileSync(join(folder, name)))).toBe(hash);
  expect(filesNoted(services)).toEqual(saved?.files.map(({ name, sha256: hash }) => ['letter', name, hash]));

  done(writeLedger(services, 'employer.save', {}, (db) => ok(savePayroll(db, { ...NO_PAYROLL, pensionScheme: 'Scheme of the Example', pensionReference: 'P-7' }))));
  const again = done(await exportPensionLetter(services, { ...asked, formats: ['docx'] }, how));
  expect(again?.notes).toEqual([]);
  const words = unzip(readFileSync(join(folder, 'pension-letter.docx'))).get('word/document.xml') ?? '';
  expect(words).toContain('The scheme is Scheme of the Example. My number there is P-7.');
});

it('refuses a PA who is gone, and writes nothing when the dialog is closed', async () => {
  const { services, ...how } = exportSurroundings();
  const input = { workerId: 99, letter: 'join' as const, formats: ['docx' as const] };
  expect(faultsIn(await exportPensionLetter(services, input, how))).toEqual(['record-gone']);
  expect(faultsIn(await exportPensionLetter(services, { ...input, workerId: workerOf(services), letter: 'postponement' }, how))).toEqual(['letter: no-wait']);
  const closed = { ...how, dialogs: { ...how.dialogs, chooseFolder: async () => null } };
  expect(done(await exportPensionLetter(services, { ...input, workerId: workerOf(services) }, closed))).toBeNull();
  expect(filesNoted(services)).toEqual([]);
});

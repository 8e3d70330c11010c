import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseHoursTable, importHoursTable, previewHoursTable, readHoursFile } from '#electron/actions/import-hours';
import { listShifts } from '#electron/repositories/hours';
import type { Dialogs } from '#electron/services/dialogs';
import { workerWithRota } from '../../support/hours-record';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

const TEXT = 'Date,Start,End,Break,Kind\n09/11/2026,09:00,12:00,,Usual\n14/11/2026,22:00,07:00,,Waking night\n16/11/2026,09:00,late,,\n';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-hours-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const choosing = (path: string | null): Dialogs => ({ chooseFile: async () => path, chooseFiles: async () => null, chooseSave: async () => null, chooseFolder: async () => null });

it('a table is looked at without a change, refused whole, and added whole; a second time nothing is new', () => {
  const services = testServices('2026-11-20');
  const workerId = workerWithRota(services);
  const count = () => listShifts(services.ledger.db, '2026-01-01').length;
  expect(done(previewHoursTable(services, { workerId, text: TEXT })).rows.map(({ verdict }) => verdict)).toEqual(['add', 'add', 'refused']);
  expect(faultsIn(importHoursTable(services, { workerId, text: TEXT, leaveOutRefused: false }))).toEqual(['leaveOutRefused: rows-refused']);
  expect(count()).toBe(0);
  expect(done(importHoursTable(services, { workerId, text: TEXT, leaveOutRefused: true }))).toEqual({ added: 2, weeks: ['2026-11-09'] });
  expect(count()).toBe(2);
  expect(faultsIn(importHoursTable(services, { workerId, text: TEXT, leaveOutRefused: true }))).toEqual(['text: nothing-to-add']);
  expect(count()).toBe(2);
});

it('a file is chosen and its text answered, whatever its encoding', async () => {
  const path = join(folder, 'hours.csv');
  writeFileSync(path, Buffer.from(`\ufeff${TEXT}`, 'utf16le'));
  expect(done(await chooseHoursTable(choosing(path)))).toEqual({ fileName: 'hours.csv', text: TEXT });
  expect(done(await chooseHoursTable(choosing(null)))).toBeNull();
});

it.each<[string, () => string]>([
  ['a folder', () => folder],
  ['a file that is not there', () => join(folder, 'none.csv')],
  ['a workbook', () => {
    const path = join(folder, 'hours.xlsx');
    writeFileSync(path, Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0, 0, 0, 1, 2, 3]));
    return path;
  }],
])('%s cannot be read as hours', (_, path) => {
  expect(faultsIn(readHoursFile(path()))).toEqual(['hours-file-unreadable']);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportTimesheet, writeTimesheetTo } from '#electron/actions/export-timesheet';
import { fillWeek } from '#electron/actions/save-hours';
import { saveWorker } from '#electron/actions/save-worker';
import type { Dialogs } from '#electron/services/dialogs';
import { ok } from '#shared/kernel/result';
import { exportSurroundings, filesNoted } from '../../support/export-surroundings';
import { workerWithRota } from '../../support/hours-record';
import { done, faultsIn, WORKER } from '../../support/records';

const WEEK = { from: '2026-11-09', to: '2026-11-15' } as const;

it('a sheet is written filled in and blank, where the person says, and noted', async () => {
  const pages: string[] = [];
  const { folder, services, ...how } = exportSurroundings({
    print: async (html) => {
      pages.push(html);
      return ok(new TextEncoder().encode('%PDF'));
    },
  });
  const workerId = workerWithRota(services);
  done(fillWeek(services, { workerId, weekFrom: WEEK.from }));
  const saved = done(await exportTimesheet(services, { workerId, ...WEEK, isBlank: false, formats: ['pdf', 'docx'] }, how));
  expect(saved?.files.map(({ name }) => name)).toEqual(['timesheet-priya-nair-2026-11-09.pdf', 'timesheet-priya-nair-2026-11-09.docx']);
  expect(readFileSync(join(folder, 'timesheet-priya-nair-2026-11-09.docx')).subarray(0, 2).toString()).toBe('PK');
  done(await exportTimesheet(services, { workerId, ...WEEK, isBlank: true, formats: ['pdf'] }, how));
  expect(filesNoted(services).map((row) => (row as string[]).slice(0, 2))).toEqual([
    ['sheet', 'timesheet-priya-nair-2026-11-09.pdf'],
    ['sheet', 'timesheet-priya-nair-2026-11-09.docx'],
    ['sheet', 'timesheet-priya-nair-2026-11-09-blank.pdf'],
  ]);
  expect(pages[0]).toContain('Waking night');
  expect(pages[0]).toContain('15 h');
  expect(pages[1]).not.toContain('Waking night');
});

it('is refused in words, and nothing is written', async () => {
  const { folder, services, ...how } = exportSurroundings();
  const { id: workerId } = done(saveWorker(services, WORKER));
  const asked = { workerId, ...WEEK, isBlank: true, formats: ['docx' as const] };
  expect(faultsIn(await writeTimesheetTo(services, folder, { ...asked, to: '2026-11-08' }, how.printer))).toEqual(['to: ends-before-start']);
  expect(faultsIn(await writeTimesheetTo(services, folder, { ...asked, to: '2027-02-17' }, how.printer))).toEqual(['to: sheet-too-long']);
  expect(faultsIn(await writeTimesheetTo(services, folder, { ...asked, workerId: 9 }, how.printer))).toEqual(['record-gone']);
  const closed: Dialogs = { ...how.dialogs, chooseFolder: async () => null };
  expect(done(await exportTimesheet(services, asked, { ...how, dialogs: closed }))).toBeNull();
  expect(filesNoted(services)).toEqual([]);
});

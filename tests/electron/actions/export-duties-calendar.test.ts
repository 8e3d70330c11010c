import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportDutiesCalendar } from '#electron/actions/export-duties-calendar';
import { showDuties } from '#electron/queries/show-duties';
import { exportSurroundings } from '../../support/export-surroundings';
import { done, faultsIn } from '../../support/records';

it('writes what is still to do where the person says', async () => {
  const { folder, services, dialogs } = exportSurroundings();
  const path = join(folder, 'duties.ics');
  const saved = done(await exportDutiesCalendar(services, { ...dialogs, chooseSave: async () => path }));
  const open = done(showDuties(services)).duties.filter(({ state }) => state !== 'done' && state !== 'not_needed');
  expect(saved).toEqual({ name: 'duties.ics', duties: open.length });
  expect(open.length).toBeGreaterThan(3);
  expect(readFileSync(path, 'utf8').match(/BEGIN:VEVENT/g)).toHaveLength(open.length);
});

it('writes nothing when the dialog is closed, and says why it cannot', async () => {
  const { folder, services, dialogs } = exportSurroundings();
  expect(done(await exportDutiesCalendar(services, dialogs))).toBeNull();
  expect(existsSync(join(folder, 'duties.ics'))).toBe(false);
  expect(faultsIn(await exportDutiesCalendar(services, { ...dialogs, chooseSave: async () => folder }))).toEqual(['target-not-a-file']);
});

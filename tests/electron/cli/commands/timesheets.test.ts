import { readdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hear } from '#electron/cli/run';
import { openLedger } from '#electron/db/open';
import { clockOn } from '#electron/services/clock';
import { workerWithRota } from '../../../support/hours-record';
import { done } from '../../../support/records';
import { tempFolder } from '../../../support/temp-folder';

it('hours come in from a table, are listed by week, and go out as a sheet', async () => {
  const at = tempFolder();
  const path = at('money.dpledger');
  await hear(['new', path, '--person', 'Ann Example', '--council', 'luton', '--start', '2026-04-06']);
  const ledger = done(openLedger(path, ''));
  workerWithRota({ ledger, clock: clockOn('2026-11-20') });
  ledger.close();
  writeFileSync(at('hours.csv'), 'Date,Start,End,Break,Kind\n09/11/2026,09:00,12:00,,Usual\n14/11/2026,22:00,07:00,,Sleep-in\n16/11/2026,09:00,late,,\n');
  const asked = ['import-hours', path, at('hours.csv'), '--person', 'priya', '--on', '2026-11-20'];
  expect((await hear([...asked, '--dry-run'])).output).toContain('2 shifts would be added. Nothing was changed.');
  const refusedWhole = await hear([...asked, '--json']);
  expect([refusedWhole.exit, JSON.parse(refusedWhole.output)]).toMatchObject([1, { added: 0, fault: { code: 'rows-refused' } }]);
  expect((await hear([...asked, '--leave-out-refused'])).output).toContain('Added 2 shifts in 1 week.');
  expect((await hear(['import-hours', path, at('hours.csv'), '--person', 'nobody'])).errors).toContain('The PAs are Priya Nair.');

  const listed = await hear(['timesheets', path, '--on', '2026-11-20', '--json']);
  expect(JSON.parse(listed.output)).toMatchObject({ timesheets: [{ person: 'Priya Nair', weekFromOn: '2026-11-09', state: 'open', workedMinutes: 180, sleepIns: 1 }] });
  expect((await hear(['timesheets', path, '--on', '2026-11-20'])).output).toMatch(/9 November 2026\s+Priya Nair\s+3 h, 1 sleep-in\s+not approved/);
  expect((await hear(['timesheets', path, '--from', '2026-06-01', '--to', '2026-06-30'])).output).toContain('No hours are written down in this time.');

  const sheet = await hear(['export', 'timesheet', path, '--person', 'Priya Nair', '--from', '2026-11-09', '--to', '2026-11-15', '--out', at(''), '--format', 'docx']);
  expect(sheet.errors).toBe('');
  expect(readdirSync(at(''))).toContain('timesheet-priya-nair-2026-11-09.docx');
});

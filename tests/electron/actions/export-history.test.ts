import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportHistory, wholeHistory } from '#electron/actions/export-history';
import { saveNeed } from '#electron/actions/save-need';
import { turnHistory } from '#electron/actions/turn-history';
import { verify } from '#electron/db/verify';
import { exportSurroundings } from '../../support/export-surroundings';
import { done, faultsIn, NEED } from '../../support/records';
import { trailOf } from '../../support/trail';

const ALL = { from: null, to: null };

it('the table has every line with what was undone, is safe to open in a spreadsheet, and the trail notes it', async () => {
  const { folder, services, dialogs } = exportSurroundings();
  done(saveNeed({ ...services, by: 'My sister' }, { ...NEED, words: '=HYPERLINK("x")' }));
  done(turnHistory(services, { turn: 'undo' }));
  const lines = wholeHistory(services, ALL).length;
  const asked: string[] = [];
  const chooseSave = async ({ name }: { name: string }) => {
    asked.push(name);
    return join(folder, 'history.csv');
  };
  expect(done(await exportHistory(services, ALL, { ...dialogs, chooseSave }))).toMatchObject({ name: 'history.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  expect(asked).toEqual(['History up to 20 November 2026.csv']);
  const text = readFileSync(join(folder, 'history.csv'), 'utf8');
  const rows = text.slice(1).split('\r\n');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(rows[0]).toBe('Line,Day,Time,What was done,Who,State,Record,How,Field,Before,After,Reason');
  expect(new Set(rows.slice(1, -1).map((row) => row.split(',')[0])).size).toBe(lines);
  // In winter England goes by UTC.
  expect(text).toContain(`,2026-11-20,09:00,Need saved,My sister,Undone,"Need: =HYPERLINK(""x"")",Added,What help is needed,,"'=HYPERLINK(""x"")",`);
  expect(trailOf(services).at(-1)).toBe('history.export');
  expect(verify(services.ledger.db)).toEqual([]);
});

it('what stands is without what was undone', () => {
  const { services } = exportSurroundings();
  const before = wholeHistory(services, ALL, false).length;
  done(saveNeed(services, NEED));
  done(turnHistory(services, { turn: 'undo' }));
  expect(wholeHistory(services, ALL, false)).toHaveLength(before);
  expect(wholeHistory(services, ALL)).toHaveLength(before + 2);
});

it('nothing is written when the dialog is closed, nor over a folder', async () => {
  const { folder, services, dialogs } = exportSurroundings();
  expect(done(await exportHistory(services, ALL, dialogs))).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
  expect(faultsIn(await exportHistory(services, ALL, { ...dialogs, chooseSave: async () => folder }))).toEqual(['target-not-a-file']);
  expect(trailOf(services)).not.toContain('history.export');
});

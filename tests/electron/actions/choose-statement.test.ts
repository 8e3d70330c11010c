import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseStatement } from '#electron/actions/choose-statement';
import type { Dialogs } from '#electron/services/dialogs';
import { StagedFiles } from '#electron/services/staged-file';
import { done, faultsIn } from '../../support/records';
import { lloydsFile } from '../../support/statement-file';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-choose-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function chosen(name: string, bytes: Uint8Array | string | null): Dialogs {
  const path = bytes === null ? null : join(folder, name);
  if (path !== null && bytes !== null) writeFileSync(path, bytes);
  return { chooseFile: async () => path, chooseFiles: async () => null, chooseSave: async () => null, chooseFolder: async () => null };
}

describe('choosing a statement file', () => {
  it('says which bank it is, and keeps it under a token', async () => {
    const staged = new StagedFiles();
    const file = done(await chooseStatement(chosen('oct.csv', lloydsFile(0, [['05/10/2026', 'CABS', -100]])), staged));
    expect(file).toMatchObject({ fileName: 'oct.csv', bank: 'lloyds', guess: null });
    expect(done(staged.take(file?.token ?? '')).fileName).toBe('oct.csv');
    expect(faultsIn(staged.take('another'))).toEqual(['file-not-chosen']);
  });

  it('guesses the columns of a bank that it does not know, and asks where day and month are in doubt', async () => {
    const file = done(await chooseStatement(chosen('card.csv', 'When,What,How much\n05/06/2026,Cabs,-1.00\n06/06/2026,Cabs,-2.00\n'), new StagedFiles()));
    expect(file).toMatchObject({ bank: null, dayOrderInDoubt: true, guess: { dayColumn: 0, amountColumn: 2 } });
    expect(file?.firstLines[0]).toEqual(['When', 'What', 'How much']);
  });

  it('is nothing when the dialog is closed', async () => {
    expect(done(await chooseStatement(chosen('', null), new StagedFiles()))).toBeNull();
  });

  it.each([
    ['an empty file', 'empty.csv', '', 'file-empty'],
    ['a letter', 'letter.txt', 'Dear council,', 'not-a-statement'],
  ])('refuses %s in words', async (_sentence, name, bytes, code) => {
    expect(faultsIn(await chooseStatement(chosen(name, bytes), new StagedFiles()))).toEqual([code]);
  });

  it('refuses a file of 200 MB by its size, without reading it', async () => {
    const dialogs = chosen('huge.csv', 'x');
    truncateSync(join(folder, 'huge.csv'), 200 * 1024 * 1024);
    expect(faultsIn(await chooseStatement(dialogs, new StagedFiles()))).toEqual(['file-too-large']);
  });

  it('refuses a folder', async () => {
    const dialogs: Dialogs = { chooseFile: async () => folder, chooseFiles: async () => null, chooseSave: async () => null, chooseFolder: async () => null };
    expect(faultsIn(await chooseStatement(dialogs, new StagedFiles()))).toEqual(['file-unreadable']);
  });

  it('refuses one that is gone', async () => {
    const dialogs = chosen('gone.csv', 'x');
    rmSync(join(folder, 'gone.csv'));
    expect(faultsIn(await chooseStatement(dialogs, new StagedFiles()))).toEqual(['file-unreadable']);
  });
});

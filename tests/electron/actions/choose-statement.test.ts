import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseStatement } from '#electron/actions/choose-statement';
import { readStatementBytes } from '#electron/services/statement-bytes';
import type { Dialogs } from '#electron/services/dialogs';
import { StagedFiles } from '#electron/services/staged-file';
import { fixtureBytes } from '../../shared/statements/read-fixture';
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
    expect(file).toMatchObject({ fileName: 'oct.csv', bank: 'lloyds', likelyBanks: [], guess: null });
    expect(done(staged.take(file?.token ?? '')).fileName).toBe('oct.csv');
    expect(faultsIn(staged.take('another'))).toEqual(['file-not-chosen']);
  });

  it('guesses the columns of a bank that it does not know, and asks where day and month are in doubt', async () => {
    const file = done(await chooseStatement(chosen('card.csv', 'When,What,How much\n05/06/2026,Cabs,-1.00\n06/06/2026,Cabs,-2.00\n'), new StagedFiles()));
    expect(file).toMatchObject({ bank: null, likelyBanks: [], dayOrderInDoubt: true, guess: { dayColumn: 0, amountColumn: 2 } });
    expect(file?.firstLines[0]).toEqual(['When', 'What', 'How much']);
  });

  it.each([
    ['two banks with the same headings', 'tsb.csv', ['Lloyds, Halifax or Bank of Scotland', 'TSB'], 6],
    ['a bank without headings', 'hsbc.csv', ['HSBC'], 2],
  ])('names those that it may be from, by name, and guesses the columns too, in case it is from none: %s', async (_sentence, name, banks, amountOrOut) => {
    const file = done(await chooseStatement(chosen(name, fixtureBytes(name)), new StagedFiles()));
    expect(file).toMatchObject({ bank: null, bankName: null });
    expect(file?.likelyBanks.map((bank) => bank.name)).toEqual(banks);
    expect([file?.guess?.amountColumn, file?.guess?.inColumn]).toContain(amountOrOut);
  });

  it('takes a text file that is no table, where its bank is known', async () => {
    const file = done(await chooseStatement(chosen('oct.txt', fixtureBytes('santander.txt')), new StagedFiles()));
    expect(file).toMatchObject({ bank: 'santander', bankName: 'Santander or cahoot', likelyBanks: [], guess: null });
  });

  it('is nothing when the dialog is closed', async () => {
    expect(done(await chooseStatement(chosen('', null), new StagedFiles()))).toBeNull();
  });

  it.each([
    ['an empty file', 'empty.csv', '', 'file-empty'],
    ['a letter', 'letter.txt', 'Dear council,', 'not-a-statement'],
    ['a PDF that is called a statement', 'october.ofx', '%PDF-1.7', 'not-a-statement'],
    ['a table that is called OFX', 'table.ofx', 'Dear council, I write to you.', 'not-a-statement'],
  ])('refuses %s in words', async (_sentence, name, bytes, code) => {
    expect(faultsIn(await chooseStatement(chosen(name, bytes), new StagedFiles()))).toEqual([code]);
  });

  it.each([['200 MB', 200 * 1024 * 1024], ['2 GB', 2 * 1024 * 1024 * 1024]])('refuses a file of %s by its size, without reading it', async (_sentence, size) => {
    const dialogs = chosen('huge.csv', 'x');
    truncateSync(join(folder, 'huge.csv'), size);
    const answer = await chooseStatement(dialogs, new StagedFiles());
    expect(faultsIn(answer)).toEqual(['file-too-large']);
    expect(answer).toMatchObject({ faults: [{ message: expect.stringContaining('This file is larger than 20 MB') as string }] });
    let reads = 0;
    const read = () => new Uint8Array((reads += 1));
    expect(faultsIn(readStatementBytes(join(folder, 'huge.csv'), read))).toEqual(['file-too-large']);
    expect(reads).toBe(0);
    rmSync(join(folder, 'huge.csv'));
  });

  it.each([
    ['grows while it is read', (path: string) => appendFileSync(path, 'more')],
    ['is written anew while it is read', (path: string) => writeFileSync(path, 'y'.repeat(100))],
    ['shrinks while it is read', (path: string) => truncateSync(path, 10)],
  ])('refuses a file that %s', (_sentence, change) => {
    const path = join(folder, 'changing.csv');
    writeFileSync(path, 'x'.repeat(50));
    const read = readStatementBytes(path, (file) => {
      const bytes = readFileSync(file);
      change(path);
      return bytes;
    });
    expect(faultsIn(read)).toEqual(['file-changing']);
    expect(done(readStatementBytes(path)).length).toBeGreaterThan(0);
  });

  it.each([
    ['OFX', 'ofx.ofx', { bank: 'ofx', bankName: 'OFX or QFX file', guess: null, dayOrderInDoubt: false, dayExamples: [], hasColumns: false }],
    ['QFX, whatever it is called', 'ofx-card.qfx', { bank: 'ofx', hasColumns: false }],
    ['QIF', 'qif.qif', { bank: 'qif', dayOrderInDoubt: false, dayExamples: [], hasColumns: false }],
    ['QIF whose days can be read either way', 'qif-days-in-doubt.qif', { bank: 'qif', dayOrderInDoubt: true, dayExamples: [{ written: '05/10/2026', dayFirst: '2026-10-05', monthFirst: '2026-05-10' }, {}, {}] }],
    ['CAMT.053', 'camt053.xml', { bank: 'camt053', hasColumns: false }],
    ['a table', 'lloyds.csv', { bank: 'lloyds', hasColumns: true, dayExamples: [] }],
  ])('says that a file is %s', async (_sentence, name, expected) => {
    const dialogs = chosen('statement.csv', readFileSync(`tests/fixtures/statements/${name}`));
    expect(done(await chooseStatement(dialogs, new StagedFiles()))).toMatchObject(expected);
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

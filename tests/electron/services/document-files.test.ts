import { appendFileSync, mkdirSync, openSync, closeSync, ftruncateSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createLedger } from '#electron/db/open';
import { readDocument, readWhole } from '#electron/services/document-files';
import { jpeg } from '../../support/documents';
import { done, faultsIn } from '../../support/records';
import { tempFolder } from '../../support/temp-folder';

it('reads the bytes of a file', () => {
  const path = tempFolder()('a.jpg');
  writeFileSync(path, jpeg());
  expect(new Uint8Array(done(readDocument(path)))).toEqual(jpeg());
});

it('refuses a file of 2 GB by its size, before it reads any of it', () => {
  const path = tempFolder()('film.pdf');
  const file = openSync(path, 'w');
  ftruncateSync(file, 2 ** 31);
  closeSync(file);
  let reads = 0;
  expect(faultsIn(readDocument(path, () => ((reads += 1), new Uint8Array())))).toEqual(['document-too-large']);
  expect(reads).toBe(0);
});

it.each([
  ['grows', (path: string) => appendFileSync(path, 'more')],
  ['is written anew with the same length', (path: string) => writeFileSync(path, Buffer.from(jpeg()).reverse(), { flag: 'r+' })],
  ['becomes shorter', (path: string) => writeFileSync(path, '')],
])('refuses a file that %s while it is read', (_what, change) => {
  const path = tempFolder()('a.jpg');
  writeFileSync(path, jpeg());
  const read: typeof readWhole = (file, size) => {
    const bytes = readWhole(file, size);
    // Some systems tell the time of a change only in steps.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    change(path);
    return bytes;
  };
  expect(faultsIn(readDocument(path, read))).toEqual(['document-changed']);
});

it('refuses what is no file, what is not there, and the ledger that is open', () => {
  const at = tempFolder();
  mkdirSync(at('folder.pdf'));
  const ledger = done(createLedger(at('a.dpledger')));
  expect(['folder.pdf', 'none.pdf', 'a.dpledger'].map((name) => faultsIn(readDocument(at(name))))).toEqual([['document-unreadable'], ['document-unreadable'], ['file-is-open-ledger']]);
  ledger.close();
});

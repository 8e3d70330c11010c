import { chmodSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLedger } from '#electron/db/open';
import { fileFault, sha256, sha256OfFile, writeAtomically, writeFiles as writeFilesOf, writeInPieces } from '#electron/services/files';
import { done, faultsIn } from '../../support/records';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => Buffer.from(text);
/** Writes with no ledger open here. */
const writeFiles = (into: string, files: Parameters<typeof writeFilesOf>[1]) => writeFilesOf(into, files, ':memory:');
const codeOf = (result: ReturnType<typeof writeFiles>) => (result.ok ? 'ok' : result.faults[0]?.code);

describe('writing a file', () => {
  it('replaces the one that was there and leaves nothing else behind', () => {
    const path = join(folder, 'plan.json');
    writeFileSync(path, 'old');
    writeAtomically(path, bytes('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['plan.json']);
  });

  it('leaves nothing behind when it cannot take its place', () => {
    expect(() => writeAtomically(folder, bytes('a file where a folder is'))).toThrow();
    expect(readdirSync(join(folder, '..')).filter((name) => name.endsWith('.part') && name.includes(folder.split('/').at(-1) ?? '?'))).toEqual([]);
  });
});

describe('writing several files', () => {
  it('makes the folder, and answers with each file’s path, name and SHA-256', () => {
    const into = join(folder, 'out', 'sample');
    const written = writeFiles(into, [{ name: 'a.txt', bytes: bytes('abc') }, { name: 'b.txt', bytes: bytes('') }]);
    // The SHA-256 of “abc” and of nothing: FIPS 180-2, appendix B.1.
    expect(written).toEqual({
      ok: true,
      value: {
        files: [
          { path: join(into, 'a.txt'), name: 'a.txt', sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
          { path: join(into, 'b.txt'), name: 'b.txt', sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
        ],
      },
    });
    expect(readdirSync(into).sort()).toEqual(['a.txt', 'b.txt']);
  });

  it('refuses a folder that is a file, and touches nothing', () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'mine');
    expect(codeOf(writeFiles(file, [{ name: 'a', bytes: bytes('x') }]))).toBe('folder-missing');
    if (process.platform === 'linux') expect(codeOf(writeFiles('/proc/ledger/deeper', [{ name: 'a', bytes: bytes('x') }]))).toBe('folder-missing');
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('takes away what it had begun when a later file cannot be written', () => {
    const tooLong = 'x'.repeat(240);
    expect(writeFiles(folder, [{ name: 'a.txt', bytes: bytes('x') }, { name: tooLong, bytes: bytes('y') }]).ok).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says which files were written when something stands in the way of the next', () => {
    /** Content that puts a folder in its own file's way while it is written, so after the place was looked at. */
    const late = Object.defineProperty(bytes('x'), 'byteLength', { get: () => { mkdirSync(join(folder, 'b.xlsx'), { recursive: true }); return 1; } });
    const files = [{ name: 'a.pdf', bytes: bytes('x') }, { name: 'b.xlsx', bytes: late }, { name: 'c.csv', bytes: bytes('x') }];
    const written = writeFiles(folder, files);
    expect(codeOf(written)).toBe('files-partly-written');
    expect(written.ok ? '' : written.faults[0]?.message).toMatch(/^Only a\.pdf could be written\. /);
    expect(readdirSync(folder).sort()).toEqual(['a.pdf', 'b.xlsx']);
  });

  it('takes names, never paths', () => {
    expect(() => writeFiles(join(folder, 'inner'), [{ name: '../a.txt', bytes: bytes('x') }])).toThrow('a file name, not a path');
    expect(existsSync(join(folder, 'a.txt'))).toBe(false);
  });

  // Root may write anywhere, so this can only be seen by somebody else.
  if (process.getuid?.() !== 0 && process.platform !== 'win32') {
    it('refuses a folder that may not be written to', () => {
      chmodSync(folder, 0o500);
      expect(codeOf(writeFiles(folder, [{ name: 'a', bytes: bytes('x') }]))).toBe('folder-not-writable');
      chmodSync(folder, 0o700);
    });
  }
});

describe('where no file is put', () => {
  /** The open ledger has a name of its own choosing, so only its path says what it is. */
  const places: readonly (readonly [string, string, (at: (name: string) => string) => string])[] = [
    ['the open ledger', 'target-is-ledger', (at) => at('money.db')],
    ['the open ledger by another path', 'target-is-ledger', (at) => { symlinkSync(at('money.db'), at('link.txt')); return at('link.txt'); }],
    ['the open ledger by a second name', 'target-is-ledger', (at) => { linkSync(at('money.db'), at('second.txt')); return at('second.txt'); }],
    ['the log of the open ledger', 'target-is-ledger', (at) => at('money.db-wal')],
    ['a log that the open ledger does not have yet', 'target-is-ledger', (at) => at('money.db-journal')],
    ['another ledger under any name', 'target-is-ledger', (at) => { done(createLedger(at('other.txt'))).close(); return at('other.txt'); }],
    ['a protected ledger', 'target-is-ledger', (at) => { done(createLedger(at('other.dpledger'), 'two words')).close(); return at('other.dpledger'); }],
    ['a folder', 'target-not-a-file', (at) => { mkdirSync(at('a folder')); return at('a folder'); }],
    ...(process.platform === 'win32' ? [] : [['a device', 'target-not-a-file', () => '/dev/null'] as const]),
  ];
  it.each(places)('%s: %s, and everything stays as it was', (_what, code, place) => {
    const at = (name: string) => join(folder, name);
    const ledger = done(createLedger(at('money.db')));
    const path = place(at);
    const before = new Map(readdirSync(folder).filter((name) => name !== 'a folder').map((name) => [name, readFileSync(at(name))]));
    const [into, name] = [join(path, '..'), path.split('/').at(-1) ?? ''];
    expect(faultsIn(writeFilesOf(into, [{ name, bytes: bytes('export') }, { name: 'b.txt', bytes: bytes('b') }], ledger.path))).toEqual([code]);
    expect(faultsIn(writeInPieces(path, ledger.path, (write) => write('export')))).toEqual([code]);
    expect(new Map(readdirSync(folder).filter((one) => one !== 'a folder').map((one) => [one, readFileSync(at(one))]))).toEqual(before);
    expect(existsSync(join(into, 'b.txt'))).toBe(false);
    ledger.close();
  });
});

describe('writing in pieces', () => {
  it('gives the file, its SHA-256 and what the writer answers, and replaces an older export', () => {
    const path = join(folder, 'inner', 'data.json');
    const once = () => writeInPieces(path, ':memory:', (write) => { write('a'); write('bc'); return 2; });
    expect(once()).toEqual({ ok: true, value: { sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', filled: 2 } });
    expect(done(once()).sha256).toBe(sha256OfFile(path));
    expect(readdirSync(join(folder, 'inner'))).toEqual(['data.json']);
  });

  it('leaves nothing when the writer stops', () => {
    expect(() => writeInPieces(join(folder, 'data.json'), ':memory:', (write) => { write('a'); throw new Error('a defect'); })).toThrow('a defect');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('what a failed write means', () => {
  const failed = (code: string) => Object.assign(new Error(code), { code });
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'folder-not-writable'],
    ['EACCES', 'folder-not-writable'],
    ['EBUSY', 'file-in-use'],
    ['EPERM', 'file-in-use'],
    ['ENOENT', 'folder-missing'],
    ['ENOTDIR', 'folder-missing'],
    ['EIO', 'file-not-written'],
  ])('%s is %s', (system, code) => {
    const fault = fileFault(failed(system), 'Documents');
    expect(fault.code).toBe(code);
    expect(fault.message).toContain('Documents');
  });
  it('has words for what has no code', () => expect(fileFault('odd', 'Documents').message).toBe('The file could not be written in Documents. Choose another folder, and try again.'));
});

describe('the SHA-256', () => {
  it('is that of the bytes', () => expect(sha256(bytes('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'));
});

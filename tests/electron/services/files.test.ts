import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileFault, sha256, writeAtomically, writeFiles } from '#electron/services/files';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => Buffer.from(text);
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
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('takes away what it had begun when a later file cannot be written', () => {
    const tooLong = 'x'.repeat(240);
    expect(writeFiles(folder, [{ name: 'a.txt', bytes: bytes('x') }, { name: tooLong, bytes: bytes('y') }]).ok).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
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

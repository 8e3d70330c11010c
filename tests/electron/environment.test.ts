import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareFolder, readEnvironment } from '#electron/environment';

const packed = { packaged: true, defaultFolder: '/home/own' };
const checkout = { packaged: false, defaultFolder: '/home/own' };

describe('what the program is told from outside', () => {
  it.each([
    ['nothing is told', {}, packed, { dataFolder: '/home/own', fixedToday: null, isTest: false }],
    ['a folder is named', { LEDGER_DATA_DIR: '/other' }, packed, { dataFolder: '/other', fixedToday: null, isTest: false }],
    ['a day is fixed in a checkout', { LEDGER_TODAY: '2026-04-06' }, checkout, { dataFolder: '/home/own', fixedToday: '2026-04-06', isTest: false }],
    ['the packed program is told a day', { LEDGER_TODAY: '2026-04-06' }, packed, { dataFolder: '/home/own', fixedToday: null, isTest: false }],
    [
      'a test tells everything',
      { LEDGER_TEST: '1', LEDGER_DATA_DIR: '/test', LEDGER_TODAY: '2026-04-05' },
      packed,
      { dataFolder: '/test', fixedToday: '2026-04-05', isTest: true },
    ],
  ])('%s', (_what, variables, program, value) => {
    expect(readEnvironment(variables, program)).toEqual({ ok: true, value });
  });

  it.each([
    ['a test without a folder', { LEDGER_TEST: '1' }, 'test-without-folder'],
    ['a test with an empty folder name', { LEDGER_TEST: '1', LEDGER_DATA_DIR: '' }, 'test-without-folder'],
    ['a day that is none', { LEDGER_TODAY: '2026-02-30' }, 'today-unclear'],
  ])('refuses %s', (_what, variables, code) => {
    expect(readEnvironment(variables, checkout)).toMatchObject({ ok: false, faults: [{ code }] });
  });
});

describe('the data folder', () => {
  const place = mkdtempSync(join(tmpdir(), 'folder-'));

  it('is made where there is none', () => {
    const folder = join(place, 'new', 'inner');
    expect(prepareFolder(folder)).toEqual({ ok: true, value: folder });
    expect(existsSync(folder)).toBe(true);
  });

  it('is refused in words where a file stands in its place', () => {
    const file = join(place, 'file');
    writeFileSync(file, '');
    expect(prepareFolder(file)).toMatchObject({ ok: false, faults: [{ code: 'data-folder-unusable' }] });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';

const files = [
  ...readdirSync('electron', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('electron', name)),
  'electron-builder.yml',
];
const marks = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/SECURITY (\d+):/g)].map((match) => Number(match[1])));

describe("Electron's list of twenty points", () => {
  // 16, a current Electron, is below: it is a matter of the version and of the day.
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20])('point %i is met in exactly one place', (point) => {
    expect(marks.filter((mark) => mark === point)).toEqual([point]);
  });

  it('the preload, built, asks for nothing but electron', async () => {
    const source = readFileSync('electron/preload.ts', 'utf8');
    expect([...source.matchAll(/from '([^']+)'/g)].map((match) => match[1])).toEqual(['electron']);
  });

  // Electron supports its three newest majors, and a new one comes every eight weeks. 45.0.0 came out on 21 October 2026.
  // Only where the build machine says so: a checkout must not begin to fail by growing old.
  it.runIf(process.env['CI'] === 'true')('point 16: Electron is a version that still gets security updates', () => {
    expect(manifest.devDependencies.electron.split('.')[0]).toBe('45');
    const supportedUntil = Date.parse('2026-10-21') + 24 * 7 * 24 * 60 * 60 * 1000;
    expect(Date.now()).toBeLessThan(supportedUntil);
  });
});

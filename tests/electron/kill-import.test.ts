import { spawn } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openLedger } from '#electron/db/open';
import { verify } from '#electron/db/verify';
import { bundle } from '../bench/build-bundle.mjs';
import { DAYS, ledgerOf, statementOf } from '../bench/make-ledger';
import { done } from '../support/records';
import { tempFolder } from '../support/temp-folder';

const ROWS = 3000;
const BEFORE = 300;
const KILLS = 50;
let cli = '';

beforeAll(async () => {
  cli = await bundle('electron/cli.ts', join(import.meta.dirname, '../../out/kill-test'), 'cli');
}, 120_000);

/** Numbers from 0 to 1 that look random and are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Runs the import and kills it when it has said (or not yet said) what comes, after a wait. Answers whether it was still running. */
function importAndKill(ledger: string, statement: string, afterMs: number | null): Promise<{ killed: boolean; tookMs: number }> {
  return new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(process.execPath, [cli, 'import', ledger, statement, '--account', 'Main'], { stdio: 'ignore' });
    const timer = afterMs === null ? undefined : setTimeout(() => child.kill('SIGKILL'), afterMs);
    child.on('exit', (_code, signal) => {
      clearTimeout(timer);
      resolve({ killed: signal === 'SIGKILL', tookMs: performance.now() - began });
    });
  });
}

function lookOver(path: string): { entries: number; batches: number; problems: string[] } {
  const ledger = done(openLedger(path));
  const { driver } = ledger.db;
  const looked = {
    entries: driver.prepare("SELECT count(*) FROM entry WHERE kind = 'money'").pluck().get() as number,
    batches: driver.prepare('SELECT count(*) FROM import_batch').pluck().get() as number,
    problems: verify(ledger.db),
  };
  ledger.close();
  return looked;
}

describe('an import that is killed in the middle', () => {
  it(`leaves, at each of ${KILLS} moments, a ledger that is whole and has all of it or none`, async () => {
    expect(DAYS).toBeGreaterThan(3000);
    const at = tempFolder();
    const base = ledgerOf(at(''), BEFORE);
    writeFileSync(at('statement.csv'), statementOf(ROWS));
    copyFileSync(base, at('whole.dpledger'));
    let { tookMs } = await importAndKill(at('whole.dpledger'), at('statement.csv'), null);
    expect(lookOver(at('whole.dpledger'))).toEqual({ entries: BEFORE + ROWS, batches: 2, problems: [] });

    const next = seeded(20261120);
    let killed = 0;
    // What else the machine does makes one run slower than another: one that ended before its moment does not count.
    for (let index = 0; killed < KILLS && index < 5 * KILLS; index += 1) {
      const path = at(`killed-${index}.dpledger`);
      copyFileSync(base, path);
      const run = await importAndKill(path, at('statement.csv'), tookMs * (0.15 + 0.85 * next()));
      if (run.killed) killed += 1;
      else tookMs = Math.min(tookMs, run.tookMs);
      const looked = lookOver(path);
      expect(looked.problems).toEqual([]);
      expect([`${BEFORE} in 1`, `${BEFORE + ROWS} in 2`]).toContain(`${looked.entries} in ${looked.batches}`);
    }
    expect(killed).toBe(KILLS);
  }, 300_000);
});

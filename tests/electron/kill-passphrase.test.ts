import { spawn } from 'node:child_process';
import { copyFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { changePassphrase } from '#electron/db/change-passphrase';
import { openLedger } from '#electron/db/open';
import { verify } from '#electron/db/verify';
import { bundle } from '../bench/build-bundle.mjs';
import { ledgerOf } from '../bench/make-ledger';
import { done } from '../support/records';
import { tempFolder } from '../support/temp-folder';

const ROWS = 2000;
const KILLS = 10;
let program = '';

beforeAll(async () => {
  program = await bundle('tests/support/change-passphrase.ts', join(import.meta.dirname, '../../out/kill-test'), 'change-passphrase');
}, 120_000);

/** Numbers from 0 to 1 that look random and are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Changes the passphrase in another process, which is killed so long after it began; null: never. Answers how it went. */
function changeAndKill(path: string, before: string, after: string, afterMs: number | null): Promise<{ killed: boolean; tookMs: number }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, path, before, after], { stdio: ['ignore', 'pipe', 'inherit'] });
    let began = 0;
    let timer: NodeJS.Timeout | undefined;
    child.stdout.once('data', () => {
      began = performance.now();
      if (afterMs !== null) timer = setTimeout(() => child.kill('SIGKILL'), afterMs);
    });
    child.on('exit', (_code, signal) => {
      clearTimeout(timer);
      resolve({ killed: signal === 'SIGKILL', tookMs: performance.now() - began });
    });
  });
}

/** Opens it with the one passphrase of the two that it has, looks it over, and answers how many entries it has. */
function entriesIn(path: string, passphrases: readonly string[]): number {
  const opened = passphrases.map((passphrase) => openLedger(path, passphrase)).find((result) => result.ok);
  const ledger = done(opened ?? openLedger(path, passphrases[0]));
  const problems = verify(ledger.db);
  const count = ledger.db.driver.prepare("SELECT count(*) FROM entry WHERE kind = 'money'").pluck().get() as number;
  ledger.close();
  expect(problems).toEqual([]);
  return count;
}

describe('a change of passphrase that is killed in the middle', () => {
  it.each([
    ['protecting', '', 'two words'],
    ['changing', 'two words', 'three more words'],
    ['no longer protecting', 'two words', ''],
  ])(`(%s) leaves, at each of ${KILLS} moments, the old ledger or the new one, and nothing else`, async (_what, before, after) => {
    const at = tempFolder();
    const base = ledgerOf(at(''), ROWS);
    if (before) done(changePassphrase(done(openLedger(base)), before)).close();
    copyFileSync(base, at('whole.dpledger'));
    let { tookMs } = await changeAndKill(at('whole.dpledger'), before, after, null);
    expect(entriesIn(at('whole.dpledger'), [after])).toBe(ROWS);

    const next = seeded(20261125);
    let killed = 0;
    // What else the machine does makes one run slower than another: one that ended before its moment does not count.
    for (let index = 0; killed < KILLS && index < 5 * KILLS; index += 1) {
      const path = at(`killed-${index}.dpledger`);
      copyFileSync(base, path);
      const run = await changeAndKill(path, before, after, tookMs * next());
      if (run.killed) killed += 1;
      else tookMs = Math.min(tookMs, run.tookMs);
      expect(entriesIn(path, [before, after])).toBe(ROWS);
      expect(readdirSync(at('')).filter((name) => name.includes(`${basename(path)}.`))).toEqual([]);
    }
    expect(killed).toBe(KILLS);
  }, 120_000);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { checkAxe, expect, test, type Launched } from './fixtures';
import { expectScreen, goTo, HOUSEHOLD, call, readAgain, TODAY } from './journey';

/** Runs a script with the program's own database driver, in a process of its own. */
function withDatabase(path: string, script: string) {
  const text = `const db = new (require('better-sqlite3'))(${JSON.stringify(path)}); ${script}`;
  return spawn(join('node_modules', '.bin', 'node'), ['-e', text], { stdio: ['pipe', 'pipe', 'inherit'] });
}

/** A ledger of the person's own, closed again, and the window back on Welcome. */
async function closedLedger({ page, dataDir }: Launched): Promise<string> {
  await call(page, 'ledger.start', HOUSEHOLD);
  await call(page, 'ledger.close', {});
  await readAgain(page, 'Welcome');
  return join(dataDir, 'Sam Example.dpledger');
}

async function openFile({ page, app }: Launched, path: string): Promise<void> {
  await app.answerDialog({ open: [path] });
  await page.getByRole('button', { name: 'Choose a file' }).click();
}

async function expectRefusal(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('alert')).toContainText(words);
  await expectScreen(page, 'Welcome');
}

test('a damaged, a newer and a locked ledger and a text file: each is refused in its own words, and the program goes on', async ({ launch }) => {
  const program = await launch({ today: TODAY });
  const { page, dataDir } = program;
  const ledger = await closedLedger(program);

  const damaged = join(dataDir, 'damaged.dpledger');
  copyFileSync(ledger, damaged);
  const file = openSync(damaged, 'r+');
  for (let at = 4096; at < readFileSync(damaged).length; at += 4096) writeSync(file, Buffer.alloc(2000, 7), 0, 2000, at);
  await openFile(program, damaged);
  await expectRefusal(page, 'This ledger is damaged, so it was not opened and nothing in it was changed.');
  await checkAxe(page);

  const newer = join(dataDir, 'newer.dpledger');
  copyFileSync(ledger, newer);
  await once(withDatabase(newer, "db.pragma('user_version = 99'); db.close();"), 'exit');
  await openFile(program, newer);
  await expectRefusal(page, 'newer');
  await expect(page.getByRole('alert')).not.toContainText('damaged');

  const text = join(dataDir, 'a letter.dpledger');
  writeFileSync(text, 'Dear Sam,\nthank you for your letter.\n');
  await openFile(program, text);
  await expectRefusal(page, 'This file is damaged, or is not a ledger although its name ends in .dpledger. It was left as it is.');

  const letter = join(dataDir, 'a letter.txt');
  writeFileSync(letter, 'Dear Sam,\nthank you for your letter.\n');
  await openFile(program, letter);
  await expectRefusal(page, 'This file is not a ledger. It was left as it is.');

  const holder = withDatabase(ledger, "db.pragma('locking_mode = EXCLUSIVE'); db.exec('BEGIN EXCLUSIVE'); console.log('held'); process.stdin.resume();");
  await once(holder.stdout, 'data');
  await openFile(program, ledger);
  await expectRefusal(page, 'This ledger is already open, in another window or by another program.');
  holder.kill('SIGKILL');
  await once(holder, 'exit');

  await page.getByRole('button', { name: 'Sam Example' }).click();
  await expectScreen(page, 'Home');
  await goTo(page, 'Money');
  await checkAxe(page);
});

test('a ledger of last time that cannot be opened says why on Welcome', async ({ launch }) => {
  const first = await launch({ today: TODAY });
  await call(first.page, 'ledger.start', HOUSEHOLD);
  await first.close();
  writeFileSync(join(first.dataDir, 'Sam Example.dpledger'), 'gone wrong');
  const { page } = await launch({ dataDir: first.dataDir, today: TODAY });
  await expectRefusal(page, 'This file is damaged, or is not a ledger although its name ends in .dpledger.');
  await checkAxe(page);
});

import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FromStandIn } from './control';

let program: ChildProcess;
let page: Page;

beforeAll(async () => {
  program = fork('tests/chromium-host/small-program/main.ts', [], {
    execArgv: ['--import', './tests/chromium-host/register.mjs'],
    env: { ...process.env, STAND_IN_ASKS: '1' },
    silent: true,
  });
  const [ready] = (await once(program, 'message')) as [FromStandIn];
  if (ready.kind !== 'ready') throw new Error(`Not ready: ${ready.kind}`);
  const browser = await chromium.connectOverCDP(ready.endpoint);
  page = browser.contexts()[0]!.pages()[0]!;
});

afterAll(async () => {
  const ended = once(program, 'exit');
  program.kill('SIGTERM');
  await ended;
});

const ask = (what: string) => page.evaluate((name) => (Reflect.get(window, 'small') as { ask: (what: string) => Promise<unknown> }).ask(name), what);

describe('a dialog that a person answers', () => {
  it('to save: takes the path that was written', async () => {
    const answer = ask('save');
    const dialog = page.getByRole('dialog', { name: 'Where?' });
    expect(await dialog.getByRole('textbox').inputValue()).toBe('/tmp/name.txt');
    await dialog.getByRole('textbox').fill('/tmp/another.txt');
    await dialog.getByRole('button', { name: 'Save' }).click();
    expect(await answer).toEqual({ canceled: false, filePath: '/tmp/another.txt' });
  });

  it('to open: knows where the file that was chosen lies', async () => {
    const answer = ask('open');
    const dialog = page.getByRole('dialog', { name: 'Which file?' });
    await dialog.waitFor();
    // As Chromium's own chooser does it: Playwright's way sends what is in the file, and the file has no place then.
    const line = await page.context().newCDPSession(page);
    const { result } = await line.send('Runtime.evaluate', { expression: "document.querySelector('dialog input')" });
    await line.send('DOM.setFileInputFiles', { objectId: result.objectId!, files: [resolve('package.json')] });
    await dialog.getByRole('button', { name: 'Open' }).click();
    expect(await answer).toEqual({ canceled: false, filePaths: [resolve('package.json')] });
  });

  it.each(['open', 'save'])('to %s: Escape closes it', async (what) => {
    const answer = ask(what);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    expect(await answer).toMatchObject({ canceled: true });
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('a question: gives the button', async () => {
    const answer = ask('sure');
    await page.getByRole('button', { name: 'No' }).click();
    expect(await answer).toEqual({ response: 1, checkboxChecked: false });
  });
});

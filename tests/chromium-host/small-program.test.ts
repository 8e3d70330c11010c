import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DialogAnswer, FromStandIn, ToStandIn } from './control';

let program: ChildProcess;
let page: Page;
const said: FromStandIn[] = [];

const heard = async (kind: FromStandIn['kind']): Promise<void> => {
  while (!said.some((message) => message.kind === kind)) await once(program, 'message');
};
const ask = (...given: unknown[]) =>
  page.evaluate((all) => (Reflect.get(window, 'small') as { ask: (...given: unknown[]) => Promise<unknown> }).ask(...all), given);
const answerNext = async (answer: DialogAnswer): Promise<void> => {
  said.length = 0;
  program.send({ kind: 'answer-dialog', answer } satisfies ToStandIn);
  await heard('answer-queued');
};

beforeAll(async () => {
  program = fork('tests/chromium-host/small-program/main.ts', [], { execArgv: ['--import', './tests/chromium-host/register.mjs'], silent: true });
  program.on('message', (message: FromStandIn) => said.push(message));
  await heard('ready');
  const ready = said.find((message) => message.kind === 'ready')!;
  const browser = await chromium.connectOverCDP(ready.endpoint);
  page = browser.contexts()[0]!.pages()[0]!;
});

afterAll(async () => {
  if (program.exitCode !== null) return;
  const ended = once(program, 'exit');
  program.kill('SIGTERM');
  await ended;
});

describe('a program on the stand-in', () => {
  it('shows a page of its own scheme, with the headers that it sent', async () => {
    expect(await page.locator('h1').textContent()).toBe('Small program');
    await expect(page.evaluate(() => fetch('/').then(() => 'came'))).rejects.toThrow('Failed to fetch');
  });

  it('carries text, numbers, lists and nothing at all to the main process and back', async () => {
    expect(await ask('back', 'text £', 1.5, [null, { a: [] }], true)).toEqual(['text £', 1.5, [null, { a: [] }], true]);
  });

  it('says who asks by the address that the program knows', async () => {
    expect(await ask('who')).toEqual({ url: 'small://program/', parent: null });
  });

  it("passes on of a failure the message only, in Electron's words", async () => {
    await expect(ask('fail')).rejects.toThrow("Error invoking remote method 'ask': RangeError: on purpose");
  });

  it('gives the preload no more than a sandboxed one has', async () => {
    await expect(page.evaluate(() => (Reflect.get(window, 'small') as { secret: () => Promise<unknown> }).secret())).rejects.toThrow('no "node:fs"');
  });

  it.each([
    ['open', { open: ['/a', '/b'] }, { canceled: false, filePaths: ['/a', '/b'] }],
    ['open', { cancel: true }, { canceled: true, filePaths: [] }],
    ['save', { save: '/c' }, { canceled: false, filePath: '/c' }],
    ['save', { cancel: true }, { canceled: true, filePath: '' }],
    ['sure', { button: 0 }, { response: 0, checkboxChecked: false }],
    ['sure', { cancel: true }, { response: 1, checkboxChecked: false }],
  ] satisfies [string, DialogAnswer, object][])('a %s dialog takes the answer %j that a test laid out', async (what, answer, result) => {
    await answerNext(answer);
    expect(await ask(what)).toEqual(result);
  });

  it('a dialog that nobody answered fails, and says which', async () => {
    said.length = 0;
    await expect(ask('save')).rejects.toThrow('Nobody answered the save dialog "Where?"');
    expect(said).toEqual([{ kind: 'dialog-unanswered', dialog: 'save dialog "Where?"' }]);
  });

  it('tells the test which page it would have opened outside', async () => {
    said.length = 0;
    await ask('outside');
    await heard('opened-outside');
    expect(said).toEqual([{ kind: 'opened-outside', address: 'https://example.org/' }]);
  });

  it('prints a tagged document with bookmarks', async () => {
    const pdf = Buffer.from(String(await ask('print')), 'base64').toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toMatch(/\/Marked true/);
    expect(pdf).toMatch(/\/Outlines/);
  });

  it('refuses by name a part of Electron that it does not have', async () => {
    await expect(ask('dock')).rejects.toThrow('app.dock');
  });

  it('ends when its window is closed', async () => {
    const ended = once(program, 'exit');
    await page.close();
    expect((await ended)[0]).toBe(0);
  });
});

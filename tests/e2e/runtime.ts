import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { _electron, chromium, type Page } from '@playwright/test';
import { findElectron } from '../../scripts/electron-runtime.mjs';
import { findChromium } from '../../scripts/find-chromium.mjs';
import type { DialogAnswer, FromStandIn, ToStandIn } from '../chromium-host/control';

const ROOT = resolve(import.meta.dirname, '../..');

/** The program while it runs: the part that differs between Electron and its stand-in. */
export type Running = {
  readonly page: Page;
  /** Lays out the answer to the next dialog. Answers are used first come, first served. */
  readonly answerDialog: (answer: DialogAnswer) => Promise<void>;
  /** Addresses that the program asked the person's browser to show. */
  readonly openedOutside: () => Promise<readonly string[]>;
  /** How many windows there are. */
  readonly windowCount: () => number;
  /** Closes the window as a person does, and waits until the program has ended. */
  readonly quit: () => Promise<void>;
  /** Ends the program at once, as a power cut does (SIGKILL). */
  readonly kill: () => Promise<void>;
  /** Anything that the main process said went wrong. */
  readonly complaints: () => readonly string[];
};

/** How a start that was refused ended. */
export type RefusedStart = { readonly code: number | null; readonly said: string };

export const onElectron = findElectron() !== null;

export function describeRuntime(): string {
  return onElectron ? "Running on Electron's own runtime." : "Running on Chromium, which stands in for Electron: Electron's runtime is not on this machine.";
}

type Environment = Readonly<Record<string, string>>;

export function startProgram(environment: Environment): Promise<Running> {
  return onElectron ? startElectron(environment) : startStandIn(environment);
}

/** Starts the program when it is expected to refuse; gives what it said. */
export async function startRefused(environment: Environment): Promise<RefusedStart> {
  const child = onElectron ? spawn(findElectron()!, electronArguments(), { env: variables(environment) }) : spawnStandIn(environment);
  let said = '';
  child.stderr?.on('data', (part) => (said += String(part)));
  const code = await ended(child);
  return { code, said };
}

function variables(environment: Environment): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _inherited, ...rest } = process.env;
  return { ...(rest as Record<string, string>), LEDGER_TEST: '1', ...environment };
}

function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((done) => child.once('exit', (code) => done(code)));
}

// On the stand-in

function spawnStandIn(environment: Environment): ChildProcess {
  if (findChromium() === null) throw new Error('There is no Chromium on this machine. "npm test" says what to install.');
  const node = createRequire(join(ROOT, 'package.json')).resolve('node/bin/node');
  return spawn(node, ['--import', './tests/chromium-host/register.mjs', 'out/main/main.js'], {
    cwd: ROOT,
    env: variables(environment),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

async function startStandIn(environment: Environment): Promise<Running> {
  const child = spawnStandIn(environment);
  const complaints: string[] = [];
  const outside: string[] = [];
  let endpoint: string | undefined;
  let queued: (() => void) | undefined;
  let ready: () => void = () => undefined;
  const whenReady = new Promise<void>((done) => (ready = done));
  child.stderr?.on('data', (part) => complaints.push(String(part).trim()));
  child.on('message', (message: FromStandIn) => {
    if (message.kind === 'ready') {
      endpoint ??= message.endpoint;
      ready();
    } else if (message.kind === 'answer-queued') queued?.();
    else if (message.kind === 'opened-outside') outside.push(message.address);
    else complaints.push(`Nobody answered the ${message.dialog}.`);
  });
  await Promise.race([whenReady, ended(child)]);
  if (endpoint === undefined) throw new Error(`The program did not start.\n${complaints.join('\n')}`);
  const browser = await chromium.connectOverCDP(endpoint);
  const context = browser.contexts()[0]!;
  const page = context.pages()[0]!;
  return {
    page,
    answerDialog: (answer) =>
      new Promise((done) => {
        queued = done;
        child.send({ kind: 'answer-dialog', answer } satisfies ToStandIn);
      }),
    openedOutside: async () => outside,
    windowCount: () => context.pages().length,
    quit: async () => {
      const end = ended(child);
      await page.close().catch(() => undefined);
      await end;
      await browser.close();
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended(child);
    },
    complaints: () => complaints,
  };
}

// On Electron

function electronArguments(): string[] {
  return [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ROOT];
}

type MainGlobals = { dialogAnswers?: DialogAnswer[]; openedOutside?: string[] };

async function startElectron(environment: Environment): Promise<Running> {
  const program = await _electron.launch({ executablePath: findElectron()!, args: electronArguments(), cwd: ROOT, env: variables(environment) });
  const complaints: string[] = [];
  program.process().stderr?.on('data', (part) => complaints.push(String(part).trim()));
  const page = await program.firstWindow();
  await page.waitForLoadState();
  // Only what opens outside the program is replaced: the dialogs and the person's browser.
  await program.evaluate(({ dialog, shell }) => {
    const main = globalThis as MainGlobals;
    const answers = (main.dialogAnswers ??= []);
    const opened = (main.openedOutside ??= []);
    const next = () => {
      const answer = answers.shift();
      if (answer === undefined) throw new Error('Nobody answered a dialog.');
      return answer;
    };
    dialog.showOpenDialog = async () => {
      const answer = next();
      return 'open' in answer ? { canceled: false, filePaths: [...answer.open] } : { canceled: true, filePaths: [] };
    };
    dialog.showSaveDialog = async () => {
      const answer = next();
      return 'save' in answer ? { canceled: false, filePath: answer.save } : { canceled: true, filePath: '' };
    };
    dialog.showMessageBox = async () => {
      const answer = next();
      return { response: 'button' in answer ? answer.button : 0, checkboxChecked: false };
    };
    shell.openExternal = async (address: string) => {
      opened.push(address);
    };
  });
  return {
    page,
    answerDialog: (answer) => program.evaluate((_electron, laidOut) => void (globalThis as MainGlobals).dialogAnswers?.push(laidOut), answer),
    openedOutside: () => program.evaluate(() => (globalThis as MainGlobals).openedOutside ?? []),
    windowCount: () => program.windows().length,
    quit: () => program.close(),
    kill: async () => {
      program.process().kill('SIGKILL');
      await ended(program.process());
    },
    complaints: () => complaints.filter((said) => !said.includes('Debugger')),
  };
}

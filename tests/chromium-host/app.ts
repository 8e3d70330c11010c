import { EventEmitter } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type Electron from 'electron';
import { NotInStandIn, refusingTheRest } from './refusal.ts';
import { holdFolder } from './single-instance.ts';
import { Preventable } from './preventable.ts';

type Used = Pick<
  Electron.App,
  'enableSandbox' | 'exit' | 'getPath' | 'getVersion' | 'getName' | 'isPackaged' | 'isReady' | 'quit' | 'requestSingleInstanceLock' | 'setPath' | 'whenReady'
>;

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { productName: string; version: string };

/** Electron's `app`: where things are, how the program begins and ends. */
class HostApp extends EventEmitter implements Used {
  readonly isPackaged = false;
  readonly #paths = new Map<string, string>(defaultPaths());
  /** What has to be ended before the program may: Chromium. */
  readonly #endings: (() => Promise<void>)[] = [];
  #ready = false;
  #ending = false;

  /** Chromium's processes are sandboxed in any case, except for root, who cannot have it. */
  enableSandbox(): void {}

  isReady(): boolean {
    return this.#ready;
  }

  async whenReady(): Promise<void> {
    await Promise.resolve();
    if (!this.#ready) {
      this.#ready = true;
      this.emit('ready');
    }
  }

  getName(): string {
    return manifest.productName;
  }

  getVersion(): string {
    return manifest.version;
  }

  getPath(name: string): string {
    const path = this.#paths.get(name);
    if (path === undefined) throw new NotInStandIn(`app.getPath('${name}')`);
    return path;
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  requestSingleInstanceLock(): boolean {
    return holdFolder(this.getPath('userData'), (commandLine) => this.emit('second-instance', new Preventable(), commandLine, process.cwd(), {}));
  }

  quit(): void {
    const event = new Preventable();
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.emit('will-quit', event);
    if (!event.defaultPrevented) this.exit(0);
  }

  exit(code = 0): void {
    if (this.#ending) return;
    this.#ending = true;
    this.emit('quit', new Preventable(), code);
    void Promise.allSettled(this.#endings.map((end) => end())).then(() => process.exit(code));
  }

  /** The stand-in's own: something to end with the program. */
  beforeExit(end: () => Promise<void>): void {
    this.#endings.push(end);
  }
}

function defaultPaths(): [string, string][] {
  const home = homedir();
  const appData =
    process.platform === 'darwin'
      ? join(home, 'Library/Application Support')
      : process.platform === 'win32'
        ? (process.env['APPDATA'] ?? join(home, 'AppData/Roaming'))
        : (process.env['XDG_CONFIG_HOME'] ?? join(home, '.config'));
  const inHome = (name: string) => (existsSync(join(home, name)) ? join(home, name) : home);
  return [
    ['home', home],
    ['appData', appData],
    ['userData', join(appData, manifest.productName)],
    ['documents', inHome('Documents')],
    ['downloads', inHome('Downloads')],
    ['temp', tmpdir()],
  ];
}

export const app = refusingTheRest('app', new HostApp());

process.on('SIGINT', () => app.exit(0));
process.on('SIGTERM', () => app.exit(0));
// A test that dies must not leave a Chromium behind.
process.on('disconnect', () => app.exit(0));

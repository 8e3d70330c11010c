import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import type { Page, Route } from 'playwright-core';
import { app } from './app.ts';
import { headless, startChromium, type Chromium } from './chromium.ts';
import { tellTest } from './control.ts';
import { NotInStandIn, refusingTheRest } from './refusal.ts';
import { toPageAddress } from './address.ts';
import { schemes } from './schemes.ts';
import { sessionNamed } from './session.ts';
import { HostContents } from './web-contents.ts';

type Used = Pick<Electron.BrowserWindow, 'close' | 'destroy' | 'focus' | 'isDestroyed' | 'isMinimized' | 'loadURL' | 'restore' | 'show'>;

const windows = new Set<HostWindow>();
/** The Chromium that a person sees, and the unseen one that prints beside it; a test has only the unseen one. */
const started = new Map<'seen' | 'unseen', Promise<Chromium>>();

/** A window: one page of a Chromium that is started when it is first needed. */
class HostWindow extends EventEmitter implements Used {
  readonly #contents: HostContents;
  readonly #partition: string;
  readonly #preferences: Electron.WebPreferences;
  /** Windows after the first that ask not to be shown (those that print) are not. */
  readonly #where: 'seen' | 'unseen';
  #page: Page | null = null;
  #closed = false;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    const preferences = options.webPreferences ?? {};
    refuseUnsafe(preferences);
    this.#partition = preferences.partition ?? '';
    this.#preferences = preferences;
    this.#where = headless || (options.show === false && windows.size > 0) ? 'unseen' : 'seen';
    this.#contents = new HostContents(sessionNamed(this.#partition), preferences.preload);
    windows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  get webContents(): HostContents {
    return refusingTheRest('webContents', this.#contents);
  }

  async loadURL(address: string): Promise<void> {
    const { context, endpoint } = await this.#chromium();
    if (this.#page === null) {
      const [empty] = context.pages();
      this.#page = empty !== undefined && [...windows].every((window) => window.page !== empty) ? empty : await context.newPage();
      this.#page.once('close', () => this.#gone());
      await this.#contents.take(this.#page);
      if (this.#preferences.javascript === false) await this.#contents.turnScriptsOff();
      const origin = toPageAddress(address, schemes).split('/').slice(0, 3).join('/');
      if (origin.startsWith('https:')) await sessionNamed(this.#partition).setPermissions(context, origin);
    }
    await this.#contents.load(address);
    this.emit('ready-to-show');
    tellTest({ kind: 'ready', endpoint });
  }

  show(): void {}
  restore(): void {}
  isMinimized(): boolean {
    return false;
  }
  focus(): void {
    void this.#page?.bringToFront();
  }
  isDestroyed(): boolean {
    return this.#closed;
  }
  close(): void {
    this.destroy();
  }
  destroy(): void {
    const page = this.#page;
    if (page === null) this.#gone();
    else void page.close();
  }

  /** The stand-in's own: the page behind the window. */
  get page(): Page | null {
    return this.#page;
  }

  #chromium(): Promise<Chromium> {
    const running = started.get(this.#where);
    if (running !== undefined) return running;
    const starting = startChromium({ headless: this.#where === 'unseen', disableBlinkFeatures: this.#preferences.disableBlinkFeatures });
    const ready = starting.then(async (chromium) => {
      if (started.size === 1) {
        process.stdout.write(`Running on Chromium ${chromium.version}, which stands in for Electron: Electron's runtime is not on this machine.\n`);
      }
      app.beforeExit(() => chromium.context.close());
      chromium.context.on('page', (page) => void closeStranger(page));
      await chromium.context.route('**/*', answerRoute);
      return chromium;
    });
    started.set(this.#where, ready);
    ready.catch((failure: unknown) => {
      process.stderr.write(`Chromium could not be started. ${failure instanceof Error ? failure.message : String(failure)}\n`);
      app.exit(1);
    });
    return ready;
  }

  #gone(): void {
    if (this.#closed) return;
    this.#closed = true;
    windows.delete(this);
    this.emit('closed');
    if (windows.size === 0) app.emit('window-all-closed');
  }
}

/** These would make a page less safe than the stand-in can show. */
function refuseUnsafe(preferences: Electron.WebPreferences): void {
  if (preferences.nodeIntegration || preferences.webviewTag || preferences.allowRunningInsecureContent) {
    throw new NotInStandIn('window with Node, <webview> or insecure content');
  }
  if (preferences.contextIsolation === false || preferences.sandbox === false || preferences.webSecurity === false) {
    throw new NotInStandIn('window without context isolation, sandbox or web security');
  }
}

async function answerRoute(route: Route): Promise<void> {
  const request = route.request();
  try {
    const page = request.frame().page();
    for (const window of windows) if (window.webContents.owns(page)) return await window.webContents.answer(route, request);
    await route.abort('blockedbyclient');
  } catch {
    // The page went away while its request was looked at.
    await route.abort().catch(() => undefined);
  }
}

/** A page that none of our windows made: a page asked for it, or a key of Chromium's own. */
async function closeStranger(page: Page): Promise<void> {
  await Promise.resolve();
  if ([...windows].some((window) => window.page === page || window.page === null)) return;
  const [first] = windows;
  first?.webContents.refuseWindow(page.url());
  await page.close().catch(() => undefined);
}

export const BrowserWindow = Object.assign(HostWindow, {
  getAllWindows: (): HostWindow[] => [...windows],
  fromWebContents: (contents: { readonly id: number }): HostWindow | null => [...windows].find((window) => window.webContents.id === contents.id) ?? null,
  getFocusedWindow: (): HostWindow | null => [...windows][0] ?? null,
});

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
let chromium: Promise<Chromium> | null = null;

/** A window: one page of a Chromium that is started with the first of them. */
class HostWindow extends EventEmitter implements Used {
  readonly #contents: HostContents;
  readonly #partition: string;
  readonly #blinkFeaturesOff: string | undefined;
  #page: Page | null = null;
  #closed = false;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    const preferences = options.webPreferences ?? {};
    refuseUnsafe(preferences);
    this.#partition = preferences.partition ?? '';
    this.#blinkFeaturesOff = preferences.disableBlinkFeatures;
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
      this.#page = windows.size === 1 ? context.pages()[0]! : await context.newPage();
      this.#page.once('close', () => this.#gone());
      await this.#contents.take(this.#page);
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
    chromium ??= startChromium({ headless, disableBlinkFeatures: this.#blinkFeaturesOff }).then(async (started) => {
      process.stdout.write(`Running on Chromium ${started.version}, which stands in for Electron: Electron's runtime is not on this machine.\n`);
      app.beforeExit(() => started.context.close());
      started.context.on('page', (page) => void closeStranger(page));
      await started.context.route('**/*', answerRoute);
      return started;
    });
    chromium.catch((failure: unknown) => {
      process.stderr.write(`Chromium could not be started. ${failure instanceof Error ? failure.message : String(failure)}\n`);
      app.exit(1);
    });
    return chromium;
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

import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type Electron from 'electron';
import type { CDPSession, Page, Request as PageRequest, Route } from 'playwright-core';
import { toAppAddress, toPageAddress } from './address.ts';
import { bridgeScripts, FROM_MAIN, PRELOAD_WORLD, TO_MAIN } from './bridge.ts';
import { askMain } from './ipc-main.ts';
import { Preventable } from './preventable.ts';
import { refusingTheRest } from './refusal.ts';
import { schemes } from './schemes.ts';
import type { HostSession } from './session.ts';

type Opener = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];
type Frame = { readonly url: string; readonly parent: Frame | null };
type World = { readonly frameId: string };

let lastId = 0;

/** What a window shows: one page of Chromium, its frames, and the way from its preload to the main process. */
export class HostContents extends EventEmitter {
  readonly id = ++lastId;
  readonly #preload: string | undefined;
  readonly #session: HostSession;
  readonly #worlds = new Map<number, World>();
  #page: Page | null = null;
  #line: CDPSession | null = null;
  #mainFrameId = '';
  #loading: string | null = null;
  #opener: Opener | null = null;

  constructor(session: HostSession, preload: string | undefined) {
    super();
    this.#session = session;
    this.#preload = preload;
  }

  get session(): HostSession {
    return refusingTheRest('session', this.#session);
  }

  getURL(): string {
    return this.#page === null ? '' : toAppAddress(this.#page.url(), schemes);
  }

  setWindowOpenHandler(handler: Opener): void {
    this.#opener = handler;
  }

  /** The stand-in's own: takes a page of Chromium and puts the bridge into it. */
  async take(page: Page): Promise<void> {
    this.#page = page;
    const line = await page.context().newCDPSession(page);
    this.#line = line;
    line.on('Runtime.executionContextCreated', ({ context }) => {
      const frameId = (context.auxData as { frameId?: string } | undefined)?.frameId;
      if (context.name === PRELOAD_WORLD && frameId !== undefined) this.#worlds.set(context.id, { frameId });
    });
    line.on('Runtime.executionContextDestroyed', ({ executionContextId }) => this.#worlds.delete(executionContextId));
    line.on('Runtime.executionContextsCleared', () => this.#worlds.clear());
    line.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === TO_MAIN) void this.#answerPreload(executionContextId, payload);
    });
    await line.send('Page.enable');
    await line.send('Runtime.enable');
    this.#mainFrameId = (await line.send('Page.getFrameTree')).frameTree.frame.id;
    if (this.#preload === undefined) return;
    const scripts = bridgeScripts(readFileSync(this.#preload, 'utf8'));
    await line.send('Runtime.addBinding', { name: TO_MAIN, executionContextName: PRELOAD_WORLD });
    await line.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.page });
    await line.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.preload, worldName: PRELOAD_WORLD });
  }

  /** The stand-in's own: for a window made with `javascript: false`. */
  async turnScriptsOff(): Promise<void> {
    await this.#line?.send('Emulation.setScriptExecutionDisabled', { value: true });
  }

  /** The stand-in's own: the main process shows a page, which no listener is asked about. */
  async load(address: string): Promise<void> {
    this.#loading = toPageAddress(address, schemes);
    await this.#page!.goto(this.#loading);
    this.emit('did-finish-load');
  }

  /** The stand-in's own: whether this page belongs to these contents. */
  owns(page: Page): boolean {
    return page === this.#page;
  }

  /** The stand-in's own: a page asked for another window. Only "no" can be done here. */
  refuseWindow(address: string): void {
    const verdict = this.#opener?.({
      url: toAppAddress(address, schemes),
      frameName: '',
      features: '',
      disposition: 'new-window',
      referrer: { url: this.getURL(), policy: 'no-referrer' },
    });
    if (verdict?.action !== 'deny') process.stderr.write('The Chromium stand-in opens no window for a page; it was closed.\n');
  }

  /** The stand-in's own: everything that the page asks for comes through here. */
  async answer(route: Route, request: PageRequest): Promise<void> {
    if (request.isNavigationRequest() && this.#isPrevented(request)) return route.abort('aborted');
    const answer = await this.#session.answer({
      address: toAppAddress(request.url(), schemes),
      method: request.method(),
      kind: request.resourceType(),
    });
    if (answer === null) return route.abort('blockedbyclient');
    await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body: Buffer.from(await answer.arrayBuffer()) });
  }

  /** Prints the page as it stands. The same engine as Electron's, with the same tags and bookmarks. */
  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const { pageSize, margins, marginType: _none, ...same } = { marginType: undefined, ...options };
    const paper = pageSize === undefined || typeof pageSize === 'string' ? PAPER[pageSize ?? 'Letter'] : pageSize;
    if (paper === undefined) throw new Error(`The Chromium stand-in has no paper called ${String(pageSize)}.`);
    const printed = await this.#line!.send('Page.printToPDF', {
      ...same,
      paperWidth: paper.width,
      paperHeight: paper.height,
      ...(margins?.top !== undefined && { marginTop: margins.top }),
      ...(margins?.bottom !== undefined && { marginBottom: margins.bottom }),
      ...(margins?.left !== undefined && { marginLeft: margins.left }),
      ...(margins?.right !== undefined && { marginRight: margins.right }),
    });
    return Buffer.from(printed.data, 'base64');
  }

  /**
   * Asks the program's listeners whether a page may lead elsewhere. Loading the same address again is let through unasked: the
   * stand-in cannot tell a page that reloads itself from a person who presses the key for it.
   */
  #isPrevented(request: PageRequest): boolean {
    const isMainFrame = request.frame() === this.#page?.mainFrame();
    const [target] = request.url().split('#');
    if (isMainFrame && (target === this.#loading || target === this.#page?.url().split('#')[0])) {
      this.#loading = null;
      return false;
    }
    const event = Object.assign(new Preventable(), { url: toAppAddress(request.url(), schemes), isMainFrame, isSameDocument: false });
    this.emit('will-frame-navigate', event);
    if (isMainFrame) this.emit('will-navigate', event, event.url);
    return event.defaultPrevented;
  }

  async #answerPreload(worldId: number, payload: string): Promise<void> {
    const world = this.#worlds.get(worldId);
    const { id, channel, given } = JSON.parse(payload) as { id: number; channel: string; given: { value?: unknown }[] };
    const top: Frame = { url: this.getURL(), parent: null };
    const senderFrame = world === undefined ? null : world.frameId === this.#mainFrameId ? top : { url: '', parent: top };
    const event = { sender: this, senderFrame, processId: 0, frameId: 0 } as unknown as Electron.IpcMainInvokeEvent;
    const answer = await askMain(event, channel, given.map(({ value }) => value));
    const expression = `${FROM_MAIN}(${JSON.stringify(JSON.stringify({ id, ...answer }))})`;
    // The page may be gone by now, and with it the one who asked.
    await this.#line?.send('Runtime.evaluate', { expression, contextId: worldId }).catch(() => undefined);
  }
}

/** Paper, in inches, as Electron's names have it. */
const PAPER: Partial<Record<string, { width: number; height: number }>> = {
  A4: { width: 8.27, height: 11.7 },
  A3: { width: 11.7, height: 16.54 },
  A5: { width: 5.83, height: 8.27 },
  Letter: { width: 8.5, height: 11 },
};

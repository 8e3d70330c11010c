import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import type { BrowserContext } from 'playwright-core';
import { app } from './app.ts';
import { refusingTheRest } from './refusal.ts';
import { schemes } from './schemes.ts';

type Used = Pick<
  Electron.Session,
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setPermissionRequestHandler'
  | 'setSpellCheckerEnabled'
>;
type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type BeforeRequest = (details: { url: string; method: string; resourceType: string }, answer: (response: { cancel?: boolean }) => void) => void;
type ProtocolHandler = (request: Request) => Response | Promise<Response>;

/** Electron's name of a permission, beside Chromium's. */
const PERMISSIONS: readonly (readonly [Parameters<NonNullable<CheckHandler>>[1], string])[] = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['idle-detection', 'idle-detection'],
];

/** One browser profile's rules: what may be asked for, who answers it, and what a page is allowed. */
export class HostSession extends EventEmitter implements Used {
  readonly #handlers = new Map<string, ProtocolHandler>();
  #beforeRequest: BeforeRequest | null = null;
  #mayHave: CheckHandler = null;

  readonly protocol = refusingTheRest('session.protocol', {
    handle: (scheme: string, handler: ProtocolHandler): void => {
      this.#handlers.set(scheme, handler);
    },
  });

  readonly webRequest = refusingTheRest('session.webRequest', {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.#beforeRequest = listener;
    },
  });

  /** Chromium asks nobody while it is driven: what the check handler says is set once, when the window opens. */
  setPermissionRequestHandler(_handler: RequestHandler): void {}

  setPermissionCheckHandler(handler: CheckHandler): void {
    this.#mayHave = handler;
  }

  /** Without a chooser to answer, which is never shown here, Chromium gives a page no device and no screen. */
  setDevicePermissionHandler(): void {}
  setDisplayMediaRequestHandler(): void {}

  /** Off in any case: the profile is new and fetches nothing. */
  setSpellCheckerEnabled(_enable: boolean): void {}

  /** The stand-in's own: the program's answer to a request from a page, or null when it may not be made. */
  async answer(request: { address: string; method: string; kind: string }): Promise<Response | null> {
    const listener = this.#beforeRequest;
    if (listener !== null) {
      const details = { url: request.address, method: request.method, resourceType: request.kind };
      const verdict = await new Promise<{ cancel?: boolean }>((resolve) => listener(details, resolve));
      if (verdict.cancel === true) return null;
    }
    const handler = this.#handlers.get(new URL(request.address).protocol.slice(0, -1));
    return handler === undefined ? null : handler(new Request(request.address, { method: request.method }));
  }

  /** The stand-in's own: tells Chromium what the program allows the pages of `origin`. */
  async setPermissions(context: BrowserContext, origin: string): Promise<void> {
    const browser = context.browser();
    if (browser === null || this.#mayHave === null) return;
    const line = await browser.newBrowserCDPSession();
    for (const [ours, theirs] of PERMISSIONS) {
      const setting = this.#mayHave(null, ours, origin, { isMainFrame: true, requestingUrl: origin }) ? 'granted' : 'denied';
      await line.send('Browser.setPermission', { permission: { name: theirs }, setting, origin });
    }
  }
}

const sessions = new Map<string, HostSession>();

/** The profile of a name; made, and announced, when it is first asked for. */
export function sessionNamed(name: string): HostSession {
  const known = sessions.get(name);
  if (known !== undefined) return known;
  const made = new HostSession();
  sessions.set(name, made);
  app.emit('session-created', refusingTheRest('session', made));
  return made;
}

export const session = refusingTheRest('session', {
  fromPartition: (name: string) => refusingTheRest('session', sessionNamed(name)),
  get defaultSession() {
    return refusingTheRest('session', sessionNamed(''));
  },
});

export const protocol = refusingTheRest('protocol', {
  registerSchemesAsPrivileged: (list: readonly { readonly scheme: string }[]): void => {
    for (const { scheme } of list) schemes.add(scheme);
  },
});

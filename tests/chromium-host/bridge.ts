import { randomBytes } from 'node:crypto';

/**
 * The two scripts behind `contextBridge`. The preload runs in a world of its own: it shares the page's document and none of its
 * objects. What it exposes is made anew, frozen, in the page's world; the two speak through events whose names the page cannot
 * know, since both scripts run, and take what they use, before any of its own.
 */

/** The name of the preload's world in Chromium. */
export const PRELOAD_WORLD = 'preload';
/** The function in the preload's world that reaches the main process. */
export const TO_MAIN = 'standInToMain';
/** The function in the preload's world that hands it an answer. */
export const FROM_MAIN = 'standInFromMain';

export function bridgeScripts(preload: string): { readonly page: string; readonly preload: string } {
  const secret = randomBytes(16).toString('hex');
  return {
    page: `(${pageSide.toString()})(${JSON.stringify(secret)});`,
    preload: `(${preloadSide.toString()})(${JSON.stringify(secret)}, ${JSON.stringify([TO_MAIN, FROM_MAIN])}, (require, module, exports) => {\n${preload}\n});`,
  };
}

type Waiting = { resolve: (value: unknown) => void; reject: (reason: unknown) => void };

/** Runs in the page's world. Sent as text, so it uses nothing from outside itself. */
function pageSide(secret: string): void {
  if (window !== window.top) return;
  const waiting = new Map<number, Waiting>();
  const send = document.dispatchEvent.bind(document);
  const { parse, stringify } = JSON;
  const { defineProperty, freeze } = Object;
  const Message = CustomEvent;
  const Later = Promise;
  const Failure = Error;
  let last = 0;

  document.addEventListener(`${secret}-expose`, (event) => {
    const { key, names } = parse((event as CustomEvent<string>).detail) as { key: string; names: string[] };
    const api: Record<string, unknown> = {};
    for (const name of names) {
      api[name] = (...given: unknown[]) =>
        new Later((resolve, reject) => {
          const id = ++last;
          waiting.set(id, { resolve, reject });
          send(new Message(`${secret}-call`, { detail: stringify({ id, key, name, given: given.map((value) => ({ value })) }) }));
        });
    }
    defineProperty(window, key, { value: freeze(api), enumerable: true });
  });

  document.addEventListener(`${secret}-answer`, (event) => {
    const { id, value, failure } = parse((event as CustomEvent<string>).detail) as { id: number; value?: unknown; failure?: string };
    const caller = waiting.get(id);
    waiting.delete(id);
    if (failure === undefined) caller?.resolve(value);
    else caller?.reject(new Failure(failure));
  });
}

/** Runs in the preload's world. Sent as text, so it uses nothing from outside itself. */
function preloadSide(
  secret: string,
  [toMain, fromMain]: [string, string],
  preload: (require: (name: string) => unknown, module: object, exports: object) => void,
): void {
  if (window !== window.top) return;
  const world = globalThis as unknown as Record<string, (text: string) => void>;
  const exposed: Record<string, Record<string, (...given: unknown[]) => unknown>> = {};
  const waiting = new Map<number, Waiting>();
  const answer = (detail: object) => document.dispatchEvent(new CustomEvent(`${secret}-answer`, { detail: JSON.stringify(detail) }));
  let last = 0;

  document.addEventListener(`${secret}-call`, (event) => {
    const { id, key, name, given } = JSON.parse((event as CustomEvent<string>).detail) as {
      id: number;
      key: string;
      name: string;
      given: { value?: unknown }[];
    };
    const call = async () => exposed[key]![name]!(...given.map(({ value }) => value));
    call().then(
      (value) => answer({ id, value }),
      (failure: unknown) => answer({ id, failure: failure instanceof Error ? failure.message : String(failure) }),
    );
  });

  world[fromMain] = (text) => {
    const { id, value, failure } = JSON.parse(text) as { id: number; value?: unknown; failure?: string };
    const caller = waiting.get(id);
    waiting.delete(id);
    if (failure === undefined) caller?.resolve(value);
    else caller?.reject(new Error(failure));
  };

  const contextBridge = {
    exposeInMainWorld(key: string, api: Record<string, unknown>) {
      for (const [name, value] of Object.entries(api)) {
        if (typeof value !== 'function') throw new Error(`The Chromium stand-in exposes functions only; ${key}.${name} is none.`);
      }
      exposed[key] = api as (typeof exposed)[string];
      document.dispatchEvent(new CustomEvent(`${secret}-expose`, { detail: JSON.stringify({ key, names: Object.keys(api) }) }));
    },
  };
  const ipcRenderer = {
    invoke: (channel: string, ...given: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        world[toMain]!(JSON.stringify({ id, channel, given: given.map((value) => ({ value })) }));
      }),
  };
  const require = (name: string) => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error(`A sandboxed preload has no "${name}".`);
  };
  preload(require, {}, {});
}

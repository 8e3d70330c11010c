import type { WebPreferences } from 'electron';

/** The memory-only browser profile of our windows: its name has no `persist:`, so nothing of a ledger is left in a cache on disk. */
export const SESSION_NAME = 'ledger';

/**
 * What a window of ours may do. Most of these are Electron's defaults; they stand here so that a changed default, or a changed
 * mind, fails a test. `preload` is the path of the built `preload.cjs`; `packaged` is false in a checkout.
 */
export function webPreferences(preload: string, packaged: boolean): WebPreferences {
  return {
    preload,
    partition: SESSION_NAME,
    // SECURITY 2: a page has no Node, in any of the three ways it could get it.
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    // SECURITY 3: the preload lives in a world of its own, in tests as well.
    contextIsolation: true,
    // SECURITY 4: the page's process is held by the operating system's sandbox; `main.ts` asks the same for every process.
    sandbox: true,
    // SECURITY 6: the same-origin rule holds.
    webSecurity: true,
    // SECURITY 8: nothing plain inside something secure.
    allowRunningInsecureContent: false,
    // SECURITY 9: no unfinished features of the browser.
    experimentalFeatures: false,
    // SECURITY 10: none turned on by name; and a middle click, which would ask for a new window, is turned off.
    disableBlinkFeatures: 'Auxclick',
    // SECURITY 11: no <webview>.
    webviewTag: false,
    navigateOnDragDrop: false,
    // Fetching dictionaries would be a request to the network.
    spellcheck: false,
    devTools: !packaged,
  };
}

import { BrowserWindow } from 'electron';
import { APP_ORIGIN } from './security/trusted-url';
import { webPreferences } from './security/web-preferences';

/** Makes the program's one window and loads the first page into it; it is shown when there is something to see. */
export function openWindow(preload: string, packaged: boolean): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Direct Payment Ledger',
    width: 1280,
    height: 860,
    minWidth: 480,
    minHeight: 480,
    show: false,
    webPreferences: webPreferences(preload, packaged),
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}

/** Brings the window to the front, for a person who has started the program a second time. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** The part of Electron that `electron/` uses, over an installed Chromium. Whatever is missing here is refused by name. */
export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { dialog } from './dialog.ts';
export { ipcMain } from './ipc-main.ts';
export { Menu } from './menu.ts';
export { protocol, session } from './session.ts';
export { shell } from './shell.ts';

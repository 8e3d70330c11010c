import { join } from 'node:path';
import { app, ipcMain, Menu, protocol, session, shell } from 'electron';
import { readEnvironment, type Environment } from './environment';
import { createRouter } from './ipc/router';
import { isTrustedSender } from './ipc/sender';
import { menuTemplate } from './menu';
import { answerAppRequest, appFiles } from './security/app-protocol';
import { hardenContents } from './security/harden-contents';
import { hardenSession } from './security/harden-session';
import { openOutsideLink } from './security/outside-links';
import { APP_SCHEME } from './security/trusted-url';
import { SESSION_NAME } from './security/web-preferences';
import { bringForward, openWindow } from './window';

// Start-up, in order. Nothing is decided here.

// 1. Before anything can show a page: every process in the sandbox, every profile and page closed.
app.enableSandbox();
protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: { standard: true, secure: true } }]);
app.on('session-created', hardenSession);
app.on('web-contents-created', (_event, contents) => hardenContents(contents));

// 2. Where the ledgers are.
const environment = readEnvironment(process.env, { packaged: app.isPackaged, defaultFolder: app.getPath('userData') });
if (!environment.ok) {
  process.stderr.write(`${environment.faults[0]!.message}\n`);
  app.exit(1);
} else {
  app.setPath('userData', environment.value.dataFolder);
  // 3. One program to a folder: two would write to the same ledger.
  if (app.requestSingleInstanceLock()) void app.whenReady().then(() => start(environment.value));
  else app.exit(0);
}

function start(_environment: Environment): void {
  // 4. The window's own files, at their own origin.
  const files = appFiles(join(import.meta.dirname, '../renderer'));
  session.fromPartition(SESSION_NAME).protocol.handle(APP_SCHEME, (request) => answerAppRequest(files, request));

  const router = createRouter({ contract: {}, handlers: {}, log: () => undefined, nextIncident: () => 1, parseOutputs: true });
  // 6. The menu and the window.
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform === 'darwin', (key) => void openOutsideLink(key, shell.openExternal))));
  const window = openWindow(join(import.meta.dirname, '../preload/preload.cjs'), app.isPackaged);
  const windowId = window.webContents.id;

  ipcMain.handle('ledger', (event, name: unknown, input: unknown) => {
    if (!isTrustedSender(event, windowId)) throw new Error('Refused.');
    return router.dispatch(name, input);
  });
  app.on('second-instance', () => bringForward(window));
  app.on('window-all-closed', () => app.quit());
}

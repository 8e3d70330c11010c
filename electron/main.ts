import { join } from 'node:path';
import { app, dialog, ipcMain, Menu, protocol, session, shell } from 'electron';
import { CONTRACT } from '#shared/contract/contract';
import { prepareEnvironment, type Environment } from './environment';
import { openExampleWhereNoneIs } from './first-ledger';
import { createHandlers } from './ipc/handlers';
import { createRouter } from './ipc/router';
import { isTrustedSender } from './ipc/sender';
import { menuTemplate } from './menu';
import { readPerson } from './repositories/person';
import { answerAppRequest, appFiles } from './security/app-protocol';
import { hardenContents } from './security/harden-contents';
import { hardenSession } from './security/harden-session';
import { openOutsideLink, type OutsideLink } from './security/outside-links';
import { APP_SCHEME } from './security/trusted-url';
import { SESSION_NAME } from './security/web-preferences';
import { clockOn, machineClock } from './services/clock';
import { electronDialogs } from './services/electron-dialogs';
import { electronPdfPrinter } from './services/electron-pdf-printer';
import { incidentLog } from './services/incident-log';
import { createSession } from './services/session';
import { bringForward, openWindow } from './window';

// Start-up, in order. Nothing is decided here.

// 1. Before anything can show a page: every process in the sandbox, every profile and page closed.
app.enableSandbox();
protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: { standard: true, secure: true } }]);
app.on('session-created', hardenSession);
app.on('web-contents-created', (_event, contents) => hardenContents(contents));

// 2. Where the ledgers are.
const environment = prepareEnvironment(process.env, { packaged: app.isPackaged, defaultFolder: app.getPath('userData') });
if (!environment.ok) {
  dialog.showErrorBox('Direct Payment Ledger could not start.', environment.faults[0]!.message);
  app.exit(1);
} else {
  app.setPath('userData', environment.value.dataFolder);
  // 3. One program to a folder: two would write to the same ledger.
  if (app.requestSingleInstanceLock()) app.whenReady().then(() => start(environment.value)).catch(giveUp);
  else app.exit(0);
}

function giveUp(failure: unknown): void {
  const kind = failure instanceof Error ? failure.name : typeof failure;
  dialog.showErrorBox(
    'Direct Payment Ledger could not start.',
    `Something went wrong inside the program (${kind}). Your ledgers are as they were. Start it again; if this comes back, install the program again.`,
  );
  app.exit(1);
}

function start({ dataFolder, fixedToday, isTest }: Environment): void {
  // 4. The window's own files, at their own origin.
  const files = appFiles(join(import.meta.dirname, '../renderer'));
  session.fromPartition(SESSION_NAME).protocol.handle(APP_SCHEME, (request) => answerAppRequest(files, request));

  // 5. The ledger of last time; in a checkout without one, the example.
  const clock = fixedToday === null ? machineClock : clockOn(fixedToday);
  const ledgers = createSession(dataFolder, clock, ({ db }) => readPerson(db).exampleOn);
  app.on('will-quit', () => ledgers.open()?.close());
  if (!app.isPackaged && !isTest) openExampleWhereNoneIs(ledgers);

  // 6. The menu and the window.
  const openLink = (key: OutsideLink) => void openOutsideLink(key, shell.openExternal);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform === 'darwin', openLink)));
  const window = openWindow(join(import.meta.dirname, '../preload/preload.cjs'), app.isPackaged);
  app.on('second-instance', () => bringForward(window));
  app.on('window-all-closed', () => app.quit());

  // 7. What the window may ask for, and of whom it is taken.
  const incidents = incidentLog(join(dataFolder, 'incidents.log'), clock.now);
  const dialogs = electronDialogs(window, app.getPath('documents'));
  const handlers = createHandlers({ session: ledgers, dialogs, printer: electronPdfPrinter(), version: app.getVersion() });
  const router = createRouter({ contract: CONTRACT, handlers, log: incidents.write, nextIncident: incidents.nextNumber, parseOutputs: isTest });
  const windowId = window.webContents.id;
  ipcMain.handle('ledger', (event, name: unknown, input: unknown) => {
    if (!isTrustedSender(event, windowId)) throw new Error('This page may not ask the program for anything.');
    return router.dispatch(name, input);
  });
}

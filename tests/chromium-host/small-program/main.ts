import { app, BrowserWindow, dialog, ipcMain, protocol, session, shell } from 'electron';

// The smallest program that uses every part of the stand-in; `small-program.test.ts` drives it.

const PAGE = '<!doctype html><html lang="en"><title>Small</title><h1>Small program</h1><h2>A part</h2><p>Text.</p></html>';

protocol.registerSchemesAsPrivileged([{ scheme: 'small', privileges: { standard: true, secure: true } }]);
void app.whenReady().then(() => {
  session.fromPartition('small').protocol.handle('small', () => new Response(PAGE, { headers: { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'" } }));
  const window = new BrowserWindow({ webPreferences: { preload: `${import.meta.dirname}/preload.cjs`, partition: 'small' } });

  ipcMain.handle('ask', async (event, what: string, ...given: unknown[]) => {
    if (what === 'back') return given;
    if (what === 'who') return { url: event.senderFrame?.url, parent: event.senderFrame?.parent };
    if (what === 'open') return dialog.showOpenDialog(window, { title: 'Which file?' });
    if (what === 'save') return dialog.showSaveDialog(window, { title: 'Where?', defaultPath: '/tmp/name.txt' });
    if (what === 'sure') return dialog.showMessageBox(window, { message: 'Sure?', buttons: ['Yes', 'No'], cancelId: 1 });
    if (what === 'outside') return shell.openExternal('https://example.org/');
    if (what === 'print') {
      const pdf = await window.webContents.printToPDF({ pageSize: 'A4', generateTaggedPDF: true, generateDocumentOutline: true });
      return Buffer.from(pdf).toString('base64');
    }
    if (what === 'fail') throw new RangeError('on purpose');
    return Reflect.get(app, what) as unknown;
  });
  app.on('window-all-closed', () => app.quit());
  void window.loadURL('small://program/');
});

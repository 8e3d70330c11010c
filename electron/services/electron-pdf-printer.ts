import { BrowserWindow } from 'electron';
import { ok, refused } from '#shared/kernel/result';
import type { PdfPrinter } from './pdf-printer';

/** Prints through a window that nobody sees: no script, no preload, and the page itself is all that it can load. */
export function electronPdfPrinter(): PdfPrinter {
  return {
    print: async (html, title) => {
      const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false, partition: 'print' } });
      try {
        await window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`);
        const pdf = await window.webContents.printToPDF({ generateTaggedPDF: true, generateDocumentOutline: true, preferCSSPageSize: true, printBackground: true });
        return ok(new Uint8Array(pdf));
      } catch {
        return refused({ code: 'pdf-not-printed', message: `“${title}” was not printed: no PDF could be made of it. Choose another format, or try again.` });
      } finally {
        window.destroy();
      }
    },
  };
}

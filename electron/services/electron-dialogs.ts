import { join } from 'node:path';
import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron';
import type { Dialogs } from './dialogs';

/** The dialogs of the operating system, over our window. The paths that they give stay in the main process. */
export function electronDialogs(window: BrowserWindow, startFolder: string): Dialogs {
  const choose = async (options: OpenDialogOptions) => {
    const chosen = await dialog.showOpenDialog(window, { defaultPath: startFolder, ...options });
    return chosen.canceled || chosen.filePaths.length === 0 ? null : chosen.filePaths;
  };
  const chooseOne = async (options: OpenDialogOptions) => (await choose(options))?.[0] ?? null;
  return {
    chooseFile: ({ title, extensions }) => chooseOne({ title, properties: ['openFile'], filters: [{ name: title, extensions: [...extensions] }] }),
    chooseFiles: ({ title, extensions }) => choose({ title, properties: ['openFile', 'multiSelections'], filters: [{ name: title, extensions: [...extensions] }] }),
    chooseFolder: ({ title }) => chooseOne({ title, properties: ['openDirectory', 'createDirectory'] }),
    chooseSave: async ({ title, name }) => {
      const chosen = await dialog.showSaveDialog(window, { title, defaultPath: join(startFolder, name), properties: ['showOverwriteConfirmation'] });
      return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
    },
  };
}

import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import type { DialogAnswer } from './control.ts';

type Options = {
  readonly title?: string;
  readonly message?: string;
  readonly detail?: string;
  readonly buttonLabel?: string;
  readonly defaultPath?: string;
  readonly buttons?: readonly string[];
  readonly properties?: readonly string[];
  readonly filters?: readonly { readonly name: string; readonly extensions: readonly string[] }[];
};

/** What the dialog is made of, as it is sent to the page. */
type Shape = {
  readonly heading: string;
  readonly detail: string;
  readonly field: 'file' | 'path' | 'none';
  readonly path: string;
  readonly accept: string;
  readonly many: boolean;
  readonly buttons: readonly string[];
};

/**
 * Asks a person, where no dialog of the operating system can be had: a small dialog over the page, in a world of its own, that the
 * page's scripts cannot reach. To open a file it uses Chromium's own file chooser; to save one, or to name a folder, it takes the
 * path as text, because Chromium tells nobody where it saves.
 */
export async function askInPage(page: Page, kind: 'open' | 'save' | 'button', options: Options): Promise<DialogAnswer> {
  const line = await page.context().newCDPSession(page);
  try {
    const frameId = (await line.send('Page.getFrameTree')).frameTree.frame.id;
    const { executionContextId } = await line.send('Page.createIsolatedWorld', { frameId, worldName: 'stand-in-dialog' });
    const shape = shapeOf(kind, options);
    const { result } = await line.send('Runtime.evaluate', {
      expression: `(${showDialog.toString()})(${JSON.stringify(shape)})`,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    const { button, path, files } = result.value as { button: number; path: string; files: number };
    if (kind === 'button') return { button };
    if (button !== 0) return { cancel: true };
    if (shape.field === 'file') {
      return files === 0 ? { cancel: true } : { open: await pathsOf(line, executionContextId, files) };
    }
    if (path.trim() === '') return { cancel: true };
    return kind === 'save' ? { save: path.trim() } : { open: [path.trim()] };
  } finally {
    await line.detach().catch(() => undefined);
  }
}

function shapeOf(kind: 'open' | 'save' | 'button', options: Options): Shape {
  const wanted = options.defaultPath ?? '';
  const endings = (options.filters ?? []).flatMap(({ extensions }) => extensions).filter((ending) => ending !== '*');
  const isFolder = options.properties?.includes('openDirectory') ?? false;
  return {
    heading: options.title ?? options.message ?? (kind === 'save' ? 'Save as' : 'Open'),
    detail: options.detail ?? '',
    field: kind === 'button' ? 'none' : kind === 'open' && !isFolder ? 'file' : 'path',
    path: isAbsolute(wanted) ? wanted : join(homedir(), wanted),
    accept: endings.map((ending) => `.${ending}`).join(','),
    many: options.properties?.includes('multiSelections') ?? false,
    buttons: kind === 'button' ? (options.buttons ?? ['OK']) : [options.buttonLabel ?? (kind === 'save' ? 'Save' : 'Open'), 'Cancel'],
  };
}

async function pathsOf(line: CDPSession, contextId: number, files: number): Promise<string[]> {
  const paths: string[] = [];
  for (let index = 0; index < files; index++) {
    const { result } = await line.send('Runtime.evaluate', { expression: `standInFiles[${index}]`, contextId });
    paths.push((await line.send('DOM.getFileInfo', { objectId: result.objectId! })).path);
  }
  return paths;
}

/** Runs in the page. Sent as text, so it uses nothing from outside itself; styled through the object model, as the page's policy asks. */
function showDialog(shape: Shape): Promise<{ button: number; path: string; files: number }> {
  const dialog = document.createElement('dialog');
  const heading = document.createElement('h2');
  const detail = document.createElement('p');
  const label = document.createElement('label');
  const field = document.createElement('input');
  const buttons = document.createElement('div');
  dialog.style.cssText = 'max-width: 40rem; padding: 1.5rem; font: inherit; border: 2px solid';
  heading.textContent = shape.heading;
  heading.id = 'stand-in-heading';
  dialog.setAttribute('aria-labelledby', heading.id);
  detail.textContent = shape.detail;
  label.textContent = shape.field === 'file' ? 'The file ' : 'Where, as a full path ';
  field.type = shape.field === 'file' ? 'file' : 'text';
  field.style.cssText = 'display: block; width: 100%; min-height: 44px; font: inherit';
  if (shape.field === 'file') Object.assign(field, { accept: shape.accept, multiple: shape.many });
  else field.value = shape.path;
  buttons.style.cssText = 'display: flex; gap: 1rem; margin-top: 1rem';
  label.append(field);
  dialog.append(heading, detail, ...(shape.field === 'none' ? [] : [label]), buttons);
  document.body.append(dialog);
  return new Promise((resolve) => {
    const close = (button: number) => {
      Object.assign(globalThis, { standInFiles: [...(field.files ?? [])] });
      dialog.remove();
      resolve({ button, path: shape.field === 'path' ? field.value : '', files: field.files?.length ?? 0 });
    };
    shape.buttons.forEach((text, index) => {
      const button = document.createElement('button');
      button.textContent = text;
      button.style.cssText = 'min-height: 44px; padding: 0 1rem; font: inherit';
      button.addEventListener('click', () => close(index));
      buttons.append(button);
    });
    field.addEventListener('keydown', (event) => event.key === 'Enter' && shape.field === 'path' && close(0));
    dialog.addEventListener('cancel', () => close(shape.buttons.length - 1));
    dialog.showModal();
  });
}

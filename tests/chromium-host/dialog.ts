import type Electron from 'electron';
import { BrowserWindow } from './browser-window.ts';
import { asksPerson, onTestMessage, tellTest, type DialogAnswer } from './control.ts';
import { askInPage } from './dialog-in-page.ts';
import { refusingTheRest } from './refusal.ts';

/** Answers that a test has laid out for the dialogs to come, first come first served. */
const queue: DialogAnswer[] = [];

onTestMessage((message) => {
  if (message.kind !== 'answer-dialog') return;
  queue.push(message.answer);
  tellTest({ kind: 'answer-queued' });
});

/** Electron lets the window be left out, so the options are the last thing given. */
function optionsOf<T>(given: unknown[]): T {
  return (given.at(-1) ?? {}) as T;
}

async function answerTo(kind: 'open' | 'save' | 'button', options: Parameters<typeof askInPage>[2]): Promise<DialogAnswer> {
  if (asksPerson) {
    const page = BrowserWindow.getFocusedWindow()?.page;
    return page ? askInPage(page, kind, options) : { cancel: true };
  }
  const answer = queue.shift();
  const name = `${kind} dialog "${options.title ?? options.message ?? ''}"`;
  if (answer === undefined) {
    tellTest({ kind: 'dialog-unanswered', dialog: name });
    throw new Error(`Nobody answered the ${name}.`);
  }
  if (!('cancel' in answer) && !(kind in answer)) throw new Error(`The test's answer ${JSON.stringify(answer)} does not fit the ${name}.`);
  return answer;
}

export const dialog = refusingTheRest('dialog', {
  async showOpenDialog(...given: unknown[]): Promise<Electron.OpenDialogReturnValue> {
    const answer = await answerTo('open', optionsOf<Electron.OpenDialogOptions>(given));
    return 'open' in answer ? { canceled: false, filePaths: [...answer.open] } : { canceled: true, filePaths: [] };
  },
  async showSaveDialog(...given: unknown[]): Promise<Electron.SaveDialogReturnValue> {
    const answer = await answerTo('save', optionsOf<Electron.SaveDialogOptions>(given));
    return 'save' in answer ? { canceled: false, filePath: answer.save } : { canceled: true, filePath: '' };
  },
  /** Before there is a window there is nothing to show it in: it is written where the program was started. */
  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}\n${content}\n`);
  },
  async showMessageBox(...given: unknown[]): Promise<Electron.MessageBoxReturnValue> {
    const options = optionsOf<Electron.MessageBoxOptions>(given);
    const answer = await answerTo('button', options);
    return { response: 'button' in answer ? answer.button : (options.cancelId ?? 0), checkboxChecked: false };
  },
});

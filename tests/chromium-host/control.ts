/** What a test and the stand-in say to each other, over the channel that Node opens between a program and the one it started. */

/** How a test answers the next dialog, instead of a person. */
export type DialogAnswer = { readonly open: readonly string[] } | { readonly save: string } | { readonly button: number } | { readonly cancel: true };

export type ToStandIn = { readonly kind: 'answer-dialog'; readonly answer: DialogAnswer };

export type FromStandIn =
  /** The window's first page is loaded; `endpoint` is where Playwright can join Chromium. */
  | { readonly kind: 'ready'; readonly endpoint: string }
  | { readonly kind: 'answer-queued' }
  /** A dialog came up with no answer waiting for it. */
  | { readonly kind: 'dialog-unanswered'; readonly dialog: string }
  /** The program asked the person's browser to show a page. */
  | { readonly kind: 'opened-outside'; readonly address: string };

/** Whether a test drives the stand-in; otherwise a person does. */
export const drivenByTest = process.send !== undefined;

/** Whether dialogs are put to a person; `STAND_IN_ASKS` says so to a test of just that. */
export const asksPerson = !drivenByTest || process.env['STAND_IN_ASKS'] === '1';

export function tellTest(message: FromStandIn): void {
  process.send?.(message);
}

export function onTestMessage(listener: (message: ToStandIn) => void): void {
  process.on('message', listener);
}

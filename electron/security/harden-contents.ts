import type { WebContents } from 'electron';

/** Keeps a page where it is: called for everything that ever shows a page, before it shows one. */
export function hardenContents(contents: WebContents): void {
  // SECURITY 12: should a <webview> come to be in spite of everything, nothing is attached to it.
  contents.on('will-attach-webview', (event) => event.preventDefault());

  // SECURITY 13: screens change inside the page (the part of the address after #). No page leads to another, in any frame.
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());

  // SECURITY 14: one window.
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

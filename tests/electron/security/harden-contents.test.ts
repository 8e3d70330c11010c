import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { hardenContents } from '#electron/security/harden-contents';

function contents() {
  let opener: (() => unknown) | undefined;
  const made = Object.assign(new EventEmitter(), { setWindowOpenHandler: (handler: () => unknown) => void (opener = handler) });
  hardenContents(made as unknown as WebContents);
  return { made, open: () => opener?.() };
}

describe('a page of ours', () => {
  it.each(['will-attach-webview', 'will-navigate', 'will-frame-navigate', 'will-redirect'])('stays where it is: %s', (name) => {
    let prevented = false;
    contents().made.emit(name, { preventDefault: () => (prevented = true) });
    expect(prevented).toBe(true);
  });

  it('opens no second window', () => {
    expect(contents().open()).toEqual({ action: 'deny' });
  });
});

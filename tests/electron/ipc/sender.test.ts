import { describe, expect, it } from 'vitest';
import { isTrustedSender } from '#electron/ipc/sender';

const OURS = 1;
const page = { url: 'app://ledger/index.html#/money', parent: null };

describe('who may ask the program', () => {
  it.each([
    ['our window', { sender: { id: OURS }, senderFrame: page }, true],
    ['another window that shows our page', { sender: { id: 2 }, senderFrame: page }, false],
    ['a frame inside our window', { sender: { id: OURS }, senderFrame: { ...page, parent: page } }, false],
    ['our window, showing another page', { sender: { id: OURS }, senderFrame: { url: 'https://example.org/', parent: null } }, false],
    ['our window, showing a file', { sender: { id: OURS }, senderFrame: { url: 'file:///index.html', parent: null } }, false],
    ['a frame that is gone', { sender: { id: OURS }, senderFrame: null }, false],
  ])('%s', (_who, asker, trusted) => {
    expect(isTrustedSender(asker, OURS)).toBe(trusted);
  });
});

import { isTrustedUrl } from '../security/trusted-url';

/** The part of Electron's `IpcMainInvokeEvent` that tells who is asking. */
export type Asker = {
  readonly sender: { readonly id: number };
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
};

/**
 * SECURITY 17: whether a message comes from the top frame of our own window, showing our own page.
 * `windowId` is the id of that window's contents. A frame that is already gone (`null`) is not trusted.
 */
export function isTrustedSender(asker: Asker, windowId: number): boolean {
  const frame = asker.senderFrame;
  return frame !== null && frame.parent === null && asker.sender.id === windowId && isTrustedUrl(frame.url);
}

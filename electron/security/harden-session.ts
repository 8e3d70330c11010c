import type { Session } from 'electron';
import { isTrustedUrl } from './trusted-url';

/** Closes a browser profile: called for every one that is ever made, ours and Electron's own. */
export function hardenSession(session: Session): void {
  // SECURITY 1: no network at all. Whatever a page asks for that is not a file of ours is cancelled before it is sent.
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayBeRequested(details.url) }));

  // SECURITY 5: a page gets no camera, place, notification, clipboard reading, screen or device, asked for or just looked up.
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));

  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}

/** Our own files; and the developer tools' own pages, which exist only in a checkout (`web-preferences.ts`). */
export function mayBeRequested(address: string): boolean {
  return isTrustedUrl(address) || address.startsWith('devtools://');
}

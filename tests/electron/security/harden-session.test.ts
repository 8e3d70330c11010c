import { EventEmitter } from 'node:events';
import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { hardenSession } from '#electron/security/harden-session';

/** A profile that keeps what it is told. */
function profile() {
  const told: Record<string, (...given: never[]) => unknown> = {};
  const keep = (name: string) => (handler: (...given: never[]) => unknown) => void (told[name] = handler);
  const session = Object.assign(new EventEmitter(), {
    webRequest: { onBeforeRequest: keep('request') },
    setPermissionRequestHandler: keep('permission'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('screen'),
    setSpellCheckerEnabled: (on: boolean) => void (told['spelling'] = () => on),
  });
  hardenSession(session as unknown as Session);
  const ask = (name: string, ...given: unknown[]): unknown => told[name]!(...(given as never[]));
  return { session, ask };
}

describe('a browser profile of ours', () => {
  it.each([
    ['a file of ours', 'app://ledger/index.html', false],
    ["the developer tools' own page", 'devtools://devtools/bundled/inspector.html', false],
    ['the web', 'https://example.org/', true],
    ['the web, unprotected', 'http://example.org/', true],
    ['a line kept open', 'wss://example.org/', true],
    ['a file of the machine', 'file:///etc/hostname', true],
    ['a server on this machine', 'http://127.0.0.1:8080/', true],
    ['another origin of our scheme', 'app://other/', true],
  ])('%s', (_what, url, cancelled) => {
    let verdict: unknown;
    profile().ask('request', { url }, (answer: unknown) => (verdict = answer));
    expect(verdict).toEqual({ cancel: cancelled });
  });

  it.each(['geolocation', 'notifications', 'media', 'clipboard-read', 'display-capture', 'fullscreen', 'a permission yet to be invented'])(
    'gives no page %s, asked for or looked up',
    (permission) => {
      let granted: unknown;
      const { ask } = profile();
      ask('permission', null, permission, (answer: unknown) => (granted = answer));
      expect([granted, ask('check', null, permission), ask('device', { deviceType: permission })]).toEqual([false, false, false]);
    },
  );

  it('shares no screen, checks no spelling and downloads nothing', () => {
    const { session, ask } = profile();
    let shared: unknown;
    ask('screen', {}, (answer: unknown) => (shared = answer));
    let prevented = false;
    session.emit('will-download', { preventDefault: () => (prevented = true) });
    expect([shared, ask('spelling'), prevented]).toEqual([{}, false, true]);
  });
});

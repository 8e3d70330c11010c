import { describe, expect, it } from 'vitest';
import { SESSION_NAME, webPreferences } from '#electron/security/web-preferences';

describe('what a window may do', () => {
  it('is written out, and is the same in tests as in use', () => {
    expect(webPreferences('/program/preload.cjs', true)).toEqual({
      preload: '/program/preload.cjs',
      partition: 'ledger',
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      disableBlinkFeatures: 'Auxclick',
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    });
  });

  it('leaves nothing of a ledger on disk: the profile is kept in memory', () => {
    expect(SESSION_NAME.startsWith('persist:')).toBe(false);
  });

  it('has developer tools in a checkout only', () => {
    expect(webPreferences('/program/preload.cjs', false).devTools).toBe(true);
  });
});

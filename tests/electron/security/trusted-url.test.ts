import { describe, expect, it } from 'vitest';
import { isTrustedUrl } from '#electron/security/trusted-url';

describe('an address of our own window', () => {
  it.each([
    ['the first page', 'app://ledger/index.html', true],
    ['a screen of it', 'app://ledger/index.html#/money', true],
    ['another host', 'app://ledger.example/', false],
    ['a host that begins like ours', 'app://ledgers/', false],
    ['our name on the web', 'https://ledger/', false],
    ['a file', 'file:///app/ledger/index.html', false],
    ['a page made of text', 'data:text/html,app://ledger/', false],
    ['an empty frame', 'about:blank', false],
    ['a port', 'app://ledger:80/', false],
    ['a name and password', 'app://me:secret@ledger/', false],
    ['our address inside another', 'https://example.org/?app://ledger/', false],
    ['nothing', '', false],
  ])('%s', (_what, address, trusted) => {
    expect(isTrustedUrl(address)).toBe(trusted);
  });
});

import { describe, expect, it } from 'vitest';
import { toAppAddress, toPageAddress } from './address';

const schemes = new Set(['app']);

describe("the stand-in's addresses", () => {
  it.each([
    ['app://ledger/index.html#/money', 'https://ledger.app-scheme.invalid/index.html#/money'],
    ['app://ledger', 'https://ledger.app-scheme.invalid'],
    ['app://other/x?y=1', 'https://other.app-scheme.invalid/x?y=1'],
    ['https://example.org/', 'https://example.org/'],
    ['other://ledger/', 'other://ledger/'],
    ['data:text/html,x', 'data:text/html,x'],
  ])('%s there and back', (address, page) => {
    expect(toPageAddress(address, schemes)).toBe(page);
    expect(toAppAddress(page, schemes)).toBe(address);
  });

  it.each(['https://ledger.app-scheme.invalid.example.org/', 'http://ledger.app-scheme.invalid/', 'https://ledger.web-scheme.invalid/'])(
    '%s is no address of the program',
    (page) => {
      expect(toAppAddress(page, schemes)).toBe(page);
    },
  );
});

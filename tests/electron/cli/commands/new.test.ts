import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Call } from '#electron/cli/command';
import { newLedger } from '#electron/cli/commands/new';
import { tempFolder } from '../../../support/temp-folder';

it('a ledger that breaks off while it is begun leaves no file behind, nor those that the database keeps beside it', () => {
  const at = tempFolder();
  const call: Call = {
    words: { FILE: at('a.dpledger') },
    options: { person: 'Ann', council: 'plain', start: '2026-04-06' },
    get today(): never {
      expect(readdirSync(at('.'))).toContain('a.dpledger');
      throw new Error('the clock stopped');
    },
    passphrase: '',
    progress: () => undefined,
  };
  expect(() => newLedger(call)).toThrow('the clock stopped');
  expect(readdirSync(at('.'))).toEqual([]);
});

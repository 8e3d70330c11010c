import { spawn } from 'node:child_process';
import { drivenByTest, tellTest } from './control.ts';
import { refusingTheRest } from './refusal.ts';

export const shell = refusingTheRest('shell', {
  /** Told to the test, if one drives; otherwise shown in the person's browser, or, where there is none, written out. */
  async openExternal(address: string): Promise<void> {
    if (drivenByTest) return tellTest({ kind: 'opened-outside', address });
    const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
    const child = spawn(opener, [address], { stdio: 'ignore', detached: true });
    child.on('error', () => process.stdout.write(`Open this page in your browser: ${address}\n`));
    child.unref();
  },
});

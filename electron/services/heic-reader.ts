import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Pixels } from './heic-pixels';

/** Unpacks a HEIC picture; null: it cannot be. */
export type HeicReader = (bytes: Uint8Array) => Promise<Pixels | null>;

const LONGEST_MS = 30_000;

/**
 * Reads in a thread that ends afterwards, whatever happens in it: HEIC is unpacked by WebAssembly, which the window’s policy forbids. The
 * thread lies beside the built program.
 */
export const heicInThread: HeicReader = (bytes) =>
  new Promise((done) => {
    const worker = new Worker(join(import.meta.dirname, 'heic-worker.js'), { workerData: bytes, env: {}, stdout: true, stderr: true });
    const end = (pixels: Pixels | null) => {
      clearTimeout(timer);
      done(pixels);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(null), LONGEST_MS);
    worker.once('message', (pixels: Pixels | null) => end(pixels));
    worker.once('error', () => end(null));
    worker.once('exit', () => end(null));
  });

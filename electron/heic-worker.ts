import { parentPort, workerData } from 'node:worker_threads';
import { heicPixels } from './services/heic-pixels';

// Unpacks one picture and ends. In a thread of its own, so that a picture made to do harm can at most end this thread.
void heicPixels(workerData as Uint8Array).then((pixels) => parentPort?.postMessage(pixels));

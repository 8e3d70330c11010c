import type Electron from 'electron';
import { refusingTheRest } from './refusal.ts';

type Listener = Parameters<Electron.IpcMain['handle']>[1];

const listeners = new Map<string, Listener>();

export const ipcMain = refusingTheRest('ipcMain', {
  handle(channel: string, listener: Listener): void {
    if (listeners.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    listeners.set(channel, listener);
  },
  removeHandler(channel: string): void {
    listeners.delete(channel);
  },
});

/** The stand-in's own: what a page's message comes to. Like Electron, it passes on of a failure the message only. */
export async function askMain(event: Electron.IpcMainInvokeEvent, channel: string, given: unknown[]): Promise<{ value?: unknown; failure?: string }> {
  const listener = listeners.get(channel);
  try {
    if (listener === undefined) throw new Error(`No handler registered for '${channel}'`);
    return { value: await listener(event, ...given) };
  } catch (failure) {
    return { failure: `Error invoking remote method '${channel}': ${String(failure)}` };
  }
}

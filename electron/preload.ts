import { contextBridge, ipcRenderer } from 'electron';

// SECURITY 20: the window gets one function, on one channel, and nothing else. What it may ask for is decided by the router.
contextBridge.exposeInMainWorld('ledger', Object.freeze({ call: (route: string, input: unknown) => ipcRenderer.invoke('ledger', route, input) }));

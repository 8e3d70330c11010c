const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('small', {
  ask: (...given) => ipcRenderer.invoke('ask', ...given),
  secret: () => require('node:fs'),
});

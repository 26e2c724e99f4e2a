import { contextBridge, ipcRenderer } from 'electron';
import { createHostBridge } from './host-bridge.ts';

/** The page's only door: fixed functions, never IPC itself. */
contextBridge.exposeInMainWorld('maillage', createHostBridge(ipcRenderer));

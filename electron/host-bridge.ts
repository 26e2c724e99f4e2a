import type { IpcRenderer } from 'electron';
import { type Bridge, type HostCommand, MAX_FILE_BYTES } from '../renderer/bridge/contract.ts';
import type { Calls } from './ipc.ts';

/** The channel on which main sends commands to the page. */
export const COMMANDS = 'command';

/** The page's end of the desktop host. Commands come without the event that carried them: it would hand out IPC itself. */
export function createHostBridge(ipc: Pick<IpcRenderer, 'invoke' | 'on' | 'off'>): Bridge {
  function call<Method extends keyof Calls>(
    method: Method,
    ...args: Parameters<Calls[Method]>
  ): ReturnType<Calls[Method]>;
  function call(method: string, ...args: readonly unknown[]): Promise<unknown> {
    return ipc.invoke(method, ...args);
  }
  return {
    kind: 'electron',
    can: { reveal: true, menu: true, commandLine: true },
    openFile: () => call('openFile'),
    // Read here: no channel exists on which the page could name a path.
    openDropped: async file => {
      if (file.size > MAX_FILE_BYTES) throw new Error('too-large');
      const buffer = await file.arrayBuffer().catch(() => {
        throw new Error('not-a-file');
      });
      return { name: file.name, bytes: new Uint8Array(buffer) };
    },
    saveFile: (name, bytes) => call('saveFile', name, bytes),
    revealFile: token => call('revealFile', token),
    openLink: url => call('openLink', url),
    setMenu: menu => call('setMenu', menu),
    onCommand: listener => {
      const hear = (_event: unknown, command: HostCommand) => listener(command);
      ipc.on(COMMANDS, hear);
      void call('listen');
      return () => {
        ipc.off(COMMANDS, hear);
      };
    },
  } satisfies Bridge;
}

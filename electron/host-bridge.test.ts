import { describe, expect, it } from 'vitest';
import { createHostBridge } from './host-bridge.ts';

/** A main process that answers as it is told, and keeps what it was asked. */
function mainThat(answers: Readonly<Record<string, () => unknown>>) {
  const asked: (readonly unknown[])[] = [];
  const heard: ((...args: unknown[]) => void)[] = [];
  const ipc = {
    invoke: async (method: string, ...args: readonly unknown[]) => {
      asked.push([method, ...args.filter(arg => !(arg instanceof Uint8Array))]);
      return answers[method]?.();
    },
    on: (_channel: string, listener: (...args: unknown[]) => void) => void heard.push(listener),
    off: () => undefined,
  };
  const bridge = createHostBridge(ipc as unknown as Parameters<typeof createHostBridge>[0]);
  return { bridge, asked, heard };
}

const refusing = (code: string) => () => {
  throw new Error(code);
};

describe('the page’s end of the desktop host', () => {
  it.each(['writeSave', 'endSave'])('lets go of a save when %s fails, and tells why', async failing => {
    const { bridge, asked } = mainThat({ beginSave: () => 'token', [failing]: refusing('disk-full') });
    await expect(bridge.saveFile('a.svg', new Uint8Array(1))).rejects.toThrow('disk-full');
    expect(asked.at(-1)).toEqual(['dropSave', 'token']);
  });

  it('lets go of a backup that fails, too', async () => {
    const { bridge, asked } = mainThat({ beginBackup: () => 'token', writeSave: refusing('disk-full') });
    await expect(bridge.keepBackup('daily', new Uint8Array(1))).rejects.toThrow('disk-full');
    expect(asked.at(-1)).toEqual(['dropSave', 'token']);
  });

  it('gives commands without the event that carried them, which would hand out IPC itself', () => {
    const { bridge, heard } = mainThat({});
    const told: (readonly unknown[])[] = [];
    bridge.onCommand((...args: readonly unknown[]) => void told.push(args));
    for (const hear of heard) hear({ sender: 'everything' }, { kind: 'menu', id: 'open' });
    expect(told).toEqual([[{ kind: 'menu', id: 'open' }]]);
  });
});

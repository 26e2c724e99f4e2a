import { describe, expect, it, vi } from 'vitest';
import { PIECE, PIECES_UNDER_WAY } from '../renderer/bridge/contract.ts';
import { createHostBridge } from './host-bridge.ts';

/** A main process that answers as it is told, and keeps what it was asked. */
function mainThat(answers: Readonly<Record<string, () => unknown>>) {
  const asked: (readonly unknown[])[] = [];
  const heard: ((...args: unknown[]) => void)[] = [];
  /** Of each piece its first byte, its length and that of what it looks at: all of that is sent. */
  const pieces: (readonly unknown[])[] = [];
  const ipc = {
    invoke: async (method: string, ...args: readonly unknown[]) => {
      asked.push([method, ...args.filter(arg => !(arg instanceof Uint8Array))]);
      return answers[method]?.();
    },
    send: (method: string, save: unknown, chunk: Uint8Array) => {
      asked.push([method, save]);
      pieces.push([chunk[0], chunk.length, chunk.buffer.byteLength]);
    },
    on: (_channel: string, listener: (...args: unknown[]) => void) => void heard.push(listener),
    off: (_channel: string, listener: (...args: unknown[]) => void) =>
      void heard.splice(heard.indexOf(listener), 1),
  };
  const bridge = createHostBridge(ipc as unknown as Parameters<typeof createHostBridge>[0]);
  return { bridge, asked, heard, pieces };
}

const refusing = (code: string) => () => {
  throw new Error(code);
};

describe('the page’s end of the desktop host', () => {
  it.each(['settleSave', 'endSave'])('lets go of a save when %s fails, and tells why', async failing => {
    const { bridge, asked } = mainThat({ beginSave: () => 'token', [failing]: refusing('disk-full') });
    const bytes = new Uint8Array(3 * PIECES_UNDER_WAY * PIECE);
    await expect(bridge.saveFile('a.svg', bytes)).rejects.toThrow('disk-full');
    expect(asked.at(-1)).toEqual(['dropSave', 'token']);
  });

  it('sends no more pieces than may wait before it is told what has come of them', async () => {
    const answers: (() => void)[] = [];
    const { bridge, asked } = mainThat({
      beginSave: () => 'token',
      settleSave: () => new Promise<void>(resolve => answers.push(resolve)),
    });
    const sent = () => asked.filter(([method]) => method === 'writeSave').length;
    const saved = bridge.saveFile('a.svg', new Uint8Array(2 * PIECES_UNDER_WAY * PIECE));
    for (const most of [1, 1.5, 2, 2].map(times => times * PIECES_UNDER_WAY)) {
      await vi.waitUntil(() => sent() === most);
      await new Promise(setImmediate);
      expect(sent()).toBe(most);
      answers.shift()?.();
    }
    await saved;
  });

  it('sends a file whole and in order, and no byte beside it', async () => {
    const { bridge, pieces } = mainThat({ beginSave: () => 'token' });
    const bytes = new Uint8Array(2 * PIECE + 5).map((_, at) => 1 + Math.floor(at / PIECE));
    await bridge.saveFile('a.svg', bytes);
    expect(pieces).toEqual([
      [1, PIECE, PIECE],
      [2, PIECE, PIECE],
      [3, 5, 5],
    ]);
  });

  it('lets go of a backup that fails, too', async () => {
    const { bridge, asked } = mainThat({ beginBackup: () => 'token', endBackup: refusing('disk-full') });
    await expect(bridge.keepBackup('daily', new Uint8Array(1))).rejects.toThrow('disk-full');
    expect(asked.at(-1)).toEqual(['dropSave', 'token']);
  });

  it('gives the pieces of a file to who asks for them, and for nothing else', async () => {
    const { bridge } = mainThat({
      openFiles: () => [{ name: 'a.txt', reading: 'token' }],
      nextPiece: () => null,
    });
    const [file] = await bridge.openFiles();
    expect(await file?.next()).toBeNull();
    for (const ask of [file?.next, file?.close])
      await expect(Reflect.apply(ask ?? refusing('nothing'), undefined, [1])).rejects.toThrow('refused');
  });

  it('gives no more commands once they are not listened to', () => {
    const { bridge, heard } = mainThat({});
    const stops = [1, 2].map(() => bridge.onCommand(() => undefined));
    expect(heard).toHaveLength(2);
    const [, last] = heard;
    stops[0]?.();
    expect(heard).toEqual([last]);
  });

  it('gives commands without the event that carried them, which would hand out IPC itself', () => {
    const { bridge, heard } = mainThat({});
    const told: (readonly unknown[])[] = [];
    bridge.onCommand((...args: readonly unknown[]) => void told.push(args));
    for (const hear of heard) hear({ sender: 'everything' }, { kind: 'menu', id: 'open' });
    expect(told).toEqual([[{ kind: 'menu', id: 'open' }]]);
  });
});

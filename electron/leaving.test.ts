import { EventEmitter } from 'node:events';
import type { BrowserWindow, MessageBoxSyncOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import type { HostWords } from '../renderer/bridge/contract.ts';
import { askBeforeLeaving } from './leaving.ts';

const WORDS: HostWords = {
  hang: { title: 'Hang', detail: 'Safe', wait: 'Wait', reload: 'Reload' },
  leave: { title: 'Unsaved', detail: 'A file', stay: 'Stay', leave: 'Leave' },
  broken: { title: 'Ends', detail: 'Untouched' },
};

/** A window whose page would lose something, and what was answered about it; gives whether it was left. */
function guarded(answer: number, words: HostWords | null = WORDS) {
  const webContents = new EventEmitter();
  const asked: MessageBoxSyncOptions[] = [];
  const logged: string[] = [];
  askBeforeLeaving({ webContents } as unknown as BrowserWindow, {
    dialog: {
      showMessageBoxSync: (...args: unknown[]) => {
        asked.push(Object(args.at(-1)));
        return answer;
      },
    },
    words: () => words,
    log: line => void logged.push(line),
  });
  const close = () => {
    let isLeft = false;
    webContents.emit('will-prevent-unload', {
      preventDefault: () => {
        isLeft = true;
      },
    });
    return isLeft;
  };
  return { close, asked, logged };
}

describe('a page that would lose something', () => {
  it('is asked about in its own words, with staying as what is meant by Enter and Escape', () => {
    const { close, asked } = guarded(0);
    close();
    expect(asked).toMatchObject([
      { message: 'Unsaved', detail: 'A file', buttons: ['Stay', 'Leave'], defaultId: 0, cancelId: 0 },
    ]);
  });

  it.each([
    [0, false, 0],
    [1, true, 1],
  ])('after the answer %d is left: %s', (answer, isLeft, lines) => {
    const { close, logged } = guarded(answer);
    expect(close()).toBe(isLeft);
    expect(logged).toHaveLength(lines);
  });

  it('is left without a word where it gave none: the window closes', () => {
    const { close, asked } = guarded(0, null);
    expect(close()).toBe(true);
    expect(asked).toEqual([]);
  });
});

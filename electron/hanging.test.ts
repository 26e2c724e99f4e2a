import { EventEmitter } from 'node:events';
import type { BrowserWindow, MessageBoxOptions, MessageBoxReturnValue } from 'electron';
import { describe, expect, it } from 'vitest';
import type { HostWords } from '../renderer/bridge/contract.ts';
import { watchHanging } from './hanging.ts';

const WORDS: HostWords = {
  hang: { title: 'Hang', detail: 'Safe', wait: 'Wait', reload: 'Reload' },
  leave: { title: 'Unsaved', detail: 'A file', stay: 'Stay', leave: 'Leave' },
  broken: { title: 'Ends', detail: 'Untouched' },
};

/** A window whose page may hang, and the dialog about it in a test's hands. */
function watched(words: HostWords | null = WORDS) {
  let isGone = false;
  const window = Object.assign(new EventEmitter(), { isDestroyed: () => isGone });
  const asked: MessageBoxOptions[] = [];
  let answer: (response: number) => void = () => undefined;
  let ends = 0;
  const showMessageBox = (...args: unknown[]) => {
    const options = Object(args.at(-1)) as MessageBoxOptions;
    asked.push(options);
    return new Promise<MessageBoxReturnValue>(resolve => {
      answer = response => resolve({ response, checkboxChecked: false });
      options.signal?.addEventListener('abort', () => answer(options.cancelId ?? 0));
    });
  };
  watchHanging(window as unknown as BrowserWindow, {
    dialog: { showMessageBox },
    words: () => words,
    log: () => undefined,
    end: () => {
      ends += 1;
    },
  });
  const settle = () => new Promise(done => setTimeout(done));
  return {
    asked,
    ends: () => ends,
    hang: () => window.emit('unresponsive'),
    wake: () => window.emit('responsive'),
    go: () => {
      isGone = true;
    },
    answer: async (response: number) => {
      answer(response);
      await settle();
    },
    settle,
  };
}

describe('a page that does not answer', () => {
  it('is asked about once, with waiting as what is meant by Enter and Escape', async () => {
    const { asked, hang, answer, ends } = watched();
    hang();
    hang();
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      message: 'Hang',
      detail: 'Safe',
      buttons: ['Wait', 'Reload'],
      defaultId: 0,
      cancelId: 0,
    });
    await answer(0);
    expect(ends()).toBe(0);
    hang();
    expect(asked).toHaveLength(2);
    await answer(1);
    expect(ends()).toBe(1);
  });

  it('that answers again takes the question away, and nothing is ended', async () => {
    const { asked, hang, wake, settle, ends } = watched();
    hang();
    wake();
    await settle();
    expect(asked[0]?.signal?.aborted).toBe(true);
    expect(ends()).toBe(0);
    hang();
    expect(asked).toHaveLength(2);
  });

  it('that answers again in the moment in which one says to end it is not ended, nor one whose window has gone', async () => {
    const late = watched();
    late.hang();
    const answered = late.answer(1);
    late.wake();
    await answered;
    expect(late.ends()).toBe(0);
    const gone = watched();
    gone.hang();
    gone.go();
    await gone.answer(1);
    expect(gone.ends()).toBe(0);
  });

  it('is waited for when it never gave the words to ask with', () => {
    const { asked, hang } = watched(null);
    hang();
    expect(asked).toEqual([]);
  });
});

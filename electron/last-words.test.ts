import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { HostWords } from '../renderer/bridge/contract.ts';
import { endOnErrors } from './last-words.ts';

const WORDS: HostWords = {
  hang: { title: 'Hang', detail: 'Safe', wait: 'Wait', reload: 'Reload' },
  leave: { title: 'Unsaved', detail: 'A file', stay: 'Stay', leave: 'Leave' },
  broken: { title: 'Ends', detail: 'Untouched' },
};

/** A main process and what is done when something in it is thrown, in order. */
function guarded({ words = WORDS, show = () => undefined }: { words?: HostWords | null; show?: () => void }) {
  const done: string[] = [];
  const main = new EventEmitter();
  endOnErrors(main as unknown as NodeJS.Process, {
    dialog: {
      showErrorBox: (title, detail) => {
        done.push(`${title} ${detail}`);
        show();
      },
    },
    words: () => words,
    log: line => void done.push(line.split('\n')[0] ?? ''),
    exit: () => void done.push('exit'),
  });
  return { main, done };
}

describe('an error that nobody caught', () => {
  it('is logged without its message, said in the page’s words, and ends the process', () => {
    const { main, done } = guarded({});
    main.emit('uncaughtException', new RangeError('Madame la préfète'));
    expect(done).toEqual(['uncaught: RangeError', 'Ends Untouched', 'exit']);
  });

  it('before the page gave any words ends without one', () => {
    const { main, done } = guarded({ words: null });
    main.emit('uncaughtException', new Error('m'));
    expect(done).toEqual(['uncaught: Error', 'exit']);
  });

  it('ends the process even when nothing can be shown', () => {
    const { main, done } = guarded({
      show: () => {
        throw new Error('no display');
      },
    });
    expect(() => main.emit('uncaughtException', new Error('m'))).toThrow('no display');
    expect(done.at(-1)).toBe('exit');
  });

  it('is said once, however many follow while it is read', () => {
    const { main, done } = guarded({ show: () => void main.emit('uncaughtException', new TypeError('m')) });
    main.emit('uncaughtException', new Error('m'));
    expect(done).toEqual(['uncaught: Error', 'Ends Untouched', 'uncaught: TypeError', 'exit']);
  });

  it('of a promise is logged, and the process goes on', () => {
    const { main, done } = guarded({});
    main.emit('unhandledRejection', new Error('m'));
    expect(done).toEqual(['unhandled: Error']);
  });
});

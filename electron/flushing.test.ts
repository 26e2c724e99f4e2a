import { describe, expect, it } from 'vitest';
import { FLUSHED_TOGETHER, flushingOf } from './flushing.ts';

/** A disk that answers when it is told to. */
function slowDisk() {
  const asked: string[] = [];
  const answers: ((cause: Error | null) => void)[] = [];
  const datasync = () =>
    new Promise<void>((resolve, reject) => {
      asked.push('part');
      answers.push(cause => (cause === null ? resolve() : reject(cause)));
    });
  const flushing = flushingOf({ datasync, sync: async () => void asked.push('end') });
  const answer = async (cause: Error | null = null) => {
    answers.shift()?.(cause);
    await new Promise(setImmediate);
  };
  return { flushing, asked, answer };
}

describe('a file that is flushed while it is written', () => {
  it('goes to the disk part by part, one at a time, and whole at its end', async () => {
    const { flushing, asked, answer } = slowDisk();
    flushing.written(FLUSHED_TOGETHER - 1);
    expect(asked).toEqual([]);
    flushing.written(1);
    flushing.written(2 * FLUSHED_TOGETHER);
    expect(asked).toEqual(['part']);
    await answer();
    flushing.written(1);
    expect(asked).toEqual(['part', 'part']);
    const ended = flushing.end();
    await new Promise(setImmediate);
    expect(asked).not.toContain('end');
    await answer();
    await ended;
    expect(asked).toEqual(['part', 'part', 'end']);
  });

  it('of which the disk refused a part is not there, whatever it says at the end', async () => {
    const { flushing, asked, answer } = slowDisk();
    flushing.written(FLUSHED_TOGETHER);
    await answer(new Error('ENOSPC'));
    flushing.written(FLUSHED_TOGETHER);
    await answer();
    await expect(flushing.end()).rejects.toThrow('ENOSPC');
    expect(asked).not.toContain('end');
  });

  it('is flushed at its end alone where it is small', async () => {
    const { flushing, asked } = slowDisk();
    flushing.written(9);
    await flushing.end();
    expect(asked).toEqual(['end']);
  });
});

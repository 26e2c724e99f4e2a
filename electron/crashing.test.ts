import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { watchCrashes } from './crashing.ts';

/** A page whose process may end, and what is then done, in order. */
function watched(isDestroyed = false) {
  const done: string[] = [];
  const contents = Object.assign(new EventEmitter(), {
    forcefullyCrashRenderer: () => void contents.emit('render-process-gone', {}, { reason: 'crashed' }),
  });
  const { end } = watchCrashes(contents as unknown as WebContents, {
    log: line => void done.push(line),
    reload: () => void done.push('reload'),
    stop: () => void done.push('stop'),
    isDestroyed: () => isDestroyed,
  });
  const fall = (reason = 'crashed') => contents.emit('render-process-gone', {}, { reason });
  return { done, end, fall };
}

describe('a page whose process ends', () => {
  it('comes back three times, and then a still one takes its place', () => {
    const { done, fall } = watched();
    const deeds = () => done.filter(each => !each.startsWith('the page'));
    for (const times of [1, 2, 3]) {
      fall();
      expect(deeds()).toEqual(Array(times).fill('reload'));
    }
    fall();
    fall();
    expect(deeds()).toEqual(['reload', 'reload', 'reload', 'stop', 'stop']);
  });

  it.each(['crashed', 'oom', 'killed', 'launch-failed'])('for the reason “%s” is logged with it', reason => {
    const { done, fall } = watched();
    fall(reason);
    expect(done).toEqual([`the page ended: ${reason}`, 'reload']);
  });

  it('as it should is let go', () => {
    const { done, fall } = watched();
    fall('clean-exit');
    expect(done).toEqual([]);
  });

  it('with its window is not looked for', () => {
    const { done, fall } = watched(true);
    fall();
    expect(done).toEqual([]);
  });

  it('because it was ended begins anew once, and is no crash', () => {
    const { done, end, fall } = watched();
    for (const _ of [1, 2, 3, 4]) end();
    expect(done).toEqual(['reload', 'reload', 'reload', 'reload']);
    fall();
    expect(done.slice(4)).toEqual(['the page ended: crashed', 'reload']);
  });
});

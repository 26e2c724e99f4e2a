import { describe, expect, it } from 'vitest';
import { appError } from '../errors/errors.ts';
import { addNotice, noticeOf, noticesElsewhere, removeNotice } from './notices.ts';

describe('notices', () => {
  it('queue in the order in which they came, each with its own number', () => {
    const all = addNotice(addNotice([], { key: 'action.copied' }), {
      key: 'export.saved',
      args: { name: 'a.svg' },
    });
    expect(all.map(n => [n.id, n.key])).toEqual([
      [1, 'action.copied'],
      [2, 'export.saved'],
    ]);
    expect(removeNotice(all, 1).map(n => n.id)).toEqual([2]);
  });

  it('do not say the same thing twice', () => {
    const once = addNotice([], { key: 'export.saved', args: { name: 'a.svg' } });
    expect(addNotice(once, { key: 'export.saved', args: { name: 'a.svg' } })).toHaveLength(1);
    expect(addNotice(once, { key: 'export.saved', args: { name: 'b.svg' } })).toHaveLength(2);
  });

  it('say of what was done only the last thing, and of what went wrong everything', () => {
    const done = addNotice([], { key: 'copy.done', tone: 'success' });
    const wrong = addNotice(done, { key: 'copy.failed', tone: 'warning' });
    const saved = addNotice(wrong, { key: 'correct.saved', tone: 'success' });
    expect(saved.map(n => n.key)).toEqual(['copy.failed', 'correct.saved']);
  });

  it('leave when something later is said of the same document, but for what went wrong', () => {
    const removed = addNotice([], {
      key: 'library.removed',
      args: { title: 'a' },
      retry: 'bring-back',
      about: 'a',
    });
    const other = addNotice(removed, {
      key: 'library.removed',
      args: { title: 'b' },
      retry: 'bring-back',
      about: 'b',
    });
    const back = addNotice(other, { key: 'library.restored', args: { title: 'a' }, about: 'a' });
    expect(back.map(n => [n.key, n.about])).toEqual([
      ['library.removed', 'b'],
      ['library.restored', 'a'],
    ]);
    const wrong = addNotice([], { key: 'error.quota', tone: 'error', about: 'a' });
    expect(addNotice(wrong, { key: 'library.restored', args: { title: 'a' }, about: 'a' })).toHaveLength(2);
  });

  it('leave with their screen, but for what went wrong', () => {
    const said = addNotice(addNotice([], { key: 'copy.done', tone: 'success' }), { key: 'filter.unknown' });
    const all = addNotice(said, noticeOf(appError('quota', { retry: 'open' })));
    expect(noticesElsewhere(all).map(n => n.key)).toEqual(['error.quota']);
    const alone = noticesElsewhere(all);
    expect(noticesElsewhere(alone)).toBe(alone);
  });

  it('carry the code, the tone and the retry of an error', () => {
    const [notice] = addNotice([], noticeOf(appError('quota', { retry: 'open' })));
    expect(notice).toMatchObject({ key: 'error.quota', tone: 'error', retry: 'open' });
  });

  it('make room for the newest', () => {
    let all = addNotice([], { key: 'export.saved', args: { name: '0' } });
    for (let i = 1; i < 9; i += 1) all = addNotice(all, { key: 'export.saved', args: { name: String(i) } });
    expect(all.map(n => n.args.name)).toEqual(['6', '7', '8']);
  });
});

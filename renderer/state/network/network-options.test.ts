import { describe, expect, it } from 'vitest';
import {
  askPath,
  DEFAULT_NETWORK,
  focusOn,
  hide,
  mark,
  pin,
  projectOn,
  showAgain,
  toggleKind,
  unpin,
} from './network-options.ts';

const START = DEFAULT_NETWORK;

describe('the options of the network', () => {
  it('keep the kinds of nodes in their own order, whatever the order of the switches', () => {
    const more = toggleKind('theme')(toggleKind('person')(START));
    expect(more.kinds).toEqual(['session', 'organisation', 'person', 'theme']);
    expect(toggleKind('organisation')(more).kinds).toEqual(['session', 'person', 'theme']);
  });

  it('begin a projection by what tells most, keep its weight, and forget what was asked of other links', () => {
    const people = projectOn('person')(hide(['person:a'])(mark(['person:a', 'person:b'])(START)));
    expect(people).toMatchObject({
      projection: { kind: 'person', over: 'session', weight: 'count' },
      hidden: [],
      marked: [],
    });
    const weighed = {
      ...people,
      projection: { kind: 'person', over: 'session', weight: 'jaccard' },
    } as const;
    expect(projectOn('theme')(weighed).projection).toEqual({
      kind: 'theme',
      over: 'organisation',
      weight: 'jaccard',
    });
    expect(projectOn(null)(weighed).projection).toBeNull();
  });

  it('ask one thing at a time', () => {
    const path = askPath('a', 'b')(mark(['a', 'b'])(START));
    expect(path).toMatchObject({ path: { from: 'a', to: 'b' }, marked: [], link: null });
    expect(focusOn({ roots: ['a'], depth: 1, relations: [] })(path).path).toBeNull();
  });

  it('hide and show again, pin and release', () => {
    expect(showAgain(['a'])(hide(['a', 'b', 'a'])(START)).hidden).toEqual(['b']);
    const pinned = pin([{ key: 'a', x: 1.26, y: -2 }])(pin([{ key: 'a', x: 0, y: 0 }])(START));
    expect(pinned.pins).toEqual([{ key: 'a', x: 1.3, y: -2 }]);
    expect(unpin(['a'])(pinned).pins).toEqual([]);
  });
});

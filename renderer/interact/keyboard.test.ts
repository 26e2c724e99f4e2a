import { describe, expect, it } from 'vitest';
import type { Scene } from '../scenes/scene.ts';
import { nextMark, reachable, type TiedScene } from './keyboard.ts';
import { markByKey } from './pick.ts';

/** Four named discs at the corners of a square, inside a layer that is moved, and a disc without a name. */
const SCENE: Scene = {
  width: 200,
  height: 200,
  background: '#ffffff',
  title: 'Carré',
  description: '',
  language: 'fr',
  marks: [
    {
      kind: 'group',
      key: 'layer:nodes',
      name: 'nodes',
      x: 10,
      y: 10,
      marks: (
        [
          ['a', 0, 0],
          ['b', 100, 4],
          ['c', 0, 100],
          ['d', 100, 100],
        ] as const
      ).map(([key, x, y]) => ({
        kind: 'circle',
        key,
        x,
        y,
        r: 5,
        fill: '#000000',
        label: key.toUpperCase(),
        datum: { kind: 'person', id: key },
      })),
    },
    { kind: 'circle', key: 'mute', x: 60, y: 10, r: 5, fill: '#000000' },
  ],
};

describe('the keyboard', () => {
  it('reads marks in lines from the top left, and skips those without a name', () => {
    expect(reachable(SCENE).map(m => m.key)).toEqual(['a', 'b', 'c', 'd']);
    expect(reachable(SCENE)[0]).toMatchObject({ x: 10, y: 10, label: 'A', datum: { id: 'a' } });
  });

  it('enters at the first mark, goes to both ends, and steps through all', () => {
    expect(nextMark(SCENE, null, 'right')).toBe('a');
    expect(nextMark(SCENE, null, 'first')).toBe('a');
    expect(nextMark(SCENE, 'a', 'last')).toBe('d');
    expect(nextMark(SCENE, 'a', 'next')).toBe('b');
    expect(nextMark(SCENE, 'd', 'next')).toBeNull();
    expect(nextMark(SCENE, 'b', 'previous')).toBe('a');
  });

  it('goes to the mark that lies in the arrow’s direction, and nowhere when there is none', () => {
    expect(nextMark(SCENE, 'a', 'right')).toBe('b');
    expect(nextMark(SCENE, 'a', 'down')).toBe('c');
    expect(nextMark(SCENE, 'd', 'up')).toBe('b');
    expect(nextMark(SCENE, 'a', 'left')).toBeNull();
  });

  it('prefers what is tied to what is near', () => {
    const tied: TiedScene = { ...SCENE, neighbours: new Map([['a', ['d']]]) };
    expect(nextMark(tied, 'a', 'right')).toBe('d');
    expect(nextMark(tied, 'b', 'down')).toBe('d');
  });

  it('starts again when the mark it stood on has gone', () => {
    expect(nextMark(SCENE, 'gone', 'right')).toBe('a');
  });
});

describe('a key', () => {
  it('finds its mark with what it stands for', () => {
    expect(markByKey(SCENE, 'c')).toEqual({ key: 'c', datum: { kind: 'person', id: 'c' } });
    expect(markByKey(SCENE, 'mute')).toBeNull();
    expect(markByKey(SCENE, 'nothing')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { calloutLayer, pinnables } from './callouts.ts';
import { rouenInput } from './gallery/network-rouen.ts';
import { PICTURES } from './gallery/pictures.ts';
import { measureText } from './measure.ts';
import { networkScene } from './network.ts';
import { boxesOverlap, boxHolds } from './parts/boxes.ts';
import { standingMarks } from './parts/mark-bounds.ts';
import type { Mark, Scene } from './scene.ts';
import type { Rect } from './scene-words.ts';
import { LIGHT } from './theme.ts';

const input = rouenInput();
const paper = { size: input.size, theme: LIGHT, measure: measureText };

function boxesOf(scene: Pick<Scene, 'marks'>): readonly Rect[] {
  const layer = scene.marks.find(mark => mark.kind === 'group' && mark.name === 'callouts');
  if (layer?.kind !== 'group') return [];
  return standingMarks(layer.marks, measureText)
    .filter(({ mark }) => mark.key.endsWith(':ground'))
    .map(({ box }) => box);
}

const drawn = (keys: readonly string[]) => {
  const text = 'Une remarque qui prend deux lignes ou davantage ici';
  const said = { callouts: keys.map(key => ({ key, text })) };
  return networkScene({ ...input, ...{ said } });
};

describe('a note pinned to something', () => {
  it('can be pinned to whatever can be pointed at, in every picture that has such things', () => {
    const without = PICTURES.filter(picture => pinnables(picture.scene().marks).length === 0).map(
      ({ name }) => name,
    );
    expect(without).toEqual(['network-empty']);
    // The years of an axis, too, though nothing is to be chosen there.
    const horizon = PICTURES.find(({ name }) => name === 'timeline-rouen');
    expect(pinnables(horizon?.scene().marks ?? []).some(({ key }) => /^year:\d{4}$/u.test(key))).toBe(true);
  });

  it('stands on the page, over no other note and off what it is pinned to', () => {
    const keys = ['session:A1', 'session:A2', 'session:A16', 'organisation:ville-de-brest'];
    const boxes = boxesOf(drawn(keys));
    expect(boxes).toHaveLength(keys.length);
    expect(boxes.every(box => boxHolds({ x: 0, y: 0, ...input.size }, box))).toBe(true);
    const crossed = boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b => boxesOverlap(a, b)));
    expect(crossed).toEqual([]);
    const things = standingMarks(drawn(keys).marks, measureText).filter(({ mark }) =>
      keys.includes(mark.key),
    );
    for (const { box } of things) expect(boxes.some(each => boxesOverlap(each, box))).toBe(false);
  });

  it('goes with its thing, and is not drawn while it is empty', () => {
    expect(boxesOf(drawn(['session:nowhere']))).toEqual([]);
    const marks: readonly Mark[] = [{ kind: 'circle', key: 'a', x: 5, y: 5, r: 4, fill: null, label: 'A' }];
    expect(calloutLayer([{ key: 'a', text: ' ' }], marks, paper)).toBeNull();
    expect(calloutLayer([], marks, paper)).toBeNull();
    expect(calloutLayer([{ key: 'a', text: 'Ici' }], marks, paper)).not.toBeNull();
  });

  it('leads to the middle of a band, which leaves most of its box free', () => {
    const band: Mark = {
      kind: 'path',
      key: 'link:a|b',
      d: 'M100,100C300,100,300,400,500,400',
      fill: null,
      stroke: { color: '#888888', width: 20 },
      label: 'De A à B',
    };
    const layer = calloutLayer([{ key: 'link:a|b', text: 'Un flux' }], [band], paper);
    const end = standingMarks(layer?.marks ?? [], measureText).find(({ mark }) => mark.key.endsWith(':end'));
    if (end?.mark.kind !== 'circle') throw new Error('a note has an end');
    expect(Math.hypot(end.mark.x - 300, end.mark.y - 250)).toBeLessThan(1.1);
  });
});

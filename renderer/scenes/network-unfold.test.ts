import { describe, expect, it } from 'vitest';
import type { LabelledNode } from './network-labelled.ts';
import { isCut, textsOf, unfold, type Written } from './network-unfold.ts';
import type { LabelGround, LabelPlace } from './parts/labels.ts';
import type { Font } from './scene.ts';
import type { Rect } from './scene-words.ts';

const font: Font = { family: 'sans', size: 10, weight: 400 };
/** Every letter is as wide as half of its height. */
const measure = (text: string) => 5 * text.length;
const WHOLE = 'Les agents territoriaux ambassadeurs du lien';
const bounds = { x: 0, y: 0, width: 400, height: 200 };

const node: LabelledNode = {
  node: { key: 'session:A1', id: 'A1', kind: 'session', label: WHOLE, theme: null, sessions: 1 },
  x: 200,
  y: 100,
  rx: 10,
  ry: 5,
  fill: '#000',
  importance: 1,
  forced: false,
  hub: false,
  hovered: false,
  selected: false,
  faded: false,
};
const own: Rect = { x: 190, y: 95, width: 20, height: 10 };

/** A name cut at the right of its node. */
const cut: Written = {
  want: {
    item: node,
    font,
    texts: [['Les agents…']],
    request: { x: 200, y: 100, rx: 10, ry: 5, thing: 0, forms: [], forced: false, far: false },
  },
  place: {
    request: 0,
    form: 0,
    box: { x: 213, y: 95, width: 60, height: 10 },
    align: 'start',
    leader: null,
  },
};

/** What the name is written as and where, with other things, links and names around it. */
function unfolded(
  things: readonly Rect[],
  lines: LabelGround['lines'] = [],
  names: readonly LabelPlace[] = [],
) {
  const ground = { bounds, obstacles: [own, ...things], lines, budget: 9 };
  const others = names.map(place => ({ want: { ...cut.want, texts: [['Autre']] }, place }));
  const [first = cut] = unfold([cut, ...others], ground, measure);
  return { text: textsOf(first).join(' '), cut: isCut(first), box: first.place.box };
}

/** A thing that leaves a cut name its room at the right, and no more. */
const RIGHT = { x: 275, y: 60, width: 20, height: 80 };
const BELOW_RIGHT = { x: 225, y: 107, width: 40, height: 20 };
const ABOVE_RIGHT = { x: 225, y: 73, width: 40, height: 20 };

describe('a name that was cut', () => {
  it('is written whole where it stands when there is room', () => {
    expect(unfolded([])).toMatchObject({ text: WHOLE, box: { x: 213 } });
  });

  it('is written whole on another side of its node when only that is free', () => {
    const { text, box } = unfolded([RIGHT, BELOW_RIGHT, ABOVE_RIGHT]);
    expect(text).toBe(WHOLE);
    expect(box.x + box.width).toBeLessThan(190);
  });

  it('does not grow over the corner of its own badge', () => {
    const place = { ...cut.place, box: { x: 206, y: 84, width: 60, height: 10 } };
    const [grown = cut] = unfold(
      [{ ...cut, place }],
      { bounds, obstacles: [own], lines: [], budget: 9 },
      measure,
    );
    const { box } = grown.place;
    expect(isCut(grown)).toBe(false);
    expect(box.y + box.height <= own.y + 1 || box.x >= own.x + own.width).toBe(true);
  });

  it('is on no line that crosses the picture', () => {
    const long = 'Mère meurtrière et rapports corporels : le refus dans l’œuvre de trois romancières';
    const want = { ...cut.want, item: { ...node, node: { ...node.node, label: long } } };
    const wide = { x: 0, y: 0, width: 1000, height: 200 };
    const beside = [84, 104].map(y => ({ x: 180, y, width: 300, height: 9 }));
    const ground = { bounds: wide, obstacles: [own, ...beside], lines: [], budget: 9 };
    const [written = cut] = unfold([{ ...cut, want }], ground, measure);
    expect(textsOf(written).every(line => measure(line) <= 300)).toBe(true);
  });

  it('stays cut rather than lying over more links, leaders or names', () => {
    const things = [RIGHT, BELOW_RIGHT, ABOVE_RIGHT];
    const bundle = [80, 90, 95, 100, 105, 110].map(y => ({ x1: 0, y1: y, x2: 190, y2: 100 }));
    const across = [60, 68, 76, 84, 89, 111, 116, 124, 132, 140].map(y => ({
      x1: 100,
      y1: y,
      x2: 300,
      y2: y,
    }));
    expect(unfolded(things, [...bundle, ...across]).cut).toBe(true);
    const name = (box: Rect, leader: LabelPlace['leader'] = null): LabelPlace => {
      return { request: 1, form: 0, box, align: 'start', leader };
    };
    const wall = { x: 20, y: 20, width: 165, height: 160 };
    const [lid, floor] = [
      { x: 186, y: 40, width: 80, height: 48 },
      { x: 186, y: 112, width: 80, height: 48 },
    ];
    expect(
      unfolded(
        things,
        [],
        [wall, lid, floor].map(box => name(box)),
      ).cut,
    ).toBe(true);
    const leaders = [150, 170, 185].map(x => {
      return name({ x, y: 2, width: 3, height: 3 }, { x1: x, y1: 5, x2: x, y2: 195 });
    });
    expect(unfolded(things, [], [...leaders, name(lid), name(floor)]).cut).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { copresence } from '../../data/measure/copresence.ts';
import { flowsOf } from '../../data/measure/flows.ts';
import { profileOf } from '../../data/measure/profile.ts';
import { tellingDimensions } from '../../data/measure/telling-dimensions.ts';
import { EMPTY_QUERY } from '../../data/model/query.ts';
import { divisionByKey } from '../../data/reference/divisions.ts';
import { franceOutlines } from '../../data/reference/outlines.ts';
import { svgText } from '../paint/svg-text.ts';
import { DEFAULT_FLOWS } from '../state/exploration/flows.ts';
import { DEFAULT_TERRITORIES } from '../state/exploration/territories.ts';
import { copresencePicture } from '../views/flows/copresencePicture.ts';
import { flowsPicture } from '../views/flows/flowsPicture.ts';
import { mapPicture } from '../views/territories/mapPicture.ts';
import { flowsScene } from './flows.ts';
import { corpus, everything, speechOf } from './gallery/rouen-read.ts';
import { mapScene } from './map.ts';
import { INSETS } from './map-input.ts';
import { matrixScene } from './matrix.ts';
import { measureText } from './measure.ts';
import type { Mark, Scene, TextMark } from './scene.ts';
import { LIGHT } from './theme.ts';

const speech = speechOf('fr');

function texts(marks: readonly Mark[]): readonly TextMark[] {
  return marks.flatMap(mark =>
    mark.kind === 'text' ? [mark] : mark.kind === 'group' ? texts(mark.marks) : [],
  );
}

function find(marks: readonly Mark[], key: string): Mark | null {
  for (const mark of marks) {
    if (mark.key === key) return mark;
    const inside = mark.kind === 'group' ? find(mark.marks, key) : null;
    if (inside !== null) return inside;
  }
  return null;
}

function map(size = { width: 1280, height: 720 }): Scene {
  const picture = mapPicture(
    corpus,
    everything,
    { ...DEFAULT_TERRITORIES, chosen: [] },
    null,
    EMPTY_QUERY,
    speech,
  );
  return mapScene({ ...picture, outlines: franceOutlines(), size, theme: LIGHT, measure: measureText });
}

function flows(size = { width: 1280, height: 720 }): Scene {
  const measured = flowsOf(corpus, everything, tellingDimensions(corpus));
  const picture = flowsPicture(corpus, measured, DEFAULT_FLOWS, EMPTY_QUERY, speech);
  return flowsScene({ ...picture, size, theme: LIGHT, measure: measureText });
}

function matrix(size = { width: 1280, height: 720 }): Scene {
  const measured = copresence(corpus, everything, 'organisation');
  const picture = copresencePicture(corpus, measured, 'organisation', EMPTY_QUERY, speech);
  return matrixScene({ ...picture, size, theme: LIGHT, measure: measureText });
}

describe('the map', () => {
  it('has the departments, the territories overseas, and the places named there', () => {
    const scene = map();
    for (const code of ['76', '2A', '2B', '972', '973', '976']) {
      expect(find(scene.marks, `outline:${code}`), code).not.toBeNull();
    }
    expect(find(scene.marks, 'territory:department-976')).not.toBeNull();
    expect(find(scene.marks, 'territory:region-03')).not.toBeNull();
    expect(find(scene.marks, 'territory:region-02')).not.toBeNull();
  });

  it('lists what is named overseas beside a map whose frames would be too small to show anything', () => {
    const sides = [300, ...Array.from({ length: 20 }, (_, i) => 330 + 2 * i), 480, 600].map(height => {
      const scene = map({ width: 900, height });
      const frame = find(scene.marks, 'frame:972');
      const isNamed = texts(scene.marks).some(
        ({ key, text }) => key.startsWith('off:') && text === 'Martinique',
      );
      expect(find(scene.marks, 'territory:region-02') === null).toBe(isNamed);
      expect(isNamed).toBe(frame === null);
      // The departments around Paris are on the mainland.
      expect(find(scene.marks, 'territory:department-95')).not.toBeNull();
      expect(
        texts(scene.marks).some(({ key, text }) => /^unnamed/.test(key) && /Martinique/.test(text)),
      ).toBe(false);
      return frame?.kind === 'rect' ? frame.width : 0;
    });
    expect(sides[0]).toBe(0);
    const drawn = sides.filter(side => side > 0);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(4.5 * LIGHT.textSmall);
    expect(Math.min(...drawn)).toBeLessThan(4.6 * LIGHT.textSmall);
  });

  it('has a frame for what is named overseas, and one line for the rest', () => {
    const scene = map();
    const empty = INSETS.filter(code => find(scene.marks, `frame:${code}`) === null);
    expect(empty.length).toBeGreaterThan(3);
    const line = texts(scene.marks).filter(({ key }) => key.startsWith('unnamed:'));
    expect(line).toHaveLength(1);
    for (const code of empty) expect(line[0]?.text).toContain(divisionByKey(`department:${code}`)?.name);
    expect(line[0]?.text).not.toContain('Mayotte');
  });

  it('gives circles areas in the ratio of their sessions', () => {
    const scene = map();
    const area = (id: string) => {
      const group = find(scene.marks, `territory:${id}`);
      const circle = group?.kind === 'group' ? group.marks[0] : undefined;
      return circle?.kind === 'circle' ? circle.r ** 2 : Number.NaN;
    };
    const n = (id: string) => profileOf(corpus, everything, id, true).sessions.length;
    expect(area('department-76') / area('department-67')).toBeCloseTo(
      n('department-76') / n('department-67'),
      9,
    );
  });
});

describe('the name of a value in a middle column', () => {
  /** The last of three columns of as many values, all alike; what stands beside the first of the middle. */
  function middleName(label: string, width: number): string {
    const values = Array.from({ length: 20 }, (_, i) => i);
    const nodes = [0, 1, 2].flatMap(column =>
      values.map(i => ({
        key: `${column}:${i}`,
        column,
        label: column === 1 ? label : `Value ${i}`,
        total: 1,
        colour: i,
        datum: { kind: 'session', id: 'A1' } as const,
        say: '',
      })),
    );
    const links = [0, 1].flatMap(column =>
      values.map(i => ({
        source: `${column}:${i}`,
        target: `${column + 1}:${i}`,
        total: 1,
        datum: { kind: 'session', id: 'A1' } as const,
        say: '',
      })),
    );
    const words = {
      ...flowsPicture(
        corpus,
        flowsOf(corpus, everything, tellingDimensions(corpus)),
        DEFAULT_FLOWS,
        EMPTY_QUERY,
        speech,
      ).words,
      columns: ['a', 'b', 'c'],
    };
    const scene = flowsScene({
      nodes,
      links,
      words,
      size: { width, height: 500 },
      theme: LIGHT,
      measure: measureText,
    });
    return texts(scene.marks).find(({ key }) => key.startsWith('name:1:'))?.text ?? '';
  }

  it('goes on over the bands before it is cut, and is cut before the next column', () => {
    const name = 'Entreprise, cabinet, coopérative';
    expect(middleName(name, 800)).toBe(`${name}\u00a0(1)`);
    expect(middleName(`${name} et syndicat interprofessionnel de la région`, 800)).toContain('…');
  });
});

describe('flows of many values', () => {
  it.each([120, 240, 720])(
    'have bands that are seen, and names that do not lie over each other, at %i of height',
    height => {
      const values = Array.from({ length: 14 }, (_, i) => i);
      const node = (column: number) => (i: number) => ({
        key: `${column}:${i}`,
        column,
        label: `Value ${i}`,
        total: 1,
        colour: i,
        datum: { kind: 'session', id: 'A1' } as const,
        say: '',
      });
      const scene = flowsScene({
        nodes: [...values.map(node(0)), ...values.map(node(1))],
        links: values.map(i => ({
          source: `0:${i}`,
          target: `1:${i}`,
          total: 1,
          datum: { kind: 'session', id: 'A1' } as const,
          say: '',
        })),
        size: { width: 900, height },
        theme: LIGHT,
        measure: measureText,
        words: {
          ...flowsPicture(
            corpus,
            flowsOf(corpus, everything, ['theme', 'part']),
            DEFAULT_FLOWS,
            EMPTY_QUERY,
            speech,
          ).words,
        },
      });
      const bars = values.map(i => find(scene.marks, `node:0:${i}`));
      const room = bars.flatMap(bar => (bar?.kind === 'rect' ? [bar.height] : []));
      expect(room).toHaveLength(14);
      const plot =
        Math.max(...bars.map(bar => (bar?.kind === 'rect' ? bar.y + bar.height : 0))) -
        Math.min(...bars.map(bar => (bar?.kind === 'rect' ? bar.y : Infinity)));
      expect(room.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(0.55 * plot);
      const names = texts(scene.marks).filter(
        ({ key, anchor }) => key.startsWith('name:') && anchor === 'end',
      );
      const ys = names.map(({ y }) => y).sort((a, b) => a - b);
      for (const [i, y] of ys.slice(1).entries()) expect(y - (ys[i] ?? 0)).toBeGreaterThan(LIGHT.textSmall);
    },
  );

  it('are coloured by where they come from when that is asked for, in the volumes of each theme', () => {
    const measured = flowsOf(corpus, everything, tellingDimensions(corpus));
    const traced = flowsPicture(corpus, measured, { ...DEFAULT_FLOWS, traced: true }, EMPTY_QUERY, speech);
    for (const { parts = [], total } of traced.links) {
      expect(parts.reduce((sum, part) => sum + part.total, 0)).toBeCloseTo(total, 9);
    }
    expect(traced.links.some(({ parts = [] }) => parts.length > 2)).toBe(true);
    const plain = flowsPicture(corpus, measured, DEFAULT_FLOWS, EMPTY_QUERY, speech);
    expect(plain.links.every(link => link.parts === undefined)).toBe(true);
  });
});

describe.each([
  [40, 40],
  [120, 700],
  [320, 240],
  [900, 200],
  [3840, 2160],
])('at %i × %i', (width, height) => {
  const size = { width, height };
  it.each([
    ['a map', () => map(size)],
    ['flows', () => flows(size)],
    ['a matrix', () => matrix(size)],
  ])('%s is drawn in numbers, none of them lost', (_, draw) => {
    const text = svgText(draw());
    expect(text).not.toMatch(/NaN|Infinity|undefined|null/u);
    expect(text).not.toMatch(/ (?:r|width|height)="-/u);
  });
});

import { describe, expect, it } from 'vitest';
import { flowsRouen } from './gallery/flows.ts';
import { PICTURES } from './gallery/pictures.ts';
import { mapRouen } from './gallery/territories.ts';
import { cutTexts, flat, overlaps, texts } from './ink.fixture.ts';
import { measureText } from './measure.ts';
import { LIGHT } from './theme.ts';

/** What a picture has of a window of 760 × 600, and of one of 1280 × 800 at twice the size. */
const WINDOWS = [
  [700, 510],
  [580, 290],
] as const;

/** The labels of a network around what is chosen are another matter: they are tested where they are placed. */
const DRAWN = PICTURES.filter(({ name }) => name !== 'network-selected');

describe.each(WINDOWS)('in %i × %i', (width, height) => {
  const sheet = { size: { width, height }, theme: LIGHT, measure: measureText };
  it.each(DRAWN.map(picture => [picture.name, picture] as const))(
    '%s has no text over another, and none that the border cuts',
    (_, picture) => {
      const scene = picture.scene(sheet);
      expect({ over: overlaps(scene), cut: cutTexts(scene) }).toEqual({ over: [], cut: [] });
    },
  );

  it('the map names the licence of its ground whole', () => {
    const said = texts(mapRouen.scene(sheet)).map(({ text }) => text);
    const source = said.slice(
      said.findIndex(text => text.startsWith('Source')),
      said.length,
    );
    expect(source.join(' ').replaceAll(/\s/gu, ' ')).toContain('MapSVG (CC BY 4.0), Natural Earth.');
  });

  it('the names beside a middle column of flows end before the next one', () => {
    const marks = flat(flowsRouen.scene(sheet).marks).map(({ mark }) => mark);
    const columns = [
      ...new Set(
        marks.flatMap(mark => (mark.kind === 'rect' && mark.key.startsWith('node:') ? [mark.x] : [])),
      ),
    ].toSorted((a, b) => a - b);
    const [, middle = 0, last = 0] = columns;
    const names = marks.flatMap(mark =>
      mark.kind === 'text' && mark.anchor === 'start' && mark.x > middle && mark.x < last ? [mark] : [],
    );
    expect(names.length).toBeGreaterThan(3);
    for (const { x, text, font } of names) expect(x + measureText(text, font), text).toBeLessThan(last - 3);
  });
});

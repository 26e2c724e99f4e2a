import { describe, expect, it } from 'vitest';
import { subcorpusOf } from '../../data/model/filter.ts';
import { EMPTY_QUERY } from '../../data/model/query.ts';
import { horizonShown } from '../state/exploration/derived-horizon.ts';
import { timelinePicture } from '../views/timeline/timelinePicture.ts';
import { corpus, speechOf } from './gallery/rouen-read.ts';
import { horizonScene } from './horizon.ts';
import { measureText } from './measure.ts';
import { boxesOverlap } from './parts/boxes.ts';
import { standingMarks } from './parts/mark-bounds.ts';
import type { Scene } from './scene.ts';
import { LIGHT } from './theme.ts';
import { timelineScene } from './timeline.ts';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 900, height: 560 },
  { width: 640, height: 420 },
  { width: 420, height: 320 },
];
/** Filters that leave one year, two that are neighbours, two far apart, and the sessions of one theme. */
const FEW = [
  { years: ['2030'] },
  { years: ['2024'] },
  { years: ['2025'] },
  { years: ['2024', '2025'] },
  { years: ['2014', '2050'] },
  { themes: ['T1'] },
  { themes: ['T4'] },
];

function pictures(filter: (typeof FEW)[number], now?: number | null): readonly (readonly [string, Scene])[] {
  const query = { ...EMPTY_QUERY, ...filter };
  const kept = subcorpusOf(corpus, query).sessions;
  return (['fr', 'en'] as const).flatMap(language =>
    SIZES.flatMap(size => {
      const picture = timelinePicture(
        corpus,
        horizonShown(corpus, kept, query, false),
        { reading: 'years', linked: false },
        query,
        speechOf(language),
      );
      const input = {
        ...picture,
        ...(now === undefined ? {} : { now }),
        size,
        theme: LIGHT,
        measure: measureText,
      };
      const name = `${language} ${size.width}×${size.height}`;
      return [
        [`sessions ${name}`, horizonScene(input)],
        [`years ${name}`, timelineScene(input)],
      ] as const;
    }),
  );
}

/** Pairs of texts that lie over each other, by more than hairs touch. */
function overlaps(scene: Scene): readonly string[] {
  const texts = standingMarks(scene.marks, measureText).flatMap(({ mark, box }) =>
    mark.kind === 'text' ? [{ text: mark.text, box }] : [],
  );
  const inner = ({ x, y, width, height }: (typeof texts)[number]['box']) => ({
    x: x + 1,
    y: y + height * 0.15,
    width: Math.max(0, width - 2),
    height: height * 0.7,
  });
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter(b => boxesOverlap(inner(a.box), inner(b.box)))
      .map(b => `${a.text} | ${b.text}`),
  );
}

describe.each(FEW)('a horizon of few years, %j', filter => {
  it('has no label over another', () => {
    for (const [name, scene] of pictures(filter)) expect(overlaps(scene), name).toEqual([]);
    for (const [name, scene] of pictures(filter, null)) expect(overlaps(scene), name).toEqual([]);
  });

  it('says a year once, and no span from a year to itself', () => {
    for (const [name, scene] of pictures(filter)) {
      const said = JSON.stringify([scene.title, scene.description, scene.marks]);
      expect(said, name).not.toMatch(/(?:de|from|between|entre) (\d{4}) (?:à|to|and|et) \1/u);
    }
  });
});

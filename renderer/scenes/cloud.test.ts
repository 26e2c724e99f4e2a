import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cloudScene } from './cloud.ts';
import type { CloudInput } from './cloud-input.ts';
import { DECLARED } from './gallery/cloud-theme.ts';
import { TERMS } from './gallery/terms.ts';
import { CLOUD } from './gallery/words.ts';
import { measureText } from './measure.ts';
import { boxesOverlap, boxHolds, grow } from './parts/boxes.ts';
import { standingMarks } from './parts/mark-bounds.ts';
import { type PackedWord, type PackItem, packWords } from './parts/pack-words.ts';
import { onSlide } from './parts/slide-sizes.ts';
import { wordShape } from './parts/word-shape.ts';
import type { GroupMark, Mark, Scene, TextMark } from './scene.ts';
import type { Rect } from './scene-words.ts';
import { LIGHT } from './theme.ts';

const INPUT: CloudInput = {
  terms: TERMS,
  declared: DECLARED,
  size: { width: 1280, height: 720 },
  theme: LIGHT,
  measure: measureText,
  words: CLOUD.fr,
};

function layer(scene: Scene, name: string): readonly Mark[] {
  const found = scene.marks.find((m): m is GroupMark => m.kind === 'group' && m.name === name);
  return found?.marks ?? [];
}

function wordsOf(scene: Scene): ReadonlyMap<string, TextMark> {
  return new Map(
    layer(scene, 'words')
      .filter((m): m is TextMark => m.kind === 'text')
      .map(m => [m.key, m]),
  );
}

describe('a cloud', () => {
  const scene = cloudScene(INPUT);

  it('shows every word, its size in proportion to its weight', () => {
    const words = wordsOf(scene);
    expect(words.size).toBe(TERMS.length);
    expect(scene.dropped).toEqual([]);
    const rates = TERMS.map(term => (words.get(term.key)?.font.size ?? 0) / term.weight);
    expect(Math.max(...rates) - Math.min(...rates)).toBeLessThan(1e-9);
    expect(Math.min(...[...words.values()].map(w => w.font.size))).toBeGreaterThanOrEqual(12);
  });

  it('keeps the word that has the place of its own in it, when others go', () => {
    const fewer = wordsOf(cloudScene({ ...INPUT, terms: TERMS.filter((_, i) => i !== 5 && i !== 11) }));
    const before = wordsOf(scene);
    const moves = [...fewer].map(([key, mark]) => {
      const was = before.get(key);
      return Math.hypot(mark.x - (was?.x ?? 0), mark.y - (was?.y ?? 0));
    });
    // Half of the words at least stay within the width of a word.
    expect(moves.toSorted((a, b) => a - b)[Math.floor(moves.length / 2)]).toBeLessThan(90);
    expect(fewer.get('citoyen')?.fill).toBe(before.get('citoyen')?.fill);
  });

  it('owns up to what does not fit, in the picture and in its description', () => {
    const crowded = cloudScene({ ...INPUT, size: { width: 420, height: 380 } });
    expect(crowded.dropped.length).toBeGreaterThan(0);
    expect(wordsOf(crowded).size + crowded.dropped.length).toBe(TERMS.length);
    expect(crowded.description).toContain(crowded.dropped[0]);
    expect(layer(crowded, 'dropped').length).toBe(1);
  });

  it('dashes the badge of a declared word that the text does not say, and makes each a keyword', () => {
    const badges = layer(scene, 'declared').filter((m): m is GroupMark => m.kind === 'group');
    expect(badges.map(b => b.datum?.kind)).toEqual(DECLARED.map(() => 'keyword'));
    const dashed = badges.filter(b => b.marks.some(m => m.kind === 'rect' && m.stroke?.dash));
    expect(dashed.map(b => b.datum?.id)).toEqual(['authenticite']);
  });

  it('says that nothing was declared, and hides the strip where declared words make no sense', () => {
    const none = layer(cloudScene({ ...INPUT, declared: [] }), 'declared');
    expect(none.some(m => m.kind === 'text' && m.text === CLOUD.fr.noneDeclared)).toBe(true);
    expect(layer(cloudScene({ ...INPUT, declared: null }), 'declared')).toEqual([]);
  });

  it('warns of a small text', () => {
    const small = cloudScene({ ...INPUT, words: { ...CLOUD.fr, small: 'Petit effectif' } });
    expect(layer(small, 'declared').some(m => m.kind === 'text' && m.text === 'Petit effectif')).toBe(true);
  });

  it('stands without words', () => {
    expect(wordsOf(cloudScene({ ...INPUT, terms: [] })).size).toBe(0);
  });
});

describe('the packing of words', () => {
  const font = { family: 'serif', size: 1, weight: 600 } as const;
  const label = fc.string({
    unit: fc.constantFrom(...'aàbcdéefgIjklmnopqrstuvwxyz -'),
    minLength: 1,
    maxLength: 14,
  });
  const items = fc.array(fc.record({ key: label, weight: fc.double({ min: 1, max: 6, noNaN: true }) }), {
    maxLength: 40,
  });
  const itemsOf = (list: readonly { readonly key: string; readonly weight: number }[]): readonly PackItem[] =>
    list.map(({ key, weight }) => ({ key, weight, shape: wordShape(key, font, measureText) }));
  /** The letters of a word, a little within the room that they are given. */
  const inkOf = ({ item, size, x, y }: PackedWord, list: readonly PackItem[]): readonly Rect[] =>
    (list[item]?.shape ?? []).map(({ from, to, above, below }) => ({
      x: x + from * size,
      y: y - above * size,
      width: (to - from) * size,
      height: (above + below) * size,
    }));

  it('puts no letter over another nor out of the plot, and loses no word', () => {
    fc.assert(
      fc.property(
        items,
        fc.integer({ min: 60, max: 900 }),
        fc.integer({ min: 40, max: 600 }),
        (words, width, height) => {
          const list = itemsOf(words.toSorted((a, b) => b.weight - a.weight));
          const plot = { x: 10, y: 20, width, height };
          const packing = packWords(list, plot, { smallest: 12, largest: 60 });
          expect(packing.words.length + packing.dropped.length).toBe(list.length);
          for (const [i, a] of packing.words.entries()) {
            expect(boxHolds(grow(plot, 0.01), a.box)).toBe(true);
            expect(a.size).toBeGreaterThanOrEqual(11.98);
            for (const b of packing.words.slice(i + 1)) {
              const over = inkOf(a, list).some(one => inkOf(b, list).some(other => boxesOverlap(one, other)));
              expect(over).toBe(false);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves out none of a hundred words in a room that is large enough, and fills half of it', () => {
    const list = itemsOf(TERMS.map(({ label: key, weight }) => ({ key, weight })));
    const plot = { x: 0, y: 0, width: 900, height: 520 };
    const { words, dropped } = packWords(list, plot, { smallest: 12, largest: 200 });
    expect(dropped).toEqual([]);
    const ink = words.flatMap(word => inkOf(word, list)).reduce((sum, r) => sum + r.width * r.height, 0);
    const right = Math.max(...words.map(({ box }) => box.x + box.width));
    const left = Math.min(...words.map(({ box }) => box.x));
    const bottom = Math.max(...words.map(({ box }) => box.y + box.height));
    const top = Math.min(...words.map(({ box }) => box.y));
    expect(ink / ((right - left) * (bottom - top))).toBeGreaterThan(0.4);
  });

  it('is the same twice', () => {
    const list = itemsOf(TERMS.map(({ label: key, weight }) => ({ key, weight })));
    const plot = { x: 0, y: 0, width: 800, height: 500 };
    const options = { smallest: 12, largest: 60 };
    expect(packWords(list, plot, options)).toEqual(packWords(list, plot, options));
  });
});

describe('a cloud and its legend', () => {
  /** Pages that pictures are exported on, upright and lying, and windows of many sizes. */
  const SIZES = [
    [1123, 794],
    [794, 1123],
    [960, 720],
    [900, 900],
    [1280, 720],
    [1440, 900],
    [1024, 700],
    [700, 560],
    [640, 900],
  ] as const;
  const NAMES = [
    CLOUD.fr.themes,
    CLOUD.fr.themes.map(theme => ({ ...theme, title: `${theme.title} `.repeat(3) })),
  ];

  it.each(SIZES)('of %i × %i never touch', (width, height) => {
    const touching = [0, 7, 40].flatMap(left =>
      NAMES.flatMap(themes =>
        [LIGHT, onSlide(LIGHT)].flatMap(theme => {
          const terms = TERMS.slice(0, left === 0 ? undefined : left);
          const words = {
            ...CLOUD.fr,
            themes,
            value: (word: { readonly weight: number }) => `${word.weight} fois`,
          };
          const scene = cloudScene({ ...INPUT, terms, theme, words, size: { width, height } });
          const all = (name: string) =>
            standingMarks(
              scene.marks.filter(m => m.kind === 'group' && m.name === name),
              measureText,
            )
              .filter(({ mark }) => mark.kind !== 'group')
              .map(({ box }) => box);
          const legend = all('legend');
          return all('words').filter(word => legend.some(sign => boxesOverlap(word, sign)));
        }),
      ),
    );
    expect(touching).toEqual([]);
  });
});

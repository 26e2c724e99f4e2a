import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type At, bareOf, channels, flat } from '../../headless/bare-shapes.fixture.ts';
import { PICTURES } from '../../scenes/gallery/pictures.ts';
import type { Mark, Scene, TextMark } from '../../scenes/scene.ts';
import { slideSheet } from '../../scenes/slide-sheet.ts';
import { LIGHT } from '../../scenes/theme.ts';
import { AT_ONCE } from '../at-once.fixture.ts';
import { figureText } from '../reopen.ts';
import { MISSING, openOffice, PATIENCE, PYTHON, type Shown, type Word } from './office.fixture.ts';
import { slideFile } from './slide-file.ts';

/** A picture of each kind. */
const NAMES = [
  'network-rouen',
  'network-selected',
  'timeline-rouen',
  'cloud-theme',
  'map-rouen',
  'comparison-four',
  'comparison-themes',
  'comparison-bodies',
  'horizon-rouen',
  'flows-rouen',
  'copresence-rouen',
  'similarity-words',
  'words-heat',
  'editions-people',
  'words-bars',
  'words-across-dark',
  'dossier-person',
];
const SHEET = slideSheet('16:9', LIGHT);
/** One hundredth of the width. */
const TOLERANCE = SHEET.size.width / 100;
const LAYERS = ['links', 'nodes', 'labels', 'legend', 'title', 'source'];

const scenes = new Map<string, Scene>(
  PICTURES.filter(picture => NAMES.includes(picture.name)).map(picture => [
    picture.name,
    picture.scene(SHEET),
  ]),
);

const isText = (at: At<Mark>): at is At<TextMark> => at.mark.kind === 'text';
const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/gu, ' ').trim();

const tight = (text: string) => plain(text).replaceAll(' ', '');

const middleOf = ({ top, bottom }: Word) => (top + bottom) / 2;

/** The word with which a text ends that begins at a word: programs part words otherwise, and read texts beside it between them. */
function lastOf(words: readonly Word[], first: Word, wanted: string): Word | undefined {
  if (!wanted.startsWith(tight(first.text))) return undefined;
  const line = words
    .filter(word => word.left >= first.left && Math.abs(middleOf(word) - middleOf(first)) < 3)
    .toSorted((a, b) => a.left - b.left);
  let said = '';
  for (const word of line) {
    said += tight(word.text);
    if (said === wanted) return word;
    if (!wanted.startsWith(said)) return undefined;
  }
  return undefined;
}

/** How far a text stands from where the scene has it: the nearest of the places where its words follow each other. */
function farOf({ mark, x, y }: At<TextMark>, words: readonly Word[]): number {
  const wanted = tight(mark.text);
  const width = SHEET.measure(mark.text, mark.font);
  const left = x + mark.x - (mark.anchor === 'start' ? 0 : mark.anchor === 'middle' ? width / 2 : width);
  const middle = y + mark.y - mark.font.size * 0.35;
  if (mark.rotate === -90) return farOfUpright({ mark, x, y, alpha: 1 }, words);
  let least = Number.POSITIVE_INFINITY;
  for (const first of words) {
    const last = lastOf(words, first, wanted);
    if (last === undefined) continue;
    const dx = Math.max(Math.abs(first.left - left), Math.abs(last.right - left - width));
    least = Math.min(least, Math.max(dx, Math.abs(middleOf(first) - middle)));
  }
  return least;
}

/** The same of an upright text of one word, read upwards from its anchor. */
function farOfUpright({ mark, x, y }: At<TextMark>, words: readonly Word[]): number {
  const [middle, foot] = [x + mark.x - mark.font.size * 0.35, y + mark.y];
  const found = words.filter(({ text }) => text === plain(mark.text));
  return Math.min(
    ...found.map(word =>
      Math.max(Math.abs((word.left + word.right) / 2 - middle), Math.abs(word.bottom - foot)),
    ),
  );
}

function colourAt({ pixels }: Shown, x: number, y: number): readonly number[] {
  const at = (Math.round(y) * pixels.width + Math.round(x)) * 4;
  return [...pixels.data.subarray(at, at + 3)];
}

describe.skipIf(MISSING.length > 0)(
  `slides in LibreOffice${MISSING.length > 0 ? ` (missing: ${MISSING.join(', ')})` : ''}`,
  () => {
    const office = openOffice();
    let compared = 0;
    afterAll(office.close);

    beforeAll(async () => {
      for (const [name, scene] of scenes) {
        const layerName = (layer: string) => (LAYERS.includes(layer) ? layer : null);
        const file = await slideFile(
          {
            scene,
            drawOn: () => scene,
            layerName,
            state: '#/reseau',
            day: '2025-03-05',
          },
          AT_ONCE,
        );
        if (file.ok) office.put(`${name}.pptx`, file.value.bytes);
      }
      office.convert(
        [...scenes.keys()].map(name => `${name}.pptx`),
        'pdf',
      );
    }, PATIENCE);

    describe.each(NAMES)('%s', name => {
      let shown: Shown;
      beforeAll(() => {
        shown = office.read(`${name}.pdf`);
      });

      it('has every text where the scene has it, within a hundredth of the width', () => {
        const scene = scenes.get(name);
        const texts = flat(scene?.marks ?? [])
          .filter(isText)
          .filter(({ mark }) => plain(mark.text) !== '');
        expect(texts.length).toBeGreaterThan(10);
        const off = texts
          .map(at => ({ text: at.mark.text, far: farOf(at, shown.words) }))
          .filter(({ far }) => far > TOLERANCE);
        expect(off).toEqual([]);
      });

      it('has every bare shape in its colour where the scene has it', () => {
        const scene = scenes.get(name);
        expect([shown.pixels.width, shown.pixels.height]).toEqual([1280, 720]);
        const bare = scene === undefined ? [] : bareOf(scene, SHEET.measure);
        compared += bare.length;
        const off = bare.filter(({ x, y, fill }) => {
          const [seen, wanted] = [colourAt(shown, x, y), channels(fill)];
          return seen.some((value, i) => Math.abs(value - (wanted[i] ?? 0)) > 12);
        });
        expect(off).toEqual([]);
      });
    });

    it(
      'opens again after LibreOffice saved it',
      () => {
        office.convert(['cloud-theme.pptx'], 'pptx', 'saved');
        const saved = office.get('saved/cloud-theme.pptx');
        expect(saved.equals(office.get('cloud-theme.pptx'))).toBe(false);
        expect(figureText(saved)).toBe('#/reseau');
      },
      PATIENCE,
    );

    it('had shapes to compare', () => expect(compared).toBeGreaterThan(150));

    it.skipIf(PYTHON === null)(
      `keeps the links of a node that is moved${PYTHON === null ? ' (missing: python3-uno)' : ''}`,
      () => {
        const scene = scenes.get('network-rouen');
        const links = flat(scene?.marks ?? []).filter(
          ({ mark }) => mark.kind === 'line' && mark.ties !== undefined,
        );
        const moved = office.move('network-rouen.pptx', 'Métropole Rouen Normandie');
        expect(moved.glued).toBe(links.length);
        expect(moved.held).toBeGreaterThan(2);
        expect(moved.followed).toBe(moved.held);
        expect(moved.described).toBeGreaterThan(130);
        expect(moved.notes).toContain(scene?.description);
        expect(moved.notes).toContain('Source');
      },
      PATIENCE,
    );
  },
);

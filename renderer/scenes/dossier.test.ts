import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { svgText } from '../paint/svg-text.ts';
import { dossierScene } from './dossier.ts';
import type { DossierInput, DossierList } from './dossier-input.ts';
import { dossierLists } from './dossier-lists.ts';
import { placesAround } from './dossier-places.ts';
import { measureText } from './measure.ts';
import type { Mark } from './scene.ts';
import { LIGHT } from './theme.ts';

const words: DossierInput['words'] = {
  language: 'fr',
  title: 'Jeanne MARTIN',
  subtitle: 'Personne',
  description: 'Fiche de Jeanne MARTIN.',
  source: 'Source : Actes.',
  more: count => `et ${count} autres`,
};
const setting = { theme: LIGHT, measure: measureText, words };

function list(key: string, count: number, part: DossierList['part'] = 'ties'): DossierList {
  return {
    key,
    part,
    title: `Liste ${key}`,
    entries: Array.from({ length: count }, (_, i) => ({
      key: String(i),
      text: `Entrée ${key}${i}`,
      note: 'dite',
    })),
  };
}

function textsOf(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap(mark =>
    mark.kind === 'text' ? mark.text : mark.kind === 'group' ? textsOf(mark.marks) : [],
  );
}

const drawn = (lists: readonly DossierList[], height: number) => {
  const found = dossierLists(lists, { x: 0, y: 0, width: 400, height }, setting);
  return { ...found, texts: found.lists.flatMap(each => textsOf(each.marks)) };
};

describe('lists of a sheet', () => {
  it('show everything where there is room for it, and not a line less', () => {
    const lists = [list('a', 3), list('b', 2)];
    const whole = drawn(lists, Number.POSITIVE_INFINITY);
    expect(whole.texts.filter(text => text.startsWith('Entrée'))).toHaveLength(5);
    expect(drawn(lists, whole.height).texts).toEqual(whole.texts);
    expect(drawn(lists, whole.height - 1).texts.join(' ')).toMatch(/et \d autres/u);
  });

  it('share the room fairly, and count what they leave out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 1500 }),
        (counts, height) => {
          const lists = counts.map((count, i) => list(`l${i}x`, count));
          const { texts, height: used } = drawn(lists, height);
          expect(used).toBeLessThanOrEqual(Math.max(0, height));
          for (const [i, count] of counts.entries()) {
            const shown = texts.filter(text => text.startsWith(`Entrée l${i}x`)).length;
            if (shown > 0 && shown < count) expect(texts).toContain(`et ${count - shown} autres`);
          }
        },
      ),
    );
  });

  it('never begin with a heading that nothing follows', () => {
    expect(drawn([list('a', 2)], 20).texts).toEqual([]);
  });
});

describe('the network of a sheet', () => {
  const node = (key: string) =>
    ({ key, id: key, kind: 'person', label: key, theme: null, sessions: 1 }) as const;
  const link = (source: number, target: number) =>
    ({ key: `${source}-${target}`, source, target, relation: 'holds', weight: 1 }) as const;

  it('has the thing in the middle, its ties around it, and theirs beyond, as wide as is asked', () => {
    const graph = {
      nodes: ['root', 'a', 'b', 'c'].map(node),
      links: [link(0, 1), link(0, 2), link(2, 3)],
    };
    const places = placesAround(graph, 'root', 2);
    const radii = graph.nodes.map((_, i) => Math.hypot((places[2 * i] ?? 0) / 2, places[2 * i + 1] ?? 0));
    expect(radii.map(radius => Math.round(radius * 100) / 100)).toEqual([0, 1, 1, 2]);
    // What hangs on b stands where b does.
    expect(Math.sign(places[6] ?? 0)).toBe(Math.sign(places[4] ?? 0));
  });
});

describe('a sheet', () => {
  it.each([
    [40, 40],
    [320, 240],
    [900, 200],
    [120, 900],
    [3840, 2160],
  ])('is drawn in numbers at %i × %i, none of them lost', (width, height) => {
    const graph = { nodes: [], links: [] };
    const near = {
      title: 'Autour',
      graph,
      root: 'none',
      words: {
        ...words,
        kinds: KINDS,
        themes: [],
        noTheme: '',
        legendKinds: '',
        legendColour: '',
        legendSize: '',
      },
    };
    for (const around of [near, null]) {
      const text = svgText(
        dossierScene({
          ...setting,
          size: { width, height },
          ties: [list('a', 9)],
          texts: [list('b', 9, 'quotations')],
          near: around,
        }),
      );
      expect(text).not.toMatch(/NaN|Infinity|undefined|null/u);
      expect(text).not.toMatch(/ (?:r|width|height)="-/u);
    }
  });
});

const KINDS = { person: '', session: '', organisation: '', territory: '', theme: '', keyword: '' };

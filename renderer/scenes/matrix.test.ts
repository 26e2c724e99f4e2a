import { describe, expect, it } from 'vitest';
import { matrixScene } from './matrix.ts';
import { gridOf } from './matrix-grid.ts';
import type { MatrixSceneInput } from './matrix-input.ts';
import { measureText } from './measure.ts';
import { onSlide } from './parts/slide-sizes.ts';
import type { GroupMark, Mark, Scene, TextMark } from './scene.ts';
import { LIGHT } from './theme.ts';

/** So many things, of which the first has least in common with the others. */
function input(count: number, more: Partial<MatrixSceneInput> = {}): MatrixSceneInput {
  const ids = Array.from({ length: count }, (_, i) => `o${i}`);
  return {
    kind: 'organisation',
    items: ids.map(id => ({ id, label: id, say: id })),
    values: ids.map((_, i) => ids.map((__, j) => (i === j ? 0 : Math.min(i, j) === 0 ? 1 : 2))),
    size: { width: 1280, height: 720 },
    theme: onSlide(LIGHT),
    measure: measureText,
    words: {
      language: 'fr',
      title: 'Titre',
      subtitle: '',
      description: 'Compte rendu de la matrice.',
      source: 'Source',
      number: String,
      legendValue: 'Séances',
      value: String,
      cell: String,
      more: left => `et ${left} autres`,
      say: (row, column, value) => `${row.label}, ${column.label} : ${value}`,
    },
    ...more,
  };
}

function layerOf(scene: Scene, name: string): GroupMark | undefined {
  const all = (marks: readonly Mark[]): readonly GroupMark[] =>
    marks.flatMap(mark => (mark.kind === 'group' ? [mark, ...all(mark.marks)] : []));
  return all(scene.marks).find(mark => mark.key === `layer:${name}`);
}

const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const namesOf = (scene: Scene) => layerOf(scene, 'names')?.marks.filter(isText) ?? [];
const numbersOf = (scene: Scene) =>
  layerOf(scene, 'cells')?.marks.flatMap(cell => (cell.kind === 'group' ? cell.marks.filter(isText) : [])) ??
  [];

describe('a matrix on a slide', () => {
  const most = 30;

  it('shows and names as many things as have room for their names, and says how many are left', () => {
    const scene = matrixScene(input(60));
    const names = namesOf(scene);
    expect(names.length).toBeGreaterThan(20);
    expect(names.length).toBeLessThan(60);
    expect(layerOf(scene, 'note')?.marks.filter(isText)[0]?.text).toBe(`et ${60 - names.length} autres`);
    expect(layerOf(scene, 'table')?.table?.rows).toHaveLength(names.length + 1);
  });

  it('leaves out what has least in common with the others, and keeps their order', () => {
    const names = namesOf(matrixScene(input(60))).map(mark => mark.text);
    expect(names[0]).toBe('o1');
    expect(names).toEqual(names.toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1))));
  });

  it('leaves nothing out where all have room', () => {
    const scene = matrixScene(input(most));
    expect(namesOf(scene)).toHaveLength(most);
    expect(layerOf(scene, 'note')).toBeUndefined();
  });

  it('leaves nothing out on a screen, where the pointer names what has no room', () => {
    const scene = matrixScene(input(90, { theme: LIGHT }));
    expect(layerOf(scene, 'cells')?.marks).toHaveLength((90 * 89) / 2);
    expect(namesOf(scene).length).toBeLessThan(90);
  });
});

describe('the values of a matrix', () => {
  it('stand in their cells where each has room, in letters that are read on their ground', () => {
    const numbers = numbersOf(matrixScene(input(12)));
    expect(numbers).toHaveLength(66);
    expect(new Set(numbers.map(mark => mark.text))).toEqual(new Set(['1', '2']));
    const inkOf = (value: string) => numbers.find(mark => mark.text === value)?.fill;
    expect([inkOf('1'), inkOf('2')]).toEqual([LIGHT.ink, LIGHT.background]);
  });

  it('are left to the legend where one has no room', () => {
    const long: MatrixSceneInput['words'] = {
      ...input(2).words,
      cell: value => (value === 1 ? '1' : '2,00'),
    };
    expect(numbersOf(matrixScene(input(20, { words: long })))).toEqual([]);
    expect(numbersOf(matrixScene(input(90, { theme: LIGHT })))).toEqual([]);
  });
});

describe('the names of a matrix', () => {
  it('ask for room only where their rows end', () => {
    const named = (at: number) => {
      const given = input(12);
      const items = given.items.map((item, i) =>
        i === at ? { ...item, label: 'organisation '.repeat(9) } : item,
      );
      const scene = matrixScene({ ...given, items, size: { width: 600, height: 720 } });
      return layerOf(scene, 'table')?.table?.columns[1] ?? 0;
    };
    expect(named(0)).toBeGreaterThan(named(11) * 1.2);
  });
});

describe('a matrix of few things', () => {
  const foot = (scene: Scene) => layerOf(scene, 'table')?.table?.rows.at(-1) ?? 0;

  it('fills its page, in larger type', () => {
    const [few, many] = [matrixScene(input(7, { theme: LIGHT })), matrixScene(input(60, { theme: LIGHT }))];
    expect(foot(few)).toBeGreaterThan(0.7 * 720);
    const size = (scene: Scene) => namesOf(scene)[0]?.font.size ?? 0;
    expect(size(few)).toBeGreaterThan(1.5 * size(many));
  });

  it('has cells of a hand’s breadth at most: two things are no poster', () => {
    expect(foot(matrixScene(input(2, { theme: LIGHT })))).toBeLessThan(0.3 * 720);
  });

  it('keeps long names inside of its page, whatever the number of things', () => {
    for (const count of [2, 3, 5, 8, 13, 21, 34]) {
      const given = input(count, { theme: LIGHT });
      const items = given.items.map(each => ({
        ...each,
        label: `${each.label} de la coopération intercommunale et rurale`,
      }));
      for (const name of namesOf(matrixScene({ ...given, items })))
        expect(name.x + measureText(name.text, name.font)).toBeLessThanOrEqual(1280);
    }
  });
});

describe('the type of a matrix', () => {
  const { textSmall } = LIGHT;
  /** The size for cells of so many times the small type, where the height alone bounds them. */
  const sizeFor = (cell: number) =>
    gridOf(input(16, { theme: LIGHT }), { x: 0, y: 0, width: 4000, height: 16 * cell * textSmall }, false)
      .font.size / textSmall;

  it('grows with its cells to three tenths of one, from its own size to 1.7 times that', () => {
    expect(sizeFor(3)).toBe(1);
    expect(sizeFor(4)).toBeCloseTo(1.2, 9);
    expect(sizeFor(5)).toBeCloseTo(1.5, 9);
    expect(sizeFor(6)).toBeCloseTo(1.7, 9);
    expect(sizeFor(9)).toBeCloseTo(1.7, 9);
  });
});

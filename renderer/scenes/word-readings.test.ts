import { describe, expect, it } from 'vitest';
import { reachable } from '../interact/keyboard.ts';
import { overlaps } from './ink.fixture.ts';
import { measureText } from './measure.ts';
import type { Scene } from './scene.ts';
import { LIGHT } from './theme.ts';
import { type SignedBar, wordBarsScene } from './word-bars.ts';
import { wordContrastScene } from './word-contrast.ts';
import { wordHeatScene } from './word-heat.ts';
import type { WordHeatInput } from './word-heat-input.ts';
import { wordLinesScene } from './word-lines.ts';
import { groups, layer, PAGE, WORDS } from './word-page.fixture.ts';

describe('signed bars', () => {
  const bar = (label: string, S: number): SignedBar => ({
    key: `word:${label}`,
    label,
    S,
    colour: 0,
    datum: { kind: 'term', id: label },
    say: `${label}, ${S}`,
  });
  const words = {
    ...WORDS,
    over: 'sur',
    under: 'sous',
    banal: 'Banal.',
    score: (value: number) => value.toFixed(1),
    more: (count: number) => `${count} de plus.`,
    columns: ['Mot', 'S'],
  } as const;
  const draw = (bars: readonly SignedBar[]) => wordBarsScene({ ...PAGE, bars, banality: 2, words });
  const widthOf = (scene: Scene, label: string) => {
    const found = groups(layer(scene, 'bars')).find(m => m.name === label)?.marks[0];
    return found?.kind === 'rect' ? found : null;
  };

  it('are as long as their scores, to the right above 0 and to the left below', () => {
    const scene = draw([bar('santé', 6), bar('soin', 3), bar('ville', -3)]);
    const [six, three, minus] = ['santé', 'soin', 'ville'].map(label => widthOf(scene, label));
    expect((six?.width ?? 0) / (three?.width ?? 1)).toBeCloseTo(2);
    expect(minus?.width).toBeCloseTo(three?.width ?? 0);
    expect(six?.x).toBe(0);
    expect((minus?.x ?? 0) + (minus?.width ?? 0)).toBeCloseTo(0);
  });

  it('reach the line of banality exactly at its score', () => {
    const scene = draw([bar('deux', 2), bar('six', 6), bar('moins', -2)]);
    const axis = layer(scene, 'axis');
    const x = (key: string) => axis.flatMap(m => (m.kind === 'line' && m.key === key ? [m.x1] : []))[0] ?? 0;
    expect(x('over') - x('zero')).toBeCloseTo(widthOf(scene, 'deux')?.width ?? 0);
    expect(x('zero') - x('under')).toBeCloseTo(widthOf(scene, 'moins')?.width ?? 0);
  });

  it('say within the page what their sides mean, however near the border the lines stand', () => {
    const under = 'sous-emploi dans cette partie du texte';
    const scene = wordBarsScene({
      ...PAGE,
      bars: [bar('santé', 9), bar('ville', -2)],
      banality: 2,
      words: { ...words, under },
    });
    const name = layer(scene, 'axis').find(({ key }) => key === 'under:name');
    if (name?.kind !== 'text') throw new Error('no name');
    const title = layer(scene, 'source')[0];
    const margin = title?.kind === 'text' ? title.x : 0;
    expect(name.text).toContain(under);
    expect(name.x - measureText(name.text, name.font)).toBeCloseTo(margin);
    // Where there is room it ends at its line.
    const roomy = layer(draw([bar('santé', 9), bar('ville', -9)]), 'axis');
    const line = roomy.find(({ key }) => key === 'under');
    const own = roomy.find(({ key }) => key === 'under:name');
    expect(own?.kind === 'text' && line?.kind === 'line' && line.x1 > own.x).toBe(true);
  });

  it('say how many found no room, the strongest of both signs first', () => {
    const many = Array.from({ length: 80 }, (_, i) => bar(`mot${i}`, 40 - i));
    const scene = draw(many);
    const shown = groups(layer(scene, 'bars'));
    expect(shown[0]?.name).toBe('mot0');
    expect(shown.at(-1)?.name).toBe('mot79');
    const note = layer(scene, 'note')[0];
    expect(note?.kind === 'text' && note.text).toContain(`${80 - shown.length} de plus.`);
  });
});

describe('the lexical table', () => {
  const columns = ['A1', 'A2'].map(id => ({ id, label: id, theme: id === 'A1' ? 'T1' : 'T2', say: id }));
  const rows = [
    {
      key: 'santé',
      label: 'santé',
      theme: 'T1',
      say: 'santé',
      cells: [
        { f: 5, S: 6 },
        { f: 0, S: -1 },
      ],
    },
    {
      key: 'ville',
      label: 'ville',
      theme: 'T2',
      say: 'ville',
      cells: [
        { f: 1, S: 0.2 },
        { f: 4, S: 3 },
      ],
    },
  ];
  const heat: WordHeatInput = {
    ...PAGE,
    columns,
    rows,
    words: {
      ...WORDS,
      themes: [
        { id: 'T1', title: 'Un', colour: 0 },
        { id: 'T2', title: 'Deux', colour: 1 },
      ],
      noTheme: 'Hors thème',
      legendThemes: 'Couleur',
      legendScore: 'Teinte',
      score: String,
      cell: (row, column, f) => `${row.label}, ${column.label} : ${f}`,
      more: String,
    },
  };
  const scene = wordHeatScene(heat);

  it('has a cell where a session says a word, and none where it does not', () => {
    expect(groups(layer(scene, 'cells')).map(m => m.key)).toEqual([
      'cell:santé|A1',
      'cell:ville|A1',
      'cell:ville|A2',
    ]);
    expect(reachable(scene).map(m => m.key)).toEqual(expect.arrayContaining(['cell:santé|A1', 'session:A2']));
  });

  it('names as many sessions as have room for a line, the chosen one among them, and the others by their bands', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      id: `A${i}`,
      label: `A${i}`,
      theme: 'T1',
      say: `Atelier ${i}`,
    }));
    const narrow = wordHeatScene({
      ...heat,
      size: { width: 420, height: 300 },
      columns: many,
      rows: rows.slice(0, 1).map(row => ({ ...row, cells: many.map(() => ({ f: 0, S: 0 })) })),
      selected: { kind: 'session', id: 'A7' },
    });
    expect(overlaps(narrow)).toEqual([]);
    const keys = layer(narrow, 'sessions').map(({ key }) => key);
    expect(keys).toContain('session:A7');
    const reached = reachable(narrow).flatMap(({ datum }) => (datum?.kind === 'session' ? [datum.id] : []));
    expect(reached.toSorted()).toEqual(many.map(({ id }) => id).toSorted());
    const named = layer(scene, 'sessions').filter(({ key }) => key.startsWith('session:'));
    expect(named).toHaveLength(columns.length);
  });

  it('is darker where the score is higher', () => {
    const light = (key: string) => {
      const cell = groups(layer(scene, 'cells')).find(m => m.key === key)?.marks[0];
      const fill = cell?.kind === 'rect' ? (cell.fill ?? '') : '';
      return [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(fill.slice(at, at + 2), 16), 0);
    };
    expect(light('cell:santé|A1')).toBeLessThan(light('cell:ville|A1'));
  });
});

describe('A against B', () => {
  const bar = (label: string, a: number, b: number) => ({
    key: label,
    label,
    rates: [a, b] as const,
    banal: false,
    say: label,
  });
  const scene = wordContrastScene({
    ...PAGE,
    blocks: [
      { key: 'a', title: 'A', bars: [bar('santé', 8, 0)] },
      { key: 'common', title: 'Communs', bars: [bar('social', 4, 4)] },
      { key: 'b', title: 'B', bars: [] },
    ],
    colours: [0, 1],
    words: { ...WORDS, sides: ['A', 'B'], scale: 'Pour mille.', rate: String, none: 'Aucun', more: String },
  });
  const wings = (name: string, label: string) =>
    groups(layer(scene, name))
      .find(m => m.name === label)
      ?.marks.flatMap(m => (m.kind === 'rect' ? [m.width] : []));

  it('has both wings of all blocks on one scale', () => {
    const [a = 0, none] = wings('a', 'santé') ?? [];
    const [left = 0, right] = wings('common', 'social') ?? [];
    expect(none).toBe(0);
    expect(left).toBe(right);
    expect(a / left).toBeCloseTo(2);
  });

  it('says of a side without words that it has none', () => {
    expect(layer(scene, 'b').some(m => m.kind === 'text' && m.text === 'Aucun')).toBe(true);
  });
});

describe('the concordance', () => {
  const line = (i: number) => ({
    key: `line:${i}`,
    left: 'Un texte assez long qui doit être coupé par sa gauche pour que la ',
    pivot: 'santé',
    right: ' des agents soit sur la même verticale que toutes les autres lignes de la figure',
    session: 'Atelier 1',
    id: 'A1',
    colour: LIGHT.ink,
    say: `ligne ${i}`,
  });
  const draw = (count: number) =>
    wordLinesScene({
      ...PAGE,
      lines: Array.from({ length: count }, (_, i) => line(i)),
      words: { ...WORDS, more: n => `${n} autres` },
    });

  it('puts every pivot under the one above', () => {
    const starts = groups(layer(draw(5), 'lines')).map(
      row => row.x + (row.marks.flatMap(m => (m.kind === 'text' && m.key === 'pivot' ? [m.x] : []))[0] ?? 0),
    );
    expect(new Set(starts).size).toBe(1);
  });

  it('says how many lines are left', () => {
    const scene = draw(100);
    const shown = groups(layer(scene, 'lines')).length;
    const note = layer(scene, 'note')[0];
    expect(note?.kind === 'text' && note.text).toBe(`${100 - shown} autres`);
    expect(layer(draw(3), 'note')).toEqual([]);
  });
});

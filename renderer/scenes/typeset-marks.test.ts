import { describe, expect, it } from 'vitest';
import type { Mark, TextMark } from './scene.ts';
import { typesetMarks } from './typeset-marks.ts';

const FONT = { family: 'sans', size: 12, weight: 400 } as const;
const text = (key: string, words: string): TextMark => ({
  kind: 'text',
  key,
  x: 0,
  y: 0,
  text: words,
  font: FONT,
  fill: '#000',
  anchor: 'start',
});

describe('the words of a picture', () => {
  it('are set as French sets them, in groups and in names of marks too', () => {
    const marks: readonly Mark[] = [
      {
        kind: 'group',
        key: 'g',
        name: 'g',
        x: 0,
        y: 0,
        marks: [text('a', "L'eau : un bien commun ?"), { ...text('b', 'x'), label: "Agence de l'eau" }],
      },
    ];
    const [group] = typesetMarks(marks);
    expect(group).toMatchObject({
      marks: [{ text: 'L’eau\u202f: un bien commun\u202f?' }, { text: 'x', label: 'Agence de l’eau' }],
    });
  });

  it('have no emoji, which no typeface of a figure holds', () => {
    const [mark, other] = typesetMarks([
      text('a', '🌱 Planter : des arbres'),
      { ...text('b', '🚀'), label: 'Écouter 👂🏽' },
    ]);
    expect(mark).toMatchObject({ text: 'Planter\u202f: des arbres' });
    expect(other).toMatchObject({ text: '🚀', label: 'Écouter' });
  });

  it('set the names of bars in the chart that holds their numbers', () => {
    const chart = {
      kind: 'bars',
      label: "Mots d'un thème",
      columns: ['Mot', 'S'],
      bars: [{ name: "pouvoir d'agir", value: 2, fill: '#000' }],
      way: 'across',
      plot: { x: 0, y: 0, width: 1, height: 1 },
      from: 0,
      to: 2,
      thickness: 1,
      names: 'before',
      decimals: 1,
      font: FONT,
      inks: { names: '#000', values: '#000' },
    } as const;
    const [group] = typesetMarks([{ kind: 'group', key: 'g', name: 'g', x: 0, y: 0, marks: [], chart }]);
    expect(group).toMatchObject({ chart: { label: 'Mots d’un thème', bars: [{ name: 'pouvoir d’agir' }] } });
  });

  it('are the very same marks where there is nothing to set', () => {
    const marks: readonly Mark[] = [
      text('a', 'Rouen'),
      { kind: 'group', key: 'g', name: 'g', x: 0, y: 0, marks: [text('b', 'A12')] },
    ];
    expect(typesetMarks(marks)).toBe(marks);
  });
});

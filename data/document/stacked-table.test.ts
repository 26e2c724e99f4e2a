import { describe, expect, it } from 'vitest';
import { readStackedTable } from './stacked-table.ts';

const HEADS = ['Name', 'Title', 'Topic'];
const TALKS = [
  ['Anne Roux', 'Sand and silt', 'Rivers'],
  ['Paul Morel', 'Counting eels', 'Fish'],
  ['Claire Vautrin', 'Dykes that breathe', 'Coast'],
];

/** The values of each record, with the field of each. */
function recordsOf(...lines: readonly (string | readonly string[])[]): readonly string[] | null {
  const text = ['Days of the river', ...lines.flat(), ''].join('\n');
  const found = readStackedTable(text);
  if (found === null) return null;
  expect(found.text).toHaveLength(text.length);
  return found.records.map((_, record) =>
    found.blocks
      .filter(({ value }) => value?.record === record)
      .map(
        ({ span, value }) =>
          `${value?.field} ${found.text.slice(span.start, span.end).replace(/\s+/gu, ' ')}`,
      )
      .join(', '),
  );
}

const spaced = (lines: readonly string[]) => lines.flatMap(line => [line, '']);
/** Rows with other cells than the three. */
const rows = (cells: (talk: readonly string[], i: number) => readonly string[]) => TALKS.flatMap(cells);

describe('a table of talks that a program took out of a page cell by cell', () => {
  const READ = [
    'speaker Anne Roux, title Sand and silt, title Rivers',
    'speaker Paul Morel, title Counting eels, title Fish',
    'speaker Claire Vautrin, title Dykes that breathe, title Coast',
  ];

  it('is read row by row, blank lines or not', () => {
    expect(recordsOf(HEADS, ...TALKS)).toEqual(READ);
    expect(recordsOf(spaced(HEADS), ...TALKS.map(spaced))).toEqual(READ);
  });

  it.each([
    ['Nom', 'Titre'],
    ['Intervenante', 'Titre'],
    ['Orateur', 'Intitulé'],
    ['Speaker', 'Title'],
    ['Author', 'Talk'],
    ['Nom et prénom', 'Titre'],
  ])('is told by its heads: %s, %s', (...heads) => {
    const found = recordsOf(
      heads,
      rows(([name = '', title = '']) => [name, title]),
    );
    expect(found?.[1]).toBe('speaker Paul Morel, title Counting eels');
  });

  it.each([
    [['Titre', 'Intervenant'], rows(([name = '', title = '']) => [title, name])],
    [['Titre', 'Intervenant'], rows(([name = '', title = '']) => ['What rivers do:', title, name])],
  ])('has its names behind its titles, in one line or more', (heads, lines) => {
    const found = recordsOf(heads, lines);
    expect(found?.[1]).toMatch(/^title .*Counting eels, speaker Paul Morel$/u);
    expect(found).toHaveLength(3);
  });

  it('has a column before the others that no head names', () => {
    expect(
      recordsOf(
        HEADS,
        rows((talk, i) => [i === 0 ? 'invited' : 'talk', ...talk]),
      ),
    ).toEqual(READ);
  });

  it('has a column behind the others that no head names, of which the last row lacks its own', () => {
    const kinds = rows((talk, i) => (i === 2 ? talk : [...talk, i === 0 ? 'invited' : 'talk']));
    expect(recordsOf(HEADS, kinds)).toEqual(READ);
    expect(recordsOf(HEADS, kinds, HEADS, kinds)).toEqual([...READ, ...READ]);
  });

  it('has titles that are wrapped, told by the next name', () => {
    const long = rows(([name = '', title = '', topic = '']) => [
      name,
      title,
      'in all seasons of',
      'the year',
      topic,
    ]);
    expect(recordsOf(HEADS, long, 'Zoé Floch', 'Foam', 'Coast')).toContain(
      'speaker Paul Morel, title Counting eels in all seasons of the year, title Fish',
    );
  });

  it('has rare names behind titles that are wrapped, where the next name stands as far away as names do', () => {
    const [first = [], ...more] = TALKS;
    const [name = '', title = '', topic = ''] = first;
    const wrapped = [name, title, 'in all seasons', topic];
    expect(recordsOf(HEADS, wrapped, 'Xiqo Brzt', 'Foam', 'Coast', ...more)).toEqual([
      `speaker ${name}, title ${title} in all seasons, title ${topic}`,
      'speaker Xiqo Brzt, title Foam, title Coast',
      ...READ.slice(1),
    ]);
  });

  it('goes on under heads that are said again on the next page', () => {
    expect(recordsOf(HEADS, ...TALKS, HEADS, ...TALKS)).toEqual([...READ, ...READ]);
  });

  it('has heads of people and of what they say, and no hours', () => {
    expect(recordsOf(...TALKS)).toBeNull();
    expect(recordsOf(['Name', 'Room'], ...TALKS)).toBeNull();
    expect(recordsOf(['Title', 'Topic'], ...TALKS)).toBeNull();
    expect(recordsOf(['Time', 'Speaker', 'Title'], ...TALKS)).toBeNull();
  });

  it('has three rows at least, each with its name in its place', () => {
    expect(recordsOf(HEADS, ...TALKS.slice(0, 2))).toBeNull();
    expect(recordsOf(HEADS, ...TALKS.map(([name = '', ...said]) => [...said, name]))).toBeNull();
    expect(recordsOf(HEADS, ...TALKS, 'The sea takes it all', 'Foam', 'Coast')).toHaveLength(3);
    expect(recordsOf(HEADS, ...TALKS, 'Xiqo Brzt', 'Foam', 'Coast', ...TALKS)).toHaveLength(7);
  });
});

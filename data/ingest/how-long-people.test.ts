import { describe, expect, it } from 'vitest';
import type { Place } from '../reference/divisions.ts';
import { boundsOf, plainLines, wordsOf } from '../text/bounds.fixture.ts';
import { cellsOf } from './cells.ts';
import { readDates } from './dates.ts';
import { settleHomonym } from './homonyms.ts';
import { readLine } from './layouts/read-line.ts';
import { dayLength } from './marks.ts';
import { programmeHeading } from './programme.ts';
import { documentOf } from './session.fixture.ts';
import { readToldOffices } from './told-offices.ts';
import { readToldSessions } from './told-sessions.ts';

const L = plainLines;
const GROUPS = ' : Anne Roux, Paul Petit, en Suisse : Zoé Marin';

function toldIn(text: string) {
  return readToldSessions(text, L(text));
}

const ROUND_TABLES = 'La deuxième table ronde a réuni Paul Petit.';

/** How long a line that names people, or what stands beside them, may be in characters; or how many words. */
const BOUNDS: readonly (readonly [
  what: string,
  stretch: readonly [number, number],
  bounds: readonly number[],
  answer: (count: number) => unknown,
])[] = [
  ['role behind a name', [400, 460], [432], n => readLine(wordsOf(n, 'Anne Roux, directrice ')) !== null],
  [
    'office before the dash of a stenographer',
    [40, 140],
    [102],
    n => readLine(wordsOf(n, 'Anne Roux, directrice ', '. – Merci.'))?.layout,
  ],
  ['what a group of people stands for', [10, 90], [58], n => readLine(wordsOf(n, 'En ') + GROUPS)?.layout],
  [
    'words of a body before a name in capitals',
    [2, 12],
    [8],
    n => readLine(`Chambre${' Rive'.repeat(n - 1)} Anne MARTIN Directrice adjointe`)?.layout,
  ],
  [
    'cells of a row',
    [10, 20],
    [11, 12],
    n => {
      const row = Array.from({ length: n }, (_, i) => `c${i}`).join('\t');
      return L(row).map(line => cellsOf(row, line)?.length);
    },
  ],
  [
    'heading behind hours',
    [300, 345],
    [338],
    n => programmeHeading(wordsOf(n, '9h30 : Table ronde ').slice(7), 0, true) !== null,
  ],
  [
    'label of those who are told of',
    [24, 110],
    [91],
    n =>
      readToldOffices(L(`Avec la participation de${' '.repeat(n - 24)}`, 'Anne Roux est la directrice.'))
        .size,
  ],
  [
    'office in a sentence, behind 17 characters',
    [150, 220],
    [],
    n => {
      const told = readToldOffices(L('Les intervenants', wordsOf(n, 'Anne Roux est la directrice ')));
      return (told.get(1)?.people[0]?.role?.[1] ?? 0) - Math.min(n, 177);
    },
  ],
  [
    'words before a session that a sentence tells of',
    [10, 80],
    [40],
    n =>
      toldIn(`Après ${'r'.repeat(n - 7)}, la première table ronde a réuni Anne Roux. ${ROUND_TABLES}`).lines
        .length,
  ],
  [
    'title of a session that a sentence tells of',
    [100, 160],
    [145],
    n => {
      const text = `La première table ronde, intitulée « ${wordsOf(n)} », a réuni Anne Roux. ${ROUND_TABLES}`;
      return [...toldIn(text).turns.values()][0]?.name !== null;
    },
  ],
  [
    'clause that gives a year its sense',
    [60, 180],
    [121],
    n => {
      const body = `${wordsOf(n, 'Depuis longtemps, la ville change en 2018, et ')}.`;
      const { text, outline } = documentOf({ body });
      return readDates(text, outline)[0]?.phrase.startsWith('Depuis');
    },
  ],
];

describe('how long what is said of people may be', () => {
  it.each(BOUNDS)('%s', (_, stretch, bounds, answer) => {
    expect(boundsOf(stretch, answer)).toEqual(bounds);
  });

  it('a day is named in full, and a second day is another', () => {
    expect(dayLength('le mercredi 12 septembre 2024 et le jeudi 13 septembre 2024', 0)).toBe(29);
    expect(dayLength('du mercredi 12 septembre au vendredi 14 septembre 2024', 0)).toBe(0);
  });
});

describe('a town that others are called like', () => {
  const town = (code: string, population: number): Place => ({
    level: 'commune',
    code,
    name: 'Rives',
    population,
    populationYear: 2023,
    department: code.slice(0, 2),
    region: '52',
    article: 0,
  });
  const left = (large: number, small: number) =>
    settleHomonym('Rives', [town('01001', large), town('02001', small)], () => new Set()).places.length;

  it('is meant by its bare name from 20,000 people on, and with more than twenty times those of the next', () => {
    expect(boundsOf([19_990, 20_010], n => left(n, 100))).toEqual([20_000]);
    expect(boundsOf([1990, 2010], n => left(40_000, n))).toEqual([2000]);
  });
});

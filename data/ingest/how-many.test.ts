import { describe, expect, it } from 'vitest';
import { boundsOf, plainLines, wordsOf } from '../text/bounds.fixture.ts';
import { pointsOf } from './agenda.ts';
import { bareSubjects } from './bare-subjects.ts';
import { readBillings } from './billings.ts';
import { readCommaTitles } from './comma-titles.ts';
import { readDatedEntries } from './dated-entries.ts';
import { readMoments } from './moments.ts';
import { readNamedTitles, readTimedNames } from './named-titles.ts';
import { isBreak, isDay } from './programme.ts';
import { namesOnRolls } from './rolls.ts';
import { isRoom } from './rooms.ts';
import { kindOf } from './session-kind.ts';
import { opensPlainTitle } from './talk-title.ts';
import { readTimedTurns } from './timed-turns.ts';

const L = plainLines;
const SAID = 'Il a été dit que la rive serait refaite au printemps.';
const NAMED = [
  'Anne Roux : Le canal au printemps',
  'Paul Petit : Le port en automne',
  'Jean Morel : Le quai en hiver',
  'Claire Simon : La mer en hiver',
];
const POINTS = ['Le budget communal', 'La rivière basse', 'Le pont neuf'];

function times<T>(count: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

/** "Les lavoirs de la ville": the first so many words. */
function first(count: number, words: string): string {
  return words.split(' ').slice(0, count).join(' ');
}

type Row = readonly [
  what: string,
  stretch: readonly [number, number],
  bounds: readonly number[],
  answer: (count: number) => unknown,
];

/** So many lines of one form are a series: below the bound there is none. */
const SERIES: readonly Row[] = [
  [
    'events of a bill, of all that say when and where',
    [0, 6],
    [3],
    n =>
      readBillings(
        L(
          ...['Les vents', 'Les rives', 'Les crues'].flatMap((title, i) => [title, `1${i}h30 – Mairie`]),
          ...times(n, i => ['Il pleut.', `1${3 + i}h – Mairie`]).flat(),
        ),
      ).size,
  ],
  [
    'moments alone on a line',
    [1, 4],
    [2],
    n =>
      readMoments(L(...times(n, i => [`Mardi ${12 + i} mars, 14h`, 'Les haies en ville', '']).flat())).size >
      0,
  ],
  ['people before a colon', [1, 4], [3], n => readNamedTitles(L(...NAMED.slice(0, n))).size > 0],
  [
    'people behind hours, before a comma and a title',
    [1, 4],
    [3],
    n =>
      readCommaTitles(
        L(...NAMED.slice(0, n).map((each, i) => `9h${i}0 – ${each.replace(' : ', ', Une enquête sur ')}`)),
      ).size > 0,
  ],
  [
    'names behind hours, over a title',
    [1, 4],
    [3],
    n =>
      readTimedNames(
        L(
          ...NAMED.slice(0, n).flatMap((each, i) => [
            `9h${i}0 ${each.split(' : ')[0]}`,
            each.split(' : ')[1] ?? '',
          ]),
        ),
      ).size > 0,
  ],
  [
    'names and clocks over what is said',
    [1, 5],
    [3],
    n =>
      readTimedTurns(
        L(...times(n, i => [`00:0${i} ${i % 2 === 0 ? 'Anne Roux' : 'Paul Petit'}`, SAID]).flat()),
      ).size > 0,
  ],
  [
    'clocks and names before what is said',
    [1, 8],
    [4],
    n =>
      readTimedTurns(L(...times(n, i => `10:0${i} ${i % 2 === 0 ? 'Anne Roux' : 'Paul Petit'} : ${SAID}`)))
        .size > 0,
  ],
  [
    'points of an agenda that are taken up',
    [1, 3],
    [2],
    n =>
      pointsOf(
        L(
          'Ordre du jour',
          ...POINTS.map(point => `- ${point}`),
          ...POINTS.slice(0, n).flatMap(point => [point, 'Vu.']),
        ),
      ).size > 0,
  ],
  [
    'points that bare numbers open',
    [1, 4],
    [3],
    n => pointsOf(L(...times(n, i => [`${i + 1} Rapport moral`, 'Voté.']).flat())).size > 0,
  ],
  [
    'points that numbers open, each over what was said of it',
    [1, 4],
    [2],
    n => pointsOf(L(...times(n, i => [`${i + 1}. Rapport moral`, 'Voté.']).flat())).size > 0,
  ],
  [
    'bare subjects of minutes',
    [1, 4],
    [3],
    n => bareSubjects(L(...times(n, () => [SAID, '', 'Le vent', '']).flat(), SAID)).length > 0,
  ],
  [
    'entries of a calendar',
    [1, 5],
    [3],
    n =>
      readDatedEntries(
        L(...times(n, i => `${10 + i} novembre 2013 : La ville, avec Anne Roux et Paul Petit`)),
      ).size > 0,
  ],
  [
    'days of a calendar on which nobody comes, beside three with people',
    [0, 6],
    [4],
    n =>
      readDatedEntries(
        L(
          ...times(3, i => `${10 + i} novembre 2013 : La ville, avec Anne Roux et Paul Petit`),
          ...times(n, i => `${20 + i} novembre 2013 : La ville dort`),
        ),
      ).size > 0,
  ],
];

/** So many words, and no more. */
const WORDS: readonly Row[] = [
  ['room', [1, 14], [10], n => isRoom(`Salle ${'a '.repeat(n - 1)}`.trim())],
  [
    'label before the subject of a session',
    [1, 10],
    [7],
    n => kindOf(`Atelier${' rive'.repeat(n - 1)} : table ronde`),
  ],
  ['line that only says which day it is', [1, 14], [6], n => isDay(`Jeudi 13 octobre${' rive'.repeat(n)}`)],
  ['break', [1, 20], [14], n => isBreak(`Pause${' rive'.repeat(n)}`)],
  [
    'title before a colon and its people',
    [1, 5],
    [3],
    n => readNamedTitles(L(...NAMED.slice(0, 2), `Jean Morel : ${first(n, 'Le quai en plein hiver')}`)).size,
  ],
  ['title without quotes', [1, 4], [3], n => opensPlainTitle(first(n, 'Les lavoirs de bois'))],
  [
    'bare subject of minutes',
    [1, 9],
    [7],
    n => bareSubjects(L(...times(3, () => [SAID, '', `Le${' ru'.repeat(n - 1)}`, '']).flat(), SAID)).length,
  ],
  [
    'sentence that ends a roll',
    [2, 12],
    [7],
    n => namesOnRolls(L('Présents :', `${wordsOf(6 * n - 1)}.`, 'Anne Roux')).size,
  ],
];

describe('how many', () => {
  it.each(SERIES)('make a series: %s', (_, stretch, bounds, answer) => {
    expect(boundsOf(stretch, answer)).toEqual(bounds);
  });

  it.each(WORDS)('words there may be: %s', (_, stretch, bounds, answer) => {
    expect(boundsOf(stretch, answer)).toEqual(bounds);
  });
});

describe('a room', () => {
  it('is one by a word that names other things too, unless a colon or a long name speak against it', () => {
    expect(
      ['Espace rives', 'Espace : rives', 'Grande salle : rives', 'Espace a b c d e f'].map(isRoom),
    ).toEqual([true, false, true, false]);
  });
});

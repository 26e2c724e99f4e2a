import { describe, expect, it } from 'vitest';
import type { Line } from '../document/lines.ts';
import { boundsOf, plainLines, wordsOf } from '../text/bounds.fixture.ts';
import { readItemNames } from './item-names.ts';
import { cutLongLines } from './long-lines.ts';
import { readSiblings } from './siblings.ts';
import { readThreeParts } from './three-parts.ts';
import { readToldOffices } from './told-offices.ts';
import { readToldSessions } from './told-sessions.ts';
import { readTopics } from './topics.ts';
import { readUnderHeadings } from './under-headings.ts';

const L = plainLines;
const NAMES = ['Anne Roux', 'Paul Petit', 'Jean Morel', 'Claire Simon', 'Luc Perrin', 'Marie Durand'];
/** Names that no dictionary has. */
const RARE = ['Ylva Grandgir', 'Ossip Trelland', 'Guilhemine Acher', 'Wencelin Brunoy'];
const TITLES = [
  'Les haies en carte',
  'La rive au printemps',
  'Le port en hiver',
  'Une mer sans sel',
  'La ville la nuit',
  'Le vent des crues',
];
const RAIN = 'Il pleut sur la rive';

function times<T>(count: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

function first(count: number, words: string): string {
  return words.split(' ').slice(0, count).join(' ');
}

/** Pieces of a document one behind the other. */
function joined(...pieces: readonly (readonly Line[])[]): readonly Line[] {
  let at = 0;
  return pieces.flat().map((line, index) => {
    const start = at;
    at += line.text.length + 1;
    return { ...line, index, start, end: start + line.text.length };
  });
}

/** Lines that are one block of the format. */
function blockOf(kind: 'heading' | 'item', level: number, ...texts: readonly string[]): readonly Line[] {
  const block = { kind, level, span: { start: 0, end: 1 }, strong: false, value: null };
  return L(...texts).map(line => ({ ...line, level: kind === 'heading' ? level : 0, block }));
}

/** "Title – Name" for so many, each on a line as told. */
function entries(count: number, write: (title: string, name: string) => string): readonly string[] {
  return times(count, i => write(TITLES[i] ?? '', NAMES[i] ?? ''));
}

/** Headings over names, the lines between them told. */
function headed(names: readonly string[], between: readonly string[] = [], words = 9): readonly Line[] {
  return joined(
    ...names.flatMap((name, i) => [
      blockOf('heading', 3, first(words, TITLES[i] ?? '')),
      L(...between, name),
    ]),
  );
}

type Row = readonly [
  what: string,
  stretch: readonly [number, number],
  bounds: readonly number[],
  answer: (count: number) => unknown,
];

const LISTS: readonly Row[] = [
  [
    'rows of people, body and title',
    [1, 5],
    [3],
    n => readThreeParts(L(...entries(n, (title, name) => `${name} - CNRS - ${title}`))).size > 0,
  ],
  [
    'rows whose body could be a title, of six',
    [0, 6],
    [2],
    n => {
      const rows = times(6, i => `${NAMES[i]} - ${i < n ? 'Les rives' : 'CNRS'} - ${TITLES[i]}`);
      return readThreeParts(L(...rows)).size > 0;
    },
  ],
  [
    'entries of one shape',
    [1, 5],
    [3],
    n => readSiblings(L(...entries(n, (title, name) => `- ${title} – ${name}`))).size > 0,
  ],
  [
    'entries of another shape, beside four of one',
    [0, 8],
    [5],
    n =>
      readSiblings(
        L(...entries(4, (title, name) => `- ${title} – ${name}`), ...times(n, i => `- ${RAIN} ${i}`)),
      ).size,
  ],
  [
    'words of an entry of another shape',
    [1, 6],
    [3],
    n =>
      readSiblings(
        L(...entries(3, (title, name) => `- ${title} – ${name}`), ...times(4, () => `- ${first(n, RAIN)}`)),
      ).size,
  ],
  [
    'lines that tell of nobody, before one that says who somebody is',
    [0, 6],
    [3],
    n =>
      readToldOffices(L('Les intervenants', ...times(n, () => `${RAIN}.`), 'Anne Roux est la directrice.'))
        .size,
  ],
  ['headings over names', [1, 5], [3], n => readUnderHeadings(headed(NAMES.slice(0, n))).size > 0],
  [
    'headings over no name, beside four over one',
    [0, 6],
    [5],
    n =>
      readUnderHeadings(
        joined(
          headed(NAMES.slice(0, 4)),
          ...times(n, () => [blockOf('heading', 3, RAIN), L('Il pleut.')]).flat(),
        ),
      ).size > 0,
  ],
  [
    'lines between a heading and its name',
    [0, 5],
    [2],
    n =>
      readUnderHeadings(
        headed(
          NAMES.slice(0, 4),
          times(n, () => 'Format : 50 minutes'),
        ),
      ).size > 0,
  ],
  [
    'words of a heading over a name',
    [1, 5],
    [3],
    n => readUnderHeadings(headed(NAMES.slice(0, 3), [], n)).size > 0,
  ],
  [
    'likely names under four headings',
    [0, 4],
    [1],
    n => readUnderHeadings(headed([...NAMES.slice(0, n), ...RARE.slice(n)])).size > 0,
  ],
  [
    'items over names',
    [1, 5],
    [3],
    n =>
      readItemNames(joined(...times(n, i => blockOf('item', 1, TITLES[i] ?? '', NAMES[i] ?? '')))).size > 0,
  ],
  [
    'items over no name, beside three over one',
    [0, 6],
    [3],
    n =>
      readItemNames(
        joined(
          ...times(3, i => blockOf('item', 1, TITLES[i] ?? '', NAMES[i] ?? '')),
          ...times(n, () => blockOf('item', 1, 'Il pleut.', 'Sur la rive.')),
        ),
      ).size > 0,
  ],
  [
    'topics before several people',
    [1, 5],
    [3],
    n =>
      readTopics(L(...entries(n, (title, name) => `${title} : ${name}, Luc Perrin et Marie Durand`))).size >
      0,
  ],
  [
    'people behind a topic',
    [1, 4],
    [2],
    n =>
      readTopics(L(...TITLES.slice(0, 3).map(title => `${title} : ${NAMES.slice(0, n).join(', ')}`))).size >
      0,
  ],
  [
    'sessions of which sentences tell',
    [1, 4],
    [2],
    n => {
      const ranks = ['première', 'deuxième', 'troisième', 'quatrième'].slice(0, n);
      const text = ranks.map((rank, i) => `La ${rank} table ronde a réuni ${NAMES[i]}.`).join('\n');
      return readToldSessions(text, L(...text.split('\n'))).turns.size > 0;
    },
  ],
  [
    'hours in a line that is a programme',
    [1, 5],
    [3],
    n => isCut(`Accueil ${times(n, i => `${9 + i}h Les rives`).join(' ')}`),
  ],
];

/** Whether a line is cut into its entries. */
function isCut(line: string): boolean {
  return cutLongLines(line, L(line)).length > 1;
}

describe('how many entries make a list', () => {
  it.each(LISTS)('%s', (_, stretch, bounds, answer) => {
    expect(boundsOf(stretch, answer)).toEqual(bounds);
  });
});

describe('how long a line is that holds a whole programme', () => {
  it('is cut at two hours, or behind its title, from 300 characters on', () => {
    const hours = 'Accueil 9h Les rives de la ville basse 10h Les crues ';
    expect(boundsOf([280, 320], n => isCut(wordsOf(n, hours)))).toEqual([300]);
    const abstract = '9h Les rives de la ville basse Comment les mesurer ';
    expect(boundsOf([280, 320], n => isCut(wordsOf(n, abstract)))).toEqual([300]);
  });
});

describe('how long a line is that says who somebody is', () => {
  it('is 1,200 characters at most', () => {
    const line = (length: number) => wordsOf(length, 'Anne Roux est la directrice de l’agence. ');
    expect(boundsOf([1150, 1230], n => readToldOffices(L('Les intervenants', line(n))).size)).toEqual([1201]);
  });
});

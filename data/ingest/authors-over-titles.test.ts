import { describe, expect, it } from 'vitest';
import { listByInitials } from './layouts/by-initials.ts';
import { spokenIn } from './spoken.fixture.ts';

type Paper = readonly [authors: string, title: string];
const PAPERS: readonly Paper[] = [
  ['Anne Roux, Bilgin Petekli and Luc Morel', 'Counting the silures of a river in summer'],
  ['Paul Marchand and Zora Tylbim', 'How a bridge learns to speak with its town'],
  ['Marie Dubois, Hugo Kervran, Odile V. Marzin and Jean Floch', 'Predicting floods with few gauges'],
  ['Claire Petit and Robert Miller', 'Towards an atlas of small mills'],
  ['Neil Yardley', 'What the weir tells about its millers'],
  ['Sophie Martin and Thomas Bernard', 'Mapping the banks of forgotten canals'],
];
const TALKS = PAPERS.map(([authors, title]) => `${title}: ${authors.replace(/, | and /g, ' + ')}`);

const programme = (write: (paper: Paper) => string, between: string) =>
  `Workshop on rivers\n\nWednesday 8 November 2023\n\n9:10 – 10:30 PAPER SESSION\n\n${PAPERS.slice(0, 3).map(write).join(between)}\n\n11:00 – 12:00 SECOND PAPER SESSION\n\n${PAPERS.slice(3).map(write).join(between)}\n`;

describe('authors over the titles of what they give', () => {
  it.each([
    ['line by line', '\n'],
    ['pair by pair', '\n\n'],
  ])('are told by their number, %s', async (_, between) => {
    const text = programme(([authors, title]) => `${authors}\n${title}`, between);
    expect(await spokenIn(text, 'essai.txt')).toEqual(TALKS);
  });
});

describe('talks below a talk that its hours open', () => {
  const text = (...lines: readonly string[]) => `Workshop on rivers\n\n${lines.join('\n')}\n`;
  it('are talks too, be it one or two of them', async () => {
    const read = await spokenIn(
      text(
        '13:30 Counting the silures of a river',
        'C. Marzin (Inrae)',
        'How a bridge learns to speak',
        'J.P. Floch, and D. Noury',
        '14:40 Break',
        '14:50 Predicting floods with few gauges',
        'H.V. Kerjean, W.B. de Zan, J. Lescop and A. Tarnoux',
        'Towards an atlas of small mills',
        'P. Bazin',
        'What the weir tells about its millers',
        'S. Vautrais, G. Oumar, and M. Claeys',
      ),
      'essai.txt',
    );
    expect(read).toEqual([
      'Counting the silures of a river: C. Marzin (Inrae)',
      'How a bridge learns to speak: J.P. Floch + D. Noury',
      'Predicting floods with few gauges: H.V. Kerjean + W.B. de Zan + J. Lescop + A. Tarnoux',
      'Towards an atlas of small mills: P. Bazin',
      'What the weir tells about its millers: S. Vautrais + G. Oumar + M. Claeys',
    ]);
  });
});

describe('people by their initials', () => {
  const names = (text: string) => listByInitials(text).map(({ name }) => text.slice(name.start, name.end));

  it.each([
    ['C. Marzin, J. Floch, M. Noury', 3],
    ['C.H. Marzin, and D. Floch', 2],
    ['JP. Marzin, LJ. de la Floche', 2],
    ['C. Marzin; J.-P. Floch; D. van den Noury', 3],
    ['D. Marzin, S. Floch et F Noury', 3],
  ])('are several: %s', (text, count) => {
    expect(names(text)).toHaveLength(count);
  });

  it.each([
    'M. Marzin, M. Floch',
    'C. Marzin',
    'C. Marzin, Le fleuve',
    'F Noury, C. Marzin',
    'C. Marzin, Vitamine D',
    'A. Accueil, pause',
  ])('are nobody: %s', text => {
    expect(names(text)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { type Declared, NOTHING_DECLARED } from '../document/readable.ts';
import { behind, boundsOf, plainLines, wordsOf } from '../text/bounds.fixture.ts';
import { endOfDayTalk } from './day-talks.ts';
import { namesEvent } from './front.ts';
import { datesOf } from './front-days.ts';
import { invites } from './invitation.ts';
import { organiserOf } from './organiser.ts';
import { isSameEvent } from './other-events.ts';
import { namesOnRolls } from './rolls.ts';
import { withoutSignature } from './signature.ts';
import { endOfTitle } from './titles.ts';

const L = plainLines;
const CALLED: Declared = { ...NOTHING_DECLARED, dates: [{ text: '2010-02-09', span: { start: 0, end: 0 } }] };

function times<T>(count: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

type Row = readonly [
  what: string,
  stretch: readonly [number, number],
  bounds: readonly number[],
  answer: (count: number) => unknown,
];

/** So many lines away, and no further. */
const REACH: readonly Row[] = [
  [
    'day under which a programme goes on',
    [0, 620],
    [600],
    n => datesOf(behind(n, 'Mardi 16 juin 2026'), 0, NOTHING_DECLARED, null).length,
  ],
  [
    'day with its year, for those without',
    [0, 80],
    [60],
    n => datesOf(behind(n, 'On s’y retrouve le 3 mai 2026.', 'Mardi 16 juin'), 0, NOTHING_DECLARED, null),
  ],
  [
    'day for which a letter calls',
    [0, 30],
    [12],
    n => datesOf(behind(n, 'At 7.30pm on Wednesday 10 February 2010'), 0, CALLED, null),
  ],
  [
    'salutation under the day of a letter',
    [0, 20],
    [11],
    n =>
      datesOf(
        L('Paris, le 4 janvier 2024', ...times(n, () => ''), 'Madame, Monsieur,', 'Mardi 21 juillet 2026'),
        40,
        NOTHING_DECLARED,
        null,
      ),
  ],
  ['name of an event', [0, 70], [60], n => namesEvent(behind(n, 'Colloque'))],
  [
    'organiser in a sentence',
    [0, 90],
    [60],
    n => organiserOf(behind(n, 'Journée organisée par la Ville de Laval')),
  ],
  [
    'organiser over an address, from the end',
    [0, 130],
    [79],
    n => organiserOf([...behind(100, 'Maison des rives', '76000 Rouen', ...times(n, () => 'rives'))]),
  ],
  [
    'organiser over an address, from the head',
    [40, 80],
    [60],
    n => organiserOf(behind(n, 'Maison des rives', '76000 Rouen')),
  ],
  [
    'place to which is invited',
    [0, 70],
    [59],
    n => invites(behind(n, 'Date : mardi 4 mai à 19h', 'Lieu : théâtre')),
  ],
  [
    'name that a roll calls',
    [1, 80],
    [60],
    n => namesOnRolls(L('Présents :', ...times(n - 1, () => 'rives'), 'Anne Roux')).size,
  ],
  [
    'greeting of a message',
    [0, 20],
    [15],
    n => withoutSignature(behind(n, 'Bonjour,', 'Cordialement', 'Anne Roux')).at(-1)?.text,
  ],
  [
    'last line of a signature',
    [0, 20],
    [12],
    n =>
      withoutSignature(L('Bonjour,', 'rives', 'Cordialement', ...times(n, () => 'Anne Roux'))).at(-1)?.text,
  ],
  [
    'line of a title',
    [1, 8],
    [2, 3],
    n => endOfTitle(L('Les rives et', ...times(n, () => 'les crues et')), 0),
  ],
  [
    'line of a quoted title',
    [1, 6],
    [2, 3],
    n =>
      endOfDayTalk(
        L(
          'Mercredi 6 février',
          '« Paroles',
          ...times(n - 1, () => 'de rives'),
          'de fruits »',
          'par Anne Roux',
        ),
        1,
        false,
      ),
  ],
  [
    'day of the same event',
    [1, 27],
    [20],
    n => isSameEvent('2026-01-01', `2026-01-${String(n + 1).padStart(2, '0')}`),
  ],
];

describe('how far it is looked for', () => {
  it.each(REACH)('%s', (_, stretch, bounds, answer) => {
    expect(boundsOf(stretch, answer)).toEqual(bounds);
  });
});

describe('the days of an event', () => {
  it('are not the one on which its page was written, two days around the stamp', () => {
    const dated = (day: number) =>
      datesOf(L(':date: 2026-06-12', `${day} juin 2026`, 'Mardi 21 juillet 2026'), 3, NOTHING_DECLARED, null);
    expect([9, 10, 14, 15].map(day => dated(day).length)).toEqual([2, 1, 1, 2]);
  });

  it('are told in the first 450 characters of a sentence, and a letter calls for one in 200', () => {
    const told = (length: number) => L(wordsOf(length, 'On y parle des ', ' le 16 juin 2026.'));
    expect(boundsOf([40, 480], n => datesOf(told(n), 0, NOTHING_DECLARED, null))).toEqual([452]);
    const call = (length: number) => L(wordsOf(length, 'At 7.30pm on Wednesday 10 February 2010 '));
    expect(boundsOf([50, 220], n => datesOf(call(n), 0, CALLED, null))).toEqual([201]);
  });
});

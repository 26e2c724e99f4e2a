import { describe, expect, it } from 'vitest';
import { boundsOf, plainLines, wordsOf } from '../text/bounds.fixture.ts';
import { pointsOf } from './agenda.ts';
import { bareSubjects } from './bare-subjects.ts';
import { readBillings, whenOn } from './billings.ts';
import { readDatedEntries } from './dated-entries.ts';
import { endOfDayTalk } from './day-talks.ts';
import { namedDays } from './days.ts';
import { namesEvent } from './front.ts';
import { frontLineOf } from './front-lines.ts';
import { readGoingOn } from './going-on.ts';
import { invites } from './invitation.ts';
import { labelledMoment } from './labelled-moments.ts';
import { presentsSpeakers } from './labels.ts';
import { momentOn } from './moments.ts';
import { readNamedTitles } from './named-titles.ts';
import { beforeOffice } from './office-behind.ts';
import { organiserOf } from './organiser.ts';
import { isOfPage, isStamped } from './page-words.ts';
import { agendaPoint, readsAsReport } from './report.ts';
import { rollLabel } from './rolls.ts';
import { isRoom } from './rooms.ts';
import { withoutSignature } from './signature.ts';
import { isSittingOf, opensSitting, presides } from './sittings.ts';
import { isTitleSetApart } from './talk-title.ts';
import { readTimedTitles } from './timed-titles.ts';
import { readTimedTurns } from './timed-turns.ts';
import { endOfTitle } from './titles.ts';
import { isTurnByOffice } from './verbatim-turns.ts';

const L = plainLines;
const SAID = 'Il a été dit que la rive serait refaite au printemps.';

/** What the first line of the title page is. */
function front(text: string): string | undefined {
  return L(text).map(frontLineOf)[0];
}

/** From what length on, in characters, a line is read otherwise: whose length grows, and the lengths from which its reading is another. */
const LENGTHS: readonly (readonly [
  what: string,
  stretch: readonly [number, number],
  bounds: readonly number[],
  answer: (length: number) => unknown,
])[] = [
  ['when and where of a bill', [30, 140], [121], n => whenOn(wordsOf(n, '14h30 – Mairie de ')) !== null],
  [
    'title of a bill',
    [1, 220],
    [4, 201],
    n => readBillings(L(wordsOf(n, 'Les '), '14h30 – Mairie', 'Les crues', '15h30 – Mairie')).size,
  ],
  [
    'title before a stop and who gives it',
    [1, 12],
    [4],
    n => readTimedTitles(L(`9h40. ${'Canalisation'.slice(0, n)}. Anne Roux (CNRS)`)).size,
  ],
  [
    'entry behind hours',
    [60, 420],
    [401],
    n => readTimedTitles(L(wordsOf(n, '9h40. Les ', '. Anne Roux (CNRS)'))).size,
  ],
  ['line of the title page', [12, 320], [301], n => front(wordsOf(n, 'Les '))],
  ['line that begins with its day', [20, 160], [103], n => front(wordsOf(n, '12 mars 2021, '))],
  ['line that ends with its day', [20, 160], [58], n => front(wordsOf(n, 'Les ', ', 12 mars 2021'))],
  ['line that names an event', [10, 320], [300], n => namesEvent(L(wordsOf(n, 'Colloque ')))],
  [
    'organiser in a sentence',
    [50, 440],
    [414],
    n => organiserOf(L(wordsOf(n, 'Les ', ' organisée par la Ville de Laval'))) === null,
  ],
  [
    'organiser over an address',
    [10, 140],
    [120],
    n =>
      organiserOf([...L(...Array.from({ length: 100 }, () => ''), wordsOf(n, 'Maison '), '76000 Rouen')]) ===
      null,
  ],
  [
    'label of an invitation',
    [30, 220],
    [201],
    n => invites(L('Date : 4 mai à 19h', wordsOf(n, 'Lieu : théâtre '))),
  ],
  ['room', [10, 100], [81], n => isRoom(`Salle ${'x'.repeat(n - 6)}`)],
  [
    'label of those who speak',
    [20, 120],
    [90],
    n => presentsSpeakers(`Les intervenants${' '.repeat(n - 16)}`),
  ],
  ['stamp of a page', [20, 200], [161], n => isStamped(wordsOf(n, 'Publié le 3 février '))],
  ['banner of a page', [100, 400], [322], n => isOfPage(wordsOf(n, 'Nous utilisons des ', ' cookies'))],
  [
    'moment alone on its line',
    [20, 100],
    [81],
    n => momentOn(`Mardi 12 mars,${' '.repeat(n - 17)}14h`) !== null,
  ],
  [
    'moment behind a label',
    [40, 140],
    [121],
    n => labelledMoment(`Séance 1 – 12 octobre 2023,${' '.repeat(n - 34)}14h-17h`) !== null,
  ],
  ['first page of a report', [2900, 3020], [2989], n => readsAsReport(L('a'.repeat(n), 'Compte rendu'))],
  ['point of an agenda', [20, 180], [161], n => agendaPoint(wordsOf(n, '1 / VALIDATION ')) > 0],
  [
    'line that tells who presides',
    [40, 320],
    [301],
    n => presides(wordsOf(n, 'Présidence de M. Paul Petit ')),
  ],
  ['line that opens a sitting', [40, 320], [301], n => opensSitting(wordsOf(n, 'La séance est ouverte '))],
  ['line that dates a sitting', [40, 320], [301], n => isSittingOf(wordsOf(n, 'Séance de 9 h 30 '))],
  [
    'label of a roll, before its colon',
    [10, 120],
    [90],
    n => rollLabel(`Présents${' '.repeat(n - 9)} : A`, true) !== null,
  ],
  ['label of a roll alone', [10, 120], [91], n => rollLabel(`Présents${' '.repeat(n - 8)}`, true) !== null],
  [
    'greeting of a message',
    [20, 80],
    [60],
    n => withoutSignature(L(wordsOf(n, 'Bonjour '), 'rives', 'Cordialement', 'Anne')).at(-1)?.text,
  ],
  [
    'line of a title that goes on',
    [20, 180],
    [161],
    n => endOfTitle(L(wordsOf(n, 'Les rives '), 'et les crues'), 0),
  ],
  [
    'line on which a title goes on',
    [20, 180],
    [161],
    n => endOfTitle(L('Les rives et', wordsOf(n, 'les crues ')), 0),
  ],
  [
    'line of people that goes on',
    [40, 320],
    [301],
    n => readGoingOn(L(wordsOf(n, 'Anne Roux, directrice '), 'et de Paul Petit, directeur')).size,
  ],
  [
    'line that goes on from people, behind "et de "',
    [40, 320],
    [307],
    n => readGoingOn(L('Anne Roux, maire', wordsOf(n, 'et de Paul Petit, directeur '))).size,
  ],
  [
    'quoted title under a day',
    [10, 240],
    [221],
    n => endOfDayTalk(L('Mercredi 6 février', wordsOf(n, '« Paroles ', ' »'), 'par Anne Roux'), 1, false),
  ],
  [
    'title before an office',
    [1, 8],
    [4],
    n => beforeOffice(`${'Rivières'.slice(0, n)}. Monsieur le préfet de la Manche`) === n,
  ],
  ['phrase that names a day', [20, 540], [501], n => namedDays(wordsOf(n, 'Les ', ' 12 mars 2021')).length],
  [
    'line of people before a colon',
    [40, 340],
    [234],
    n =>
      readNamedTitles(
        L(
          'Anne Roux : Le canal au printemps',
          'Paul Petit : Le port en automne',
          wordsOf(n, 'Jean Morel : Le quai '),
        ),
      ).size,
  ],
  [
    'what is said under a name and a clock',
    [10, 40],
    [25],
    n => {
      const said = SAID.slice(0, 30);
      const lines = [
        '00:01 Anne Roux',
        wordsOf(n, 'Nous '),
        '00:02 Paul Petit',
        said,
        '00:03 Anne Roux',
        said,
      ];
      return readTimedTurns(L(...lines)).size;
    },
  ],
  [
    'head of an agenda',
    [20, 180],
    [160],
    n => {
      const head = `Ordre du jour${' '.repeat(n - 13)}`;
      const points = ['Le budget communal', 'La rivière basse'];
      return pointsOf(
        L(head, ...points.map(point => `- ${point}`), '', ...points.flatMap(point => [point, 'Voté.'])),
      ).size;
    },
  ],
  [
    'point that a bare number opens',
    [20, 110],
    [91],
    n =>
      pointsOf(L('1 Rapport moral', 'Voté.', '2 Rapport financier', 'Vu.', wordsOf(n, '3 Questions '), 'Lu.'))
        .size,
  ],
  [
    'point over what was said of it',
    [20, 110],
    [91],
    n => pointsOf(L('1. Rapport moral', 'Voté.', wordsOf(n, '2. Rapport '), 'Vu.')).size,
  ],
  ['bare subject of minutes', [10, 80], [61], n => subjects(`Le v${'e'.repeat(n - 5)}t`)],
  ['sentence under a bare subject', [20, 60], [40], n => subjects('Le bruit', wordsOf(n, 'Il a dit ', '.'))],
  [
    'entry of a calendar',
    [80, 620],
    [601],
    n =>
      readDatedEntries(
        L(
          '11 novembre 2013 : La ville, la nuit, avec Anne Roux (CNRS) et Paul Petit',
          '12 novembre 2013 : La rive, avec Anne Roux (CNRS) et Paul Petit',
          wordsOf(n, '19 novembre 2013 : La ville, avec Anne Roux (CNRS) et Paul Petit. Les '),
        ),
      ).size,
  ],
  [
    'office by which somebody takes the floor',
    [50, 400],
    [320],
    n => isTurnByOffice(`Monsieur le ${'r'.repeat(n - 14)}. Combien de rives ?`),
  ],
  ['title of a talk', [2, 240], [4, 221], n => isTitleSetApart(wordsOf(n, 'Les '))],
];

/** How many bare subjects stand in minutes that have this one last. */
function subjects(last: string, under = SAID): number {
  const lines = ['Le vent', 'Le port', last].flatMap(subject => [SAID, '', subject, '']);
  return bareSubjects(L(...lines, under)).length;
}

describe('how long what is read may be', () => {
  it.each(LENGTHS)('%s', (_, stretch, bounds, answer) => {
    expect(boundsOf(stretch, answer)).toEqual(bounds);
  });
});

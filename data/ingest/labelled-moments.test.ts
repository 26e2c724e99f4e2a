import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { dayOfLabel, labelledMoment } from './labelled-moments.ts';
import { readOutline } from './outline.ts';

describe('the line of a label that says when and where', () => {
  it.each([
    ['Séance 1 – 12 octobre 2023, 14h-17h, salle 204', 'Séance 1', '12 octobre 2023', 'salle 204'],
    [
      'Atelier 2 | mardi 3 février 2024 | 9h30-12h | salle des fêtes',
      'Atelier 2',
      'mardi 3 février 2024',
      'salle des fêtes',
    ],
    ['Session 4: 6 March 2024, 10:00-12:00, Room B', 'Session 4', '6 March 2024', 'Room B'],
    ['Séance 3 (7 décembre 2023, 10h-12h)', 'Séance 3', '7 décembre 2023', null],
  ])('is told apart: %s', (line, label, day, room) => {
    const moment = labelledMoment(line);
    expect(moment).toMatchObject({ label, day, room });
    expect(moment?.hours).not.toBeNull();
  });

  it.each([
    'Séance 1 – Les lavoirs, salle 204',
    'Séance 1',
    'Les lavoirs – 12 octobre 2023, 14h-17h',
    'Table ronde 2 : 14 maires et 17 habitants',
  ])('is none that says anything else: %s', line => {
    expect(labelledMoment(line)).toBeNull();
  });

  it('is over the title of its session, which begins then', async () => {
    const text = `Cycle « Habiter la ville »
Université de Brest

Séance 1 – 12 octobre 2023, 14h-17h, salle 204
Les lavoirs et leurs usages
Anne Roux, historienne, université de Brest

Séance 2 – 9 novembre 2023, 14h, salle 102
Les halles de la gare
Paul Petit, géographe, CNRS

Atelier 4 – 16 novembre 2023, 9h30-12h
Les quais et leurs usages
Luc Noury, maire de Vimy

Séance 3 (7 décembre 2023, 10h-12h, amphi B) : Les ponts
Zoé Marzin, urbaniste, Ville de Brest
`;
    const source = { name: 'essai.txt', sha256: '', characters: text.length };
    const { sessions } = readOutline(await openDocument(text, 'essai.txt'), source);
    expect(sessions.map(({ title, start, end, room }) => [title, start, end, room])).toEqual([
      ['Les lavoirs et leurs usages', '2023-10-12T14:00', '2023-10-12T17:00', 'salle 204'],
      ['Les halles de la gare', '2023-11-09T14:00', undefined, 'salle 102'],
      ['Les quais et leurs usages', '2023-11-16T09:30', '2023-11-16T12:00', undefined],
      [
        'Séance 3 (7 décembre 2023, 10h-12h, amphi B) : Les ponts',
        '2023-12-07T10:00',
        '2023-12-07T12:00',
        'amphi B',
      ],
    ]);
  });
});

describe('the day of a session that its label says', () => {
  it.each([
    ['Séance du 12 octobre 2023 : Marcher en ville', '12 octobre 2023'],
    ['Séance du jeudi 12 octobre 2023', 'jeudi 12 octobre 2023'],
    ['Atelier n° 2 du 5 mai 2024 – Les haies', '5 mai 2024'],
    ['Conférence du 5/05/2024 : les haies', '5/05/2024'],
    ['Table ronde du mardi 4 mars 2025', 'mardi 4 mars 2025'],
    ['Conférence n° 1 (12 octobre 2023)', '12 octobre 2023'],
    ['Atelier 1 : lundi 8 avril 2024', 'lundi 8 avril 2024'],
  ])('is its own: %s', (line, day) => {
    expect(dayOfLabel(line)).toBe(day);
  });

  it.each([
    'Loi du 12 octobre 2023 : les communes',
    'Réunion du 12 membres',
    'Séance du matin',
    'Les ateliers du 5 mai 2024',
  ])('is none of another line: %s', line => {
    expect(dayOfLabel(line)).toBeNull();
  });

  it.each([
    [
      'Séance du 12 octobre 2023 : Les rives',
      'Séance du 16 novembre 2023 : Les mares',
      'Séance du 14 décembre 2023 : Les haies',
    ],
    [
      'Jeudi 12 octobre 2023\nLes rives',
      'Jeudi 16 novembre 2023\nLes mares',
      'Jeudi 14 décembre 2023\nLes haies',
    ],
    [
      'Conférence n° 1 (12 octobre 2023)\nLes rives',
      'Conférence n° 2 (16 novembre 2023)\nLes mares',
      'Conférence n° 3 (14 décembre 2023)\nLes haies',
    ],
  ])('is that of its session, and one of those of the cycle: %s', async (...heads) => {
    const text = `Cycle Habiter demain\n\n${heads.map(head => `${head}\nAnne Roux (CAUE), Paul Petit (INRAE)\n`).join('\n')}`;
    const source = { name: 'essai.txt', sha256: '', characters: text.length };
    const { proceedings, sessions } = readOutline(await openDocument(text, 'essai.txt'), source);
    const days = ['2023-10-12', '2023-11-16', '2023-12-14'];
    expect(proceedings.dates).toEqual(days);
    expect(sessions.map(({ day }) => day)).toEqual(days);
  });
});

import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { labelledMoment } from './labelled-moments.ts';
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

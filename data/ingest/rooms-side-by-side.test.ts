import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';
import { roomAhead } from './rooms-side-by-side.ts';
import { spokenIn } from './spoken.fixture.ts';

const forum = (...lines: readonly string[]) =>
  `Forum des rives\nRennes, 21 mai 2025\n\n14h00 Ateliers au choix\n${lines.join('\n')}\n\n16h00 Clôture\nLuc Noury, maire\n`;

describe('what is held in several rooms at once', () => {
  it.each([
    ['Salle A – ', 'Salle B – '],
    ['Salle 204 : ', 'Salle 205 : '],
    ['SALLE A | ', 'SALLE B | '],
    ['Amphi Curie : ', 'Amphi Pasteur : '],
    ['Petite salle - ', 'Grande salle - '],
    ['Auditorium — ', 'Salle des fêtes — '],
    ['- Salle A : ', '- Salle B : '],
  ])('is a session behind the name of each: %s', async (one, other) => {
    const read = await spokenIn(
      forum(
        `${one}Les haies en ville`,
        'Intervenants : Anne Roux (CAUE), Paul Petit (INRAE)',
        `${other}L’eau des villages`,
        'Avec Zora Floch (Ademe)',
      ),
      'essai.txt',
    );
    expect(read.slice(0, 2)).toEqual([
      'Les haies en ville: Anne Roux (CAUE) + Paul Petit (INRAE)',
      'L’eau des villages: Zora Floch (Ademe)',
    ]);
  });

  it('is held where it says', async () => {
    const text = forum('Salle A – Les haies', 'Anne Roux, CAUE', 'Salle B – Les mares', 'Paul Petit, INRAE');
    const source = { name: 'essai.txt', sha256: '', characters: text.length };
    const { sessions } = readOutline(await openDocument(text, 'essai.txt'), source);
    expect(sessions.flatMap(({ title, room }) => (room === undefined ? [] : [`${title}: ${room}`]))).toEqual([
      'Les haies: Salle A',
      'Les mares: Salle B',
    ]);
  });

  it.each([
    ['one room says where the session above is held', ['Salle A – Les haies en ville', 'Anne Roux, CAUE']],
    [
      'nobody speaks under them',
      ['Salle A – Accueil du public', 'Ouverte à tous', 'Salle B – Vestiaire du public', 'Ouvert à tous'],
    ],
    ['whoever stands in them is no title', ['Salle A – Anne Roux', 'CAUE', 'Salle B – Paul Petit', 'INRAE']],
  ])('is nothing where %s', async (_, lines) => {
    const read = await spokenIn(forum(...lines), 'essai.txt');
    expect(read.filter(each => /^(?:Les haies|Accueil|Vestiaire)/u.test(each))).toEqual([]);
  });

  it.each(['Salle comble : le débat', 'Espace public – Les places', 'Les salles : un inventaire', 'Salle A'])(
    'is told from other words: %s',
    words => {
      expect(roomAhead(words)).toBeNull();
    },
  );
});
